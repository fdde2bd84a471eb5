package org.plumbline.rules.reference.assurance;

import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AS-05: a corrective action has a named owner and a deadline. */
final class As05OwnerAndDeadline extends CoreRule {
    As05OwnerAndDeadline() {
        super(
                "AS-05",
                "a corrective action names its owner and its deadline",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "corrective-action",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(CorrectiveAction.class).forEach(action -> judgements.add(this, judge(known, action)));
    }

    private static Judged judge(Known known, CorrectiveAction action) {
        Judged judged = Judged.of(Scope.of(action), action, action.openedAt()).closed(action.closedAt());
        Value asked = known.standards()
                .at("corrective-action.parts", action.site(), action.openedAt())
                .orElseThrow();
        String owner = action.ownerId();
        boolean onRecord = owner != null && known.find(StaffMember.class, owner).isPresent();
        SortedSet<String> missing = new TreeSet<>(asked.parts());
        if (action.deadline() != null) {
            missing.remove("deadline");
        }
        if (onRecord) {
            missing.remove("owner");
        }
        if (missing.isEmpty()) {
            return judged.met();
        }
        if (owner != null && missing.size() == 1 && missing.contains("owner")) {
            return judged.unknown("staff-member " + owner);
        }
        return judged.breach(new Detail.Missing(asked.parts(), missing)).by(asked);
    }
}
