package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** Members of staff: where they are at home, and when they left. */
final class People {
    private People() {}

    static Subject subject(String staff) {
        return Subject.of(Subject.Type.STAFF, staff);
    }

    /** A matter of somebody that a fact starts; what no site recorded is of the person's home site. */
    static Judged matter(Known known, String staff, Fact start, @Nullable Instant at) {
        String site = start.site() == null ? home(known, staff) : start.site();
        return Judged.of(subject(staff), start.factId().toString(), site, at).resting(start);
    }

    static @Nullable String home(Known known, @Nullable String staff) {
        return staff == null ? null : known.home(staff);
    }

    /** The first instant of the day from which somebody is no longer at work; null: none is known. */
    static @Nullable Instant left(Known known, String staff) {
        LocalDate day =
                known.find(StaffMember.class, staff).map(StaffMember::leftOn).orElse(null);
        return day == null ? null : known.places().start(home(known, staff), day);
    }

    /** The first instant of the first day at work. */
    static Optional<Instant> started(Known known, String staff) {
        return known.find(StaffMember.class, staff)
                .map(member -> known.places().start(member.site(), member.startedOn()));
    }

    /** The sites that may have recorded something of a person: that of the matter, and the home site. */
    static List<String> sites(Known known, Judged judged, String staff) {
        List<String> sites = new ArrayList<>();
        Stream.of(judged.site(), home(known, staff))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(sites::add);
        return sites;
    }

    /** What was found to be a breach is none that could be told, while a feed of the person has a hole. */
    static Judged unlessHole(Known known, Judged judged, String feed, String staff, Instant from, Instant to) {
        for (String site : sites(known, judged, staff)) {
            judged.unlessComplete(known.feeds().complete(feed, site, from, to), feed, site, from, to);
        }
        return judged;
    }

    static boolean supervised(TaskRecord task) {
        return task.mode() == TaskRecord.Mode.SUPERVISED;
    }

    /** What was found to be a breach is none that could be told, where it is not recorded whether it was supervised. */
    static Judged unlessMode(Judged judged, TaskRecord task) {
        return judged.unlessKnown(task.mode() != null, "the mode of " + task.factId());
    }

    /** Whether it was not done in time, as far as is known. */
    static boolean missed(Judged judged) {
        return judged.state() == Judged.State.BREACH || judged.state() == Judged.State.HELD_UP;
    }

    /** The earliest of the instants that are there and have come; null where none has. */
    static @Nullable Instant first(Known known, @Nullable Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .filter(instant -> !instant.isAfter(known.asOf()))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
