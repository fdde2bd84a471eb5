package org.plumbline.rules.reference.adaptation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.standard.TimeLimit;

/** AG-05: an adaptation is reviewed by its date, or has ended. */
final class Ag05ReviewedInTime extends CoreRule {
    Ag05ReviewedInTime() {
        super("AG-05", "an adaptation is reviewed in time", Severity.MEDIUM, Subject.Type.SITE, "adaptation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Scopes.begun(known).forEach(it -> judgements.add(this, judge(known, it)));
    }

    private static Judged judge(Known known, Adaptation it) {
        String site = it.aboutSite();
        LocalDate to = it.to();
        LocalDate day = it.reviewDue();
        Instant end = null;
        if (to != null) {
            boolean ended = !to.isAfter(Scopes.today(known, site));
            boolean endsBefore = day != null && !to.isAfter(day);
            end = ended || endsBefore ? known.places().start(site, to) : null;
        }
        Judged judged = Scopes.matter(known, it);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("end of the adaptation", "adaptation")
                .done(end, List.of(it));
        if (day == null) {
            return deadline.within("adaptation.reviewed-within");
        }
        Instant due = known.places().end(site, day);
        Instant begins = Scopes.start(known, it);
        Duration time = Duration.between(begins, due);
        return deadline.by(begins, due, new TimeLimit.Elapsed(time.isNegative() ? Duration.ZERO : time));
    }
}
