package org.plumbline.internal.dossier;

import static org.plumbline.internal.dossier.Filed.NORTH;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseReviewBuilder;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.CaseStatusBuilder;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.casework.WorkflowStepBuilder;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.AllocationBuilder;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.CompetencySignOffBuilder;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.PostBuilder;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisionSessionBuilder;

/** Facts of case c1 and of s1, at north, with what each has to say. */
final class Some {
    private Some() {}

    static CaseBuilder record(Instant opened) {
        return Case.builder().id("c1").site(NORTH).openedAt(opened);
    }

    static CaseStatusBuilder status(String id, CaseStatus.Kind kind, Instant from) {
        return CaseStatus.builder().id(id).site(NORTH).caseId("c1").kind(kind).from(from);
    }

    static CaseReviewBuilder review(String id, Instant at) {
        CaseReviewBuilder review = CaseReview.builder().id(id).site(NORTH).caseId("c1");
        return review.kind(CaseReview.Kind.COMPLEX).reviewerId("s2").at(at);
    }

    static AllocationBuilder allocation(String id, Instant from) {
        AllocationBuilder allocation =
                Allocation.builder().id(id).site(NORTH).caseId("c1").staffId("s1");
        return allocation.kind(Allocation.Kind.CASELOAD).startsAt(from);
    }

    static WorkflowStepBuilder step(String id, String element) {
        return WorkflowStep.builder().id(id).site(NORTH).caseId("c1").element(element);
    }

    static PostBuilder post(String id, String staff, String role) {
        PostBuilder post = Post.builder().id(id).site(NORTH).teamId("m1").role(role);
        return post.staffId(staff).wte(BigDecimal.ONE).from(LocalDate.of(2026, 1, 1));
    }

    static CompetencySignOffBuilder signOff(String id, String competency, CompetencySignOff.Stage stage, Instant at) {
        CompetencySignOffBuilder signOff =
                CompetencySignOff.builder().id(id).site(NORTH).staffId("s1");
        return signOff.competency(competency)
                .stage(stage)
                .assessorId("s2")
                .signedAt(at)
                .from(at);
    }

    static SupervisionSessionBuilder session(String id, Instant at) {
        SupervisionSessionBuilder session =
                SupervisionSession.builder().id(id).site(NORTH).kind(SupervisionSession.Kind.COACHING);
        return session.attendees(Set.of()).leadId("s1").startsAt(at).status(SupervisionSession.Status.HELD);
    }
}
