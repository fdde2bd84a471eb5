package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Due;
import org.plumbline.rule.Sought;

/** The steps that every case passes. */
final class CoreSteps {
    static final String FEED = FactType.of(WorkflowStep.class).name();

    private static final String ELIGIBILITY = "eligibility";
    private static final String INTAKE = "intake";
    private static final String RISK = "risk-stratification";
    private static final String TOUCHPOINTS = "touchpoints";

    private final Context context;
    private final DefaultCaseFile file;
    private final List<WorkflowStep> steps;

    CoreSteps(Context context, DefaultCaseFile file) {
        this.context = context;
        this.file = file;
        this.steps = new ArrayList<>(file.steps);
        if (file.referral != null) {
            steps.addAll(file.referral.steps);
        }
    }

    /** Those asked for when the case was opened; none of a case of which nobody knows when that was. */
    List<Due> due(String standard, String intake) {
        Case record = file.caseRecord();
        if (record == null) {
            return List.of();
        }
        Instant opened = record.openedAt();
        Value.Parts asked = context.parts(standard, record.site(), opened);
        if (asked == null) {
            Sought unset = Sought.absent("core steps", feed(INTAKE)).unless(standard);
            return List.of(
                    new Due(new Anchor("core steps", record.site(), opened, null, record.factId()), null, unset));
        }
        List<Due> due = new ArrayList<>(asked.parts().size());
        for (String element : asked.parts()) {
            Anchor from = new Anchor(element, record.site(), opened, null, record.factId());
            due.add(new Due(from, by(element, record, intake), done(element, record)));
        }
        return due;
    }

    /** The first date that a record of the step sets; of the intake else the end of its time. */
    private @Nullable Instant by(String element, Case record, String intake) {
        Instant first = null;
        for (WorkflowStep step : steps) {
            Instant due = step.element().equals(element) ? step.dueAt() : null;
            if (due != null && (first == null || due.isBefore(first))) {
                first = due;
            }
        }
        Dated within = first == null && element.equals(INTAKE)
                ? context.inForce(intake, record.site(), record.openedAt())
                : null;
        return within == null ? first : record.openedAt().plus(((Value.Elapsed) within.value()).duration());
    }

    /** When the step was first done, by its own record or by what it consists of. */
    private Sought done(String element, Case record) {
        WorkflowStep step = Steps.first(steps, element, null);
        Sought sought = step != null
                ? Steps.sought(element, step)
                : switch (element) {
                    case ELIGIBILITY -> decided();
                    case RISK -> assessed();
                    case TOUCHPOINTS -> contacted();
                    default -> Sought.absent(element, feed(element));
                };
        Instant end = record.closedAt();
        for (WorkflowStep one : steps) {
            end = one.element().equals(element) ? Steps.earlier(end, Steps.notNeededFrom(one)) : end;
        }
        return sought.until(end);
    }

    private Sought decided() {
        List<Decision> decisions = new ArrayList<>(file.decisions);
        if (file.referral != null) {
            decisions.addAll(file.referral.decisions);
        }
        decisions.removeIf(decision -> decision.kind() != Decision.Kind.ELIGIBILITY);
        Order.byTime(decisions, Decision::at);
        return decisions.isEmpty()
                ? Sought.absent(ELIGIBILITY, feed(ELIGIBILITY))
                : found(ELIGIBILITY, decisions.get(0).at(), decisions.get(0));
    }

    private Sought assessed() {
        for (RiskAssessment risk : file.risks) {
            if (risk.tier() != null) {
                return found(RISK, risk.at(), risk);
            }
        }
        return Sought.absent(RISK, feed(RISK));
    }

    private Sought contacted() {
        Contact undated = null;
        for (Contact contact : file.contacts) {
            if (contact.outcome() == Contact.Outcome.COMPLETED && contact.withWhom() == Contact.WithWhom.PERSON) {
                Instant at = contact.time();
                if (at != null) {
                    return found(TOUCHPOINTS, at, contact);
                }
                undated = Objects.requireNonNullElse(undated, contact);
            }
        }
        Sought none = Sought.absent(TOUCHPOINTS, feed(TOUCHPOINTS));
        return undated == null ? none : none.butUndated(undated.factId());
    }

    private static Sought found(String element, Instant at, Fact fact) {
        return Sought.found(element, feed(element), at, fact.factId());
    }

    /** Where a step is looked for, beside its own record. */
    private static String feed(String element) {
        Class<? extends Fact> type = switch (element) {
            case ELIGIBILITY -> Decision.class;
            case RISK -> RiskAssessment.class;
            case TOUCHPOINTS -> Contact.class;
            default -> WorkflowStep.class;
        };
        return FactType.of(type).name();
    }
}
