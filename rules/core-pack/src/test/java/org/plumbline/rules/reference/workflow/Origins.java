package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** Which cases came from a referral: those that name it, else the one that it names. What names a case is the case's. */
final class Origins {
    private Origins() {}

    /** The ids of the cases that came from a referral, with or without a record. */
    static Set<String> cases(Known known, Referral referral) {
        Set<String> cases = naming(known, referral.id());
        if (cases.isEmpty() && referral.caseId() != null) {
            cases.add(referral.caseId());
        }
        return cases;
    }

    /** The ids of the cases that name a referral, which may have no record. */
    static Set<String> naming(Known known, String referral) {
        Set<String> cases = new TreeSet<>();
        known.all(Case.class, aCase -> referral.equals(aCase.referralId())).forEach(aCase -> cases.add(aCase.id()));
        return cases;
    }

    /** The referral that a case came from, with or without a record: the one that it names, else the first that names it. */
    static Set<String> referrals(Known known, Case aCase) {
        if (aCase.referralId() != null) {
            return Set.of(aCase.referralId());
        }
        return known.all(Referral.class, referral -> cases(known, referral).contains(aCase.id())).stream()
                .map(Referral::id)
                .limit(1)
                .collect(Collectors.toSet());
    }

    /** The referral and its cases, all of whose statuses stop its clocks. */
    static Subject[] all(Known known, Referral referral) {
        Stream<Subject> cases = cases(known, referral).stream().map(id -> Subject.of(Subject.Type.CASE, id));
        return Stream.concat(Stream.of(Subject.of(Subject.Type.REFERRAL, referral.id())), cases)
                .toArray(Subject[]::new);
    }

    /** The referrals that are only named: judged like any other, without a record, at the first of the sites that name them. */
    static List<Judged> onlyNamed(Known known) {
        Map<String, String> sites = new TreeMap<>();
        known.all(Case.class).forEach(it -> name(sites, it.referralId(), it));
        known.all(WorkflowStep.class).forEach(it -> name(sites, it.caseId() == null ? it.referralId() : null, it));
        known.all(CaseStatus.class).forEach(it -> name(sites, it.caseId() == null ? it.referralId() : null, it));
        known.all(Decision.class).forEach(it -> name(sites, it.caseId() == null ? it.referralId() : null, it));
        known.all(Referral.class).forEach(referral -> sites.remove(referral.id()));
        List<Judged> judged = new ArrayList<>();
        sites.forEach((id, site) -> judged.add(Judged.of(Subject.of(Subject.Type.REFERRAL, id), id, site, null)));
        return judged;
    }

    private static void name(Map<String, String> sites, @Nullable String referral, Fact by) {
        String site = by.site();
        if (referral != null && site != null) {
            sites.merge(referral, site, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    /** Whether a step was recorded for a referral or one of its cases. */
    static boolean isFor(WorkflowStep step, Set<String> referrals, Set<String> cases) {
        return step.caseId() == null ? has(referrals, step.referralId()) : has(cases, step.caseId());
    }

    /** Whether a decision is about one of them. */
    static boolean isFor(Decision decision, Set<String> referrals, Set<String> cases) {
        return decision.caseId() == null ? has(referrals, decision.referralId()) : has(cases, decision.caseId());
    }

    private static boolean has(Set<String> ids, @Nullable String id) {
        return id != null && ids.contains(id);
    }

    /** When the person was first found not to be eligible; null: never. */
    static @Nullable Instant ineligibleAt(Known known, Referral referral) {
        Set<String> cases = cases(known, referral);
        return known
                .all(
                        Decision.class,
                        decision -> isFor(decision, Set.of(referral.id()), cases)
                                && decision.kind() == Decision.Kind.ELIGIBILITY
                                && decision.outcome().equals("INELIGIBLE"))
                .stream()
                .map(Decision::at)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What starts a referral's clock: {@code received}, {@code sent}, {@code accepted}, {@code consent}; null: not recorded. */
    static @Nullable Instant clockStart(Known known, Referral referral, String reading) {
        Set<String> cases = cases(known, referral);
        Stream<Case> records = known.all(Case.class, aCase -> cases.contains(aCase.id())).stream();
        return switch (reading) {
            case "received" -> referral.receivedAt();
            case "sent" -> referral.sentAt();
            case "accepted" ->
                records.map(Case::acceptedAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null);
            case "consent" ->
                records.map(Case::consentAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null);
            default -> throw new IllegalArgumentException(reading);
        };
    }

    /** What would have to be recorded. */
    static String missingStart(Referral referral, String reading) {
        String happened = reading.equals("consent") ? "consented to" : reading;
        return "when referral " + referral.id() + " was " + happened;
    }

    /** The steps of a kind that were completed, the first one first. */
    static List<WorkflowStep> completed(Known known, String element, Set<String> referrals, Set<String> cases) {
        return known.byTime(
                WorkflowStep.class,
                step -> step.element().equals(element) && step.completedAt() != null && isFor(step, referrals, cases),
                WorkflowStep::completedAt);
    }
}
