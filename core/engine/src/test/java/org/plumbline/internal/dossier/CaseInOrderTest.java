package org.plumbline.internal.dossier;

import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.InOrder.filed;
import static org.plumbline.internal.dossier.InOrder.inOrder;

import java.time.Instant;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TriggerEvent;

/** The later of two facts comes first, and is filed second. */
class CaseInOrderTest {
    private static DefaultCaseFile ofCase(BiFunction<String, Instant, ? extends Fact> fact) {
        return caseFile(filed(fact), "c1");
    }

    private static Contact contact(String id, Instant at) {
        return Contact.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .kind("visit")
                .at(at)
                .outcome(Contact.Outcome.COMPLETED)
                .build();
    }

    private static Escalation escalation(String id, Instant at) {
        return Escalation.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .level("amber")
                .raisedAt(at)
                .build();
    }

    private static Decision decision(String id, Instant at) {
        return Decision.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .kind(Decision.Kind.CLOSE)
                .at(at)
                .outcome("yes")
                .build();
    }

    private static RiskAssessment risk(String id, Instant at) {
        return RiskAssessment.builder().id(id).site(NORTH).caseId("c1").at(at).build();
    }

    private static Discharge discharge(String id, Instant at) {
        return Discharge.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .dischargedAt(at)
                .build();
    }

    private static TriggerEvent trigger(String id, Instant at) {
        return TriggerEvent.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .kind("fall")
                .at(at)
                .build();
    }

    private static SafeguardingConcern concern(String id, Instant at) {
        return SafeguardingConcern.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .raisedAt(at)
                .build();
    }

    @Test
    void what_is_recorded_of_a_case() {
        inOrder(ofCase(CaseInOrderTest::contact).contacts());
        inOrder(ofCase(CaseInOrderTest::escalation).escalations());
        inOrder(ofCase(CaseInOrderTest::decision).decisions);
        inOrder(ofCase(CaseInOrderTest::risk).risks);
        inOrder(ofCase(CaseInOrderTest::discharge).discharges());
        inOrder(ofCase(CaseInOrderTest::trigger).triggers());
        inOrder(ofCase(CaseInOrderTest::concern).concerns());
        inOrder(ofCase((id, at) -> Some.review(id, at).build()).reviews());
        inOrder(ofCase((id, at) -> Some.allocation(id, at).build()).allocations());
        inOrder(ofCase((id, at) -> Some.status(id, CaseStatus.Kind.COMPLEX, at).build())
                .statuses());
        inOrder(ofCase((id, at) -> CorrectiveAction.builder()
                        .id(id)
                        .site(NORTH)
                        .caseId("c1")
                        .kind(CorrectiveAction.Kind.ACTION)
                        .openedAt(at)
                        .build())
                .actions);
    }
}
