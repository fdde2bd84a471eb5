package org.plumbline.rules.reference.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.TimeLimit;

/** WF-01: a case passes every core step, however late. */
final class Wf01CoreSteps extends CoreRule {
    private static final String DUE_WITHIN = "workflow.step-due-within";

    private record Passed(Fact by, Instant at) {}

    Wf01CoreSteps() {
        super(
                "WF-01",
                "a case passes every core step",
                Severity.HIGH,
                Subject.Type.CASE,
                "case",
                "workflow-step",
                "decision",
                "risk-assessment",
                "contact",
                "referral",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Case aCase : known.all(Case.class)) {
            Set<String> asked = known.standards()
                    .at("workflow.core-steps", aCase.site(), aCase.openedAt())
                    .orElseThrow()
                    .parts();
            asked.forEach(step -> judgements.add(this, stepsKnown(known, aCase, judge(known, aCase, step))));
        }
    }

    /** A step counts however late, so that its record may have come at any time until now. */
    private static Judged stepsKnown(Known known, Case aCase, Judged judged) {
        Instant last = known.feeds().lastExpected(aCase.site());
        Instant opened = aCase.openedAt().isBefore(last) ? aCase.openedAt() : last;
        boolean complete = known.feeds().complete("workflow-step", aCase.site(), opened, last);
        return judged.unlessComplete(complete, "workflow-step", aCase.site(), opened, last);
    }

    private static Judged judge(Known known, Case aCase, String step) {
        Subject subject = Subject.of(Subject.Type.CASE, aCase.id());
        Instant opened = aCase.openedAt();
        Judged judged = Judged.of(subject, aCase.factId() + " " + step, aCase.site(), opened)
                .resting(aCase);
        Set<String> referrals = Origins.referrals(known, aCase);
        Optional<Passed> passed = passed(known, aCase, step, referrals);
        if (passed.isPresent()) {
            return judged.met().resting(passed.get().by()).closed(passed.get().at());
        }
        List<WorkflowStep> records = known.all(
                WorkflowStep.class,
                record -> record.element().equals(step) && Origins.isFor(record, referrals, Set.of(aCase.id())));
        Optional<Instant> own = records.stream()
                .map(WorkflowStep::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
        Deadline deadline =
                Deadline.of(known, judged).waitsFor(step, feed(step)).stoppedBy(Endings.of(known, aCase.id(), records));
        if (step.equals("touchpoints")) {
            deadline.maybeDoneBy(
                    touchpoints(known, aCase, false).stream().findFirst().orElse(null));
        }
        if (own.isPresent()) {
            Duration time = Duration.between(opened, own.get());
            return deadline.by(opened, own.get(), new TimeLimit.Elapsed(time.isNegative() ? Duration.ZERO : time));
        }
        if (step.equals("intake")) {
            Duration time = known.standards()
                    .at("intake.completed-within", aCase.site(), opened)
                    .orElseThrow()
                    .elapsed();
            return deadline.by(opened, opened.plus(time), new TimeLimit.Elapsed(time));
        }
        Optional<Value> within =
                known.standards().at(DUE_WITHIN, aCase.site(), opened).flatMap(table -> table.entry(step));
        return within.isEmpty() ? judged.notConfigured(DUE_WITHIN) : deadline.within(within.get());
    }

    /** Where a step would stand, beside its own record. */
    private static String feed(String step) {
        return switch (step) {
            case "eligibility" -> "decision";
            case "risk-stratification" -> "risk-assessment";
            case "touchpoints" -> "contact";
            default -> "workflow-step";
        };
    }

    /** What shows that the case has passed the step: its own record, else what it consists of; the first. */
    private static Optional<Passed> passed(Known known, Case aCase, String step, Set<String> referrals) {
        Set<String> own = Set.of(aCase.id());
        List<Passed> shows = new ArrayList<>();
        for (WorkflowStep record : Origins.completed(known, step, referrals, own)) {
            return Optional.of(new Passed(record, Objects.requireNonNull(record.completedAt())));
        }
        switch (step) {
            case "eligibility" ->
                known.all(
                                Decision.class,
                                decision -> decision.kind() == Decision.Kind.ELIGIBILITY
                                        && Origins.isFor(decision, referrals, own))
                        .forEach(decision -> shows.add(new Passed(decision, decision.at())));
            case "risk-stratification" ->
                known.all(RiskAssessment.class, risk -> risk.caseId().equals(aCase.id()) && risk.tier() != null)
                        .forEach(risk -> shows.add(new Passed(risk, risk.at())));
            case "touchpoints" ->
                touchpoints(known, aCase, true)
                        .forEach(contact -> shows.add(new Passed(contact, Objects.requireNonNull(contact.time()))));
            default -> {}
        }
        return shows.stream()
                .min(Comparator.comparing(Passed::at)
                        .thenComparing(it -> it.by().id()));
    }

    /** Contacts with the person that took place; of some it is not recorded when. */
    private static List<Contact> touchpoints(Known known, Case aCase, boolean dated) {
        return known.all(
                Contact.class,
                contact -> contact.caseId().equals(aCase.id())
                        && contact.outcome() == Contact.Outcome.COMPLETED
                        && contact.withWhom() == Contact.WithWhom.PERSON
                        && (contact.time() != null) == dated);
    }
}
