package org.plumbline.benchmark.evrete;

import static org.evrete.api.FactBuilder.fact;

import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.plumbline.benchmark.common.FollowUp;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;

/** WF-02 and WF-03. Rules without a salience are applied in the order in which they stand. */
final class CaseworkRules {
    private static final String STEP_OF_REFERRAL = "step of a referral";
    private static final String STEP_OF_CASE = "step of a case";
    private static final String LEDGER = "ledger";

    private static final Knowledge KNOWLEDGE = Knowing.named("casework")
            .configureTypes(CaseworkRules::types)
            .builder()
            .newRule("intake of a referral")
            .forEach(fact("$referral", IntakeMatter.class), fact("$step", STEP_OF_REFERRAL))
            .where(Knowing::same, "$referral.id", "$step.referral")
            .execute(match -> match.<IntakeMatter>get("$referral").done(match.get("$step")))
            .newRule("intake of the case that a referral became")
            .forEach(fact("$referral", IntakeMatter.class), fact("$case", Case.class), fact("$step", STEP_OF_CASE))
            .where(Knowing::same, "$referral.id", "$case.referral")
            .where(Knowing::same, "$case.id", "$step.ofCase")
            .execute(match -> match.<IntakeMatter>get("$referral").done(match.get("$step")))
            .newRule("status of the case that a referral became")
            .forEach("$referral", IntakeMatter.class, "$case", Case.class, "$status", CaseStatus.class)
            .where(Knowing::same, "$referral.id", "$case.referral")
            .where(Knowing::same, "$case.id", "$status.ofCase")
            .execute(match -> match.<IntakeMatter>get("$referral").during(match.get("$status")))
            .newRule("WF-02 intake is completed in time")
            .forEach("$referral", IntakeMatter.class)
            .execute(match -> match.getRuntime()
                    .<Ledger>get(LEDGER)
                    .add(match.<IntakeMatter>get("$referral").judge()))
            .newRule("risk of a case when a contact was missed")
            .forEach("$missed", MissedContact.class, "$risk", RiskAssessment.class)
            .where(Knowing::same, "$missed.ofCase", "$risk.ofCase")
            .execute(match -> match.<MissedContact>get("$missed").knowing(match.get("$risk")))
            .newRule("follow-up of a missed contact")
            .forEach("$missed", MissedContact.class, "$contact", Contact.class)
            .where(Knowing::isTrue, "$contact.counts")
            .where(Knowing::same, "$missed.ofCase", "$contact.ofCase")
            .execute(match -> match.<MissedContact>get("$missed").followed(match.get("$contact")))
            .newRule("status of a case when a contact was missed")
            .forEach("$missed", MissedContact.class, "$status", CaseStatus.class)
            .where(Knowing::same, "$missed.ofCase", "$status.ofCase")
            .execute(match -> match.<MissedContact>get("$missed").during(match.get("$status")))
            .newRule("WF-03 a missed contact in the high-risk tier is followed up in time")
            .forEach("$missed", MissedContact.class)
            .execute(match -> match.<MissedContact>get("$missed")
                    .judge()
                    .ifPresent(match.getRuntime().<Ledger>get(LEDGER)::add))
            .build();

    private CaseworkRules() {}

    private static void types(TypeResolver types) {
        Knowing.key(types.declare(IntakeMatter.class), "id", IntakeMatter::id);
        Type<Case> cases = types.declare(Case.class);
        Knowing.key(cases, "id", Case::id);
        Knowing.key(cases, "referral", Case::referralId);
        Knowing.key(types.declare(STEP_OF_REFERRAL, WorkflowStep.class), "referral", WorkflowStep::referralId);
        Knowing.key(types.declare(STEP_OF_CASE, WorkflowStep.class), "ofCase", WorkflowStep::caseId);
        Knowing.key(types.declare(CaseStatus.class), "ofCase", CaseStatus::caseId);
        Knowing.key(types.declare(MissedContact.class), "ofCase", MissedContact::ofCase);
        Knowing.key(types.declare(RiskAssessment.class), "ofCase", RiskAssessment::caseId);
        Type<Contact> contacts = types.declare(Contact.class);
        Knowing.key(contacts, "ofCase", Contact::caseId);
        contacts.declareBooleanField("counts", FollowUp::isMadeBy);
    }

    static void judge(CaseworkShard shard, Ledger ledger) {
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.set(LEDGER, ledger);
        session.insert(shard.facts())
                .insertAs(STEP_OF_REFERRAL, shard.stepsOfReferrals().toArray())
                .insertAs(STEP_OF_CASE, shard.stepsOfCases().toArray())
                .fire();
    }
}
