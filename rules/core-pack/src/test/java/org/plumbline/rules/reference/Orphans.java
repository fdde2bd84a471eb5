package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/**
 * Who is named and has no record. A rule about such people that reads what names them, and judged nothing of them, does
 * not know whether it applies.
 */
public final class Orphans {
    private final Map<Subject, List<Fact>> namedBy = new TreeMap<>();
    private final Map<Subject, TreeSet<String>> mentionedAt = new TreeMap<>();
    private final Known known;

    private Orphans(Known known) {
        this.known = known;
        cases();
        staffAndTeams();
        scopes();
    }

    static void judge(Known known, List<Rule> rules, Judgements judgements) {
        Orphans orphans = new Orphans(known);
        orphans.namedBy.forEach((orphan, facts) -> {
            for (Rule rule : rules) {
                List<Fact> read = facts.stream()
                        .filter(fact -> rule.reads().contains(fact.factId().type()))
                        .sorted(Comparator.comparing(Fact::factId))
                        .toList();
                boolean judged = judgements.of(rule.code()).stream().anyMatch(own -> own.subject.equals(orphan));
                if (rule.about() == orphan.type() && !read.isEmpty() && !judged) {
                    String site = orphans.site(orphan, facts);
                    boolean everywhere = orphan.type() == Subject.Type.PARTNER;
                    judgements.add(
                            rule,
                            Judged.of(orphan, orphan.toString(), everywhere ? null : site, null)
                                    .resting(read));
                }
            }
        });
    }

    /** The least of the sites at which somebody without a record is named. */
    public static @Nullable String home(Known known, Subject orphan) {
        Orphans orphans = new Orphans(known);
        return orphans.site(orphan, orphans.namedBy.getOrDefault(orphan, List.of()));
    }

    /** Those of a type that any fact names or mentions, with the site at which they are looked for. */
    public static SortedMap<Subject, Optional<String>> of(Known known, Subject.Type type) {
        Orphans orphans = new Orphans(known);
        SortedMap<Subject, Optional<String>> all = new TreeMap<>();
        Stream.concat(orphans.namedBy.keySet().stream(), orphans.mentionedAt.keySet().stream())
                .filter(subject -> subject.type() == type && !known.hasRecord(subject))
                .forEach(subject -> {
                    List<Fact> facts = orphans.namedBy.getOrDefault(subject, List.of());
                    all.put(subject, Optional.ofNullable(orphans.site(subject, facts)));
                });
        return all;
    }

    /** The least of the sites at which it is named. */
    private @Nullable String site(Subject orphan, List<Fact> facts) {
        TreeSet<String> sites = new TreeSet<>(mentionedAt.getOrDefault(orphan, new TreeSet<>()));
        facts.stream().map(Fact::site).filter(Objects::nonNull).forEach(sites::add);
        return sites.isEmpty() ? null : sites.first();
    }

    /** Named as well, by a fact that is not about them: where an orphan is looked for, not what it is judged by. */
    private void mention(Subject.Type type, @Nullable String id, Fact by) {
        if (id != null && by.site() != null) {
            mentionedAt
                    .computeIfAbsent(Subject.of(type, id), key -> new TreeSet<>())
                    .add(by.site());
        }
    }

    private void name(Subject.Type type, @Nullable String id, Fact by) {
        if (id != null && !known.hasRecord(Subject.of(type, id))) {
            List<Fact> facts = namedBy.computeIfAbsent(Subject.of(type, id), key -> new ArrayList<>());
            if (!facts.contains(by)) {
                facts.add(by);
            }
        }
    }

    private void cases() {
        known.all(Contact.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(RiskAssessment.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(Escalation.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(Discharge.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(CaseReview.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(TriggerEvent.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(SafeguardingConcern.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(CorrectiveAction.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(Allocation.class).forEach(it -> name(Subject.Type.CASE, it.caseId(), it));
        known.all(WorkflowStep.class).forEach(it -> caseOrReferral(it.caseId(), it.referralId(), it));
        known.all(CaseStatus.class).forEach(it -> caseOrReferral(it.caseId(), it.referralId(), it));
        known.all(Decision.class).forEach(it -> caseOrReferral(it.caseId(), it.referralId(), it));
    }

    private void caseOrReferral(@Nullable String caseId, @Nullable String referralId, Fact by) {
        if (caseId != null) {
            name(Subject.Type.CASE, caseId, by);
        } else {
            name(Subject.Type.REFERRAL, referralId, by);
        }
    }

    private void staffAndTeams() {
        known.all(Allocation.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(Shift.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(TaskRecord.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(Delegation.class).forEach(it -> name(Subject.Type.STAFF, it.delegateeId(), it));
        known.all(DelegationPause.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(CompetencySignOff.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(TrainingRecord.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(ObservedPractice.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        known.all(Audit.class).forEach(it -> name(Subject.Type.STAFF, it.staffId(), it));
        for (SupervisionSession session : known.all(SupervisionSession.class)) {
            new TreeSet<>(session.attendees()).forEach(staff -> name(Subject.Type.STAFF, staff, session));
        }
        known.all(Post.class).forEach(it -> name(Subject.Type.TEAM, it.teamId(), it));
        known.all(Post.class).forEach(it -> mention(Subject.Type.STAFF, it.staffId(), it));
        known.all(Delegation.class).forEach(it -> mention(Subject.Type.STAFF, it.delegatorId(), it));
        known.all(SupervisorAssignment.class).forEach(it -> mention(Subject.Type.STAFF, it.supervisorId(), it));
        known.all(SupervisorAssignment.class).forEach(it -> mention(Subject.Type.TEAM, it.teamId(), it));
    }

    private void scopes() {
        known.all(ElementInUse.class).forEach(it -> name(Subject.Type.PARTNER, it.partnerId(), it));
        for (Adaptation it : known.all(Adaptation.class)) {
            name(Subject.Type.PARTNER, it.aboutSite() == null ? it.partnerId() : null, it);
        }
        known.all(AssuranceMeeting.class).forEach(it -> name(Subject.Type.PARTNER, it.partnerId(), it));
        known.all(GovernanceDocument.class).forEach(it -> name(Subject.Type.PARTNER, it.partnerId(), it));
        for (CorrectiveAction action : known.all(CorrectiveAction.class)) {
            name(Subject.Type.PARTNER, action.site() == null ? action.partnerId() : null, action);
        }
        for (Launch launch : known.all(Launch.class)) {
            name(Subject.Type.PARTNER, launch.site() == null ? launch.partnerId() : null, launch);
        }
    }
}
