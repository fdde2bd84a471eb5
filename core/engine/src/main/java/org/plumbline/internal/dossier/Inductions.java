package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;

/** What the inductions of a person that hold now cover, all together: they may be recorded module by module. */
final class Inductions {
    private static final String FEED = FactType.of(TrainingRecord.class).name();

    private Inductions() {}

    /** By the time at which they were completed. */
    private static List<TrainingRecord> current(Context context, DefaultStaffFile staff) {
        return staff.trainings.stream()
                .filter(training -> training.kind() == TrainingRecord.Kind.INDUCTION && training.completedAt() != null)
                .filter(training -> training.to() == null || training.to().isAfter(context.asOf()))
                .toList();
    }

    static List<TrainingRecord> first(Context context, DefaultStaffFile staff) {
        return current(context, staff).stream().limit(1).toList();
    }

    static Set<String> topics(Context context, DefaultStaffFile staff) {
        Set<String> topics = new TreeSet<>();
        for (TrainingRecord training : current(context, staff)) {
            if (training.parts() != null) {
                topics.addAll(training.parts());
            }
        }
        return topics;
    }

    /** From its completion on, as long as the person is here. */
    static Need since(DefaultStaffFile staff, TrainingRecord induction, @Nullable Instant left) {
        Instant completed = Objects.requireNonNull(induction.completedAt());
        Instant end = left == null ? Instant.MAX : Spans.later(completed, left);
        Anchor from = new Anchor(null, site(staff, induction), completed, null, induction.factId());
        return new Need(from, new Interval(completed, end), Need.When.AFTERWARDS);
    }

    /** Training that names no site belongs to the person: to the home site. */
    private static @Nullable String site(DefaultStaffFile staff, TrainingRecord induction) {
        return induction.site() == null ? staff.site() : induction.site();
    }

    /** A record that does not say what it covered, that has not arrived, or that was left out, may cover what no other one did. */
    static Recorded recorded(Context context, DefaultStaffFile staff, TrainingRecord induction) {
        List<TrainingRecord> current = current(context, staff);
        List<FactId> facts = current.stream().map(Fact::factId).toList();
        String site = site(staff, induction);
        Instant known = Feeds.lastExpected(context, site);
        Instant from = Spans.earlier(Objects.requireNonNull(induction.completedAt()), known);
        String leftOut = context.leftOut().of(staff.subject(), FEED);
        if (leftOut != null) {
            return new Recorded(leftOut, null, facts);
        }
        for (TrainingRecord training : current) {
            if (training.parts() == null) {
                return new Recorded("the topics of " + training.factId(), null, facts);
            }
        }
        return new Recorded(null, staff.hole(FEED, site, new Interval(from, known)), facts);
    }
}
