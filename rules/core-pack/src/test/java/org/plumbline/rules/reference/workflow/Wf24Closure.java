package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** WF-24: a case is closed with nothing open, and with a record that holds every part. */
final class Wf24Closure extends CoreRule {
    private record Matter(Fact fact, Instant from, @Nullable Instant to) {}

    Wf24Closure() {
        super(
                "WF-24",
                "a case is closed by the standard",
                Severity.HIGH,
                Subject.Type.CASE,
                "case",
                "escalation",
                "corrective-action");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Case aCase : known.all(Case.class)) {
            if (aCase.closedAt() != null) {
                judgements.add(this, judge(known, aCase, aCase.closedAt()));
            }
        }
    }

    private static Judged judge(Known known, Case aCase, Instant closed) {
        Subject subject = Subject.of(Subject.Type.CASE, aCase.id());
        Judged judged = Judged.of(subject, aCase, closed);
        Value kinds = known.standards()
                .at("closure.nothing-open-of", aCase.site(), closed)
                .orElseThrow();
        complete(known, aCase, closed, judged);
        boolean lacksParts = judged.state() == Judged.State.BREACH;
        for (Matter matter : matters(known, aCase, kinds.parts())) {
            boolean open = !matter.from.isAfter(closed) && (matter.to == null || matter.to.isAfter(closed));
            if (open) {
                Interval during = new Interval(matter.from, matter.to == null ? Instant.MAX : matter.to);
                List<org.plumbline.fact.FactId> by = List.of(aCase.factId(), matter.fact.factId());
                return Judged.of(subject, aCase, closed)
                        .breach(new Detail.Prohibited("closing during a matter that is open", by, during))
                        .closed(lacksParts ? null : closed)
                        .resting(matter.fact);
            }
        }
        if (!lacksParts) {
            // parts that nobody recorded stay asked for until they are, however long ago the case was closed
            Instant over = judged.state() == Judged.State.UNKNOWN ? null : closed;
            for (String kind : List.of("escalation", "corrective-action")) {
                if (kinds.parts().contains(kind) && !known.feeds().complete(kind, aCase.site(), closed, closed)) {
                    return judged.heldUp(kind, aCase.site(), closed, closed).closed(over);
                }
            }
        }
        return judged;
    }

    private static void complete(Known known, Case aCase, Instant closed, Judged judged) {
        Optional<Value> asked = known.standards().at("closure.parts", aCase.site(), closed);
        Set<String> held = aCase.parts();
        if (asked.isEmpty()) {
            judged.notConfigured("closure.parts");
            return;
        }
        if (held == null) {
            judged.unknown("parts of " + aCase.factId());
            return;
        }
        SortedSet<String> missing = new TreeSet<>(asked.get().parts());
        missing.removeAll(held);
        if (missing.isEmpty()) {
            judged.met();
        } else {
            judged.breach(new Detail.Missing(asked.get().parts(), missing)).by(asked.get());
        }
    }

    private static List<Matter> matters(Known known, Case aCase, Set<String> kinds) {
        List<Matter> matters = new ArrayList<>();
        if (kinds.contains("escalation")) {
            known.byTime(Escalation.class, it -> it.caseId().equals(aCase.id()), Escalation::raisedAt)
                    .forEach(it -> matters.add(new Matter(it, it.raisedAt(), it.closedAt())));
        }
        if (kinds.contains("corrective-action")) {
            known.byTime(CorrectiveAction.class, it -> aCase.id().equals(it.caseId()), CorrectiveAction::openedAt)
                    .forEach(it -> matters.add(new Matter(it, it.openedAt(), it.closedAt())));
        }
        return matters;
    }
}
