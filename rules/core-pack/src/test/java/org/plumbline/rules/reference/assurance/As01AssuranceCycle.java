package org.plumbline.rules.reference.assurance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;
import org.plumbline.rules.reference.Value;

/** AS-01: each month a site goes through an assurance cycle of three parts. */
final class As01AssuranceCycle extends CoreRule {
    As01AssuranceCycle() {
        super(
                "AS-01",
                "a site goes through the assurance cycle each month",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "launch",
                "assurance-meeting");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.sites()) {
            for (Rhythm.Turn round : Rhythm.of(known, site, "assurance-cycle.interval", "assurance-meeting")) {
                judgements.add(this, judge(known, site, round));
            }
        }
    }

    private static Judged judge(Known known, String site, Rhythm.Turn round) {
        Instant from = known.places().start(site, round.from());
        Instant to = known.places().start(site, round.to());
        Value asked = known.standards()
                .on("assurance-cycle.parts", site, round.from())
                .orElseThrow();
        List<AssuranceMeeting> meetings = known.byTime(
                AssuranceMeeting.class,
                meeting -> meeting.kind() == AssuranceMeeting.Kind.ASSURANCE_CYCLE
                        && site.equals(meeting.site())
                        && !meeting.at().isBefore(from)
                        && meeting.at().isBefore(to),
                AssuranceMeeting::at);
        SortedSet<String> missing = new TreeSet<>(asked.parts());
        for (AssuranceMeeting meeting : meetings) {
            Set<String> held = meeting.parts();
            if (held != null) {
                missing.removeAll(held);
            }
        }
        Judged judged =
                Judged.of(Subject.of(Subject.Type.SITE, site), round.from().toString(), site, from);
        if (missing.isEmpty()) {
            return judged.met().closed(to).resting(meetings);
        }
        if (known.asOf().isBefore(to)) {
            return judged.notYetDue(to.minusNanos(1), to);
        }
        judged.closed(to);
        Optional<AssuranceMeeting> silent =
                meetings.stream().filter(meeting -> meeting.parts() == null).reduce((first, second) -> second);
        if (silent.isPresent()) {
            return judged.unknown("parts of " + silent.get().factId()).resting(meetings);
        }
        if (!known.feeds().complete("assurance-meeting", site, from, to)) {
            return judged.heldUp("assurance-meeting", site, from, to);
        }
        return judged.breach(new Detail.Missing(asked.parts(), missing))
                .resting(meetings)
                .due(to.minusNanos(1))
                .by(asked);
    }
}
