package org.plumbline.rules.reference.assurance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.TimeLimit;

/** AS-06: a corrective action is closed by its deadline. */
final class As06ClosedByDeadline extends CoreRule {
    As06ClosedByDeadline() {
        super(
                "AS-06",
                "a corrective action is closed by its deadline",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "corrective-action");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(CorrectiveAction.class).forEach(action -> judgements.add(this, judge(known, action)));
    }

    private static Judged judge(Known known, CorrectiveAction action) {
        Judged judged = Judged.of(Scope.of(action), action, action.openedAt());
        Value choice = known.standards()
                .at("corrective-action.deadline", action.site(), action.openedAt())
                .orElseThrow();
        LocalDate day = choice.text().equals("as-first-set") ? action.dueOn() : action.deadline();
        if (day == null) {
            return judged.unknown("the due date of " + action.factId()).closed(action.closedAt());
        }
        Instant due = known.places().end(action.site(), day);
        Duration time = Duration.between(action.openedAt(), due);
        return Deadline.of(known, judged)
                .waitsFor("closing of the action", "corrective-action")
                .done(action.closedAt(), List.of(action))
                .by(action.openedAt(), due, new TimeLimit.Elapsed(time.isNegative() ? Duration.ZERO : time));
    }
}
