package org.plumbline.benchmark.evrete;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.Induction;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.SignOffs;
import org.plumbline.benchmark.common.Supervision;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** SV-02, DC-03 and TS-01. Rules without a salience are applied in the order in which they stand. */
final class StaffRules {
    private static final String LEDGER = "ledger";
    private static final String PLACES = "places";

    private static final Knowledge KNOWLEDGE = Knowing.named("staff")
            .configureTypes(StaffRules::types)
            .builder()
            .newRule("post of somebody")
            .forEach("$staff", StaffRecord.class, "$post", Post.class)
            .where(Knowing::same, "$staff.id", "$post.staff")
            .execute(match -> staff(match).holds(match.get("$post")))
            .newRule("session that somebody attends and does not lead")
            .forEach("$staff", StaffRecord.class, "$session", SupervisionSession.class)
            .where(Knowing::isTrue, "$session.counts")
            .where(StaffRules::attends, "$staff.id", "$session.attendees", "$session.lead")
            .execute(match -> staff(match).attended(match.get("$session")))
            .newRule("SV-02 supervision is held at the required interval")
            .forEach("$staff", StaffRecord.class)
            .execute(match -> ledger(match).addAll(staff(match).judgeSupervision()))
            .newRule("induction of temporary staff")
            .forEach("$staff", StaffRecord.class, "$training", TrainingRecord.class)
            .where(Knowing::isTrue, "$staff.temporary")
            .where(Knowing::isTrue, "$training.inducts")
            .where(Knowing::same, "$staff.id", "$training.staff")
            .execute(match -> staff(match).inducted(match.get("$training")))
            .newRule("shift of temporary staff")
            .forEach("$staff", StaffRecord.class, "$shift", Shift.class)
            .where(Knowing::isTrue, "$staff.temporary")
            .where(Knowing::same, "$staff.id", "$shift.staff")
            .execute(match -> staff(match).works(match.get("$shift")))
            .newRule("TS-01 temporary staff are inducted before their first shift")
            .forEach("$staff", StaffRecord.class)
            .where(Knowing::isTrue, "$staff.temporary")
            .execute(match ->
                    staff(match).judgeInduction(match.getRuntime().get(PLACES)).ifPresent(ledger(match)::add))
            .newRule("task delegated for a case")
            .forEach("$task", DeliveredTask.class, "$delegation", Delegation.class)
            .where(Knowing::same, "$task.ofCase", "$delegation.ofCase")
            .where(Knowing::same, "$task.key", "$delegation.key")
            .where(Knowing::holds, Knowing.LAST, "$delegation.during", "$task.at")
            .execute(match -> task(match).delegated())
            .newRule("task delegated for the person of a case")
            .forEach("$task", DeliveredTask.class, "$delegation", Delegation.class, "$case", Case.class)
            .where(Knowing::same, "$task.key", "$delegation.key")
            .where(Knowing::holds, Knowing.LAST, "$delegation.during", "$task.at")
            .where(StaffRules::isOfPerson, "$task.ofCase", "$case.id", "$case.person", "$delegation.person")
            .execute(match -> task(match).delegated())
            .newRule("sign-off for a task")
            .forEach("$task", DeliveredTask.class, "$sign", CompetencySignOff.class)
            .where(Knowing::same, "$task.key", "$sign.key")
            .where(StaffRules::isSignedOff, Knowing.LAST, "$sign.during", "$task.at")
            .execute(match -> task(match).signedOff())
            .newRule("DC-03 a delegated task is delivered with a current sign-off for it")
            .forEach("$task", DeliveredTask.class, "$staff", StaffRecord.class)
            .where(Knowing::same, "$task.staff", "$staff.id")
            .execute(match -> task(match).judge(staff(match)).ifPresent(ledger(match)::add))
            .build();

    private StaffRules() {}

    private static StaffRecord staff(RhsContext match) {
        return match.get("$staff");
    }

    private static DeliveredTask task(RhsContext match) {
        return match.get("$task");
    }

    private static Ledger ledger(RhsContext match) {
        return match.getRuntime().get(LEDGER);
    }

    private static boolean attends(IntToValue values) {
        Set<String> attendees = values.get(1);
        return attendees.contains(values.<String>get(0)) && !values.apply(0).equals(values.apply(2));
    }

    private static boolean isOfPerson(IntToValue values) {
        return values.apply(0).equals(values.apply(1)) && values.apply(2).equals(values.apply(3));
    }

    private static boolean isSignedOff(IntToValue values) {
        return values.apply(0) != null && Knowing.holds(values);
    }

    private static void types(TypeResolver types) {
        Type<StaffRecord> staff = types.declare(StaffRecord.class);
        Knowing.key(staff, "id", StaffRecord::id);
        staff.declareBooleanField("temporary", StaffRecord::isTemporary);
        Knowing.key(types.declare(Post.class), "staff", Post::staffId);
        Type<SupervisionSession> sessions = types.declare(SupervisionSession.class);
        sessions.declareField("attendees", Set.class, SupervisionSession::attendees);
        Knowing.key(sessions, "lead", SupervisionSession::leadId);
        sessions.declareBooleanField("counts", Supervision::counts);
        Type<TrainingRecord> trainings = types.declare(TrainingRecord.class);
        Knowing.key(trainings, "staff", TrainingRecord::staffId);
        trainings.declareBooleanField("inducts", Induction::isMadeBy);
        Knowing.key(types.declare(Shift.class), "staff", Shift::staffId);
        tasks(types);
    }

    private static void tasks(TypeResolver types) {
        Type<DeliveredTask> tasks = types.declare(DeliveredTask.class);
        Knowing.key(tasks, "key", DeliveredTask::key);
        Knowing.key(tasks, "staff", task -> task.task().staffId());
        Knowing.key(tasks, "ofCase", task -> task.task().caseId());
        tasks.declareField("at", Instant.class, task -> task.task().at());
        Type<Delegation> delegations = types.declare(Delegation.class);
        Knowing.key(delegations, "key", made -> DeliveredTask.key(made.delegateeId(), made.task()));
        Knowing.key(delegations, "ofCase", Delegation::caseId);
        Knowing.key(delegations, "person", Delegation::personId);
        delegations.declareField("during", Interval.class, made -> Times.between(made.from(), made.to()));
        Type<CompetencySignOff> signOffs = types.declare(CompetencySignOff.class);
        Knowing.key(signOffs, "key", signOff -> DeliveredTask.key(signOff.staffId(), signOff.competency()));
        signOffs.declareField("during", Interval.class, SignOffs::during);
        Type<Case> cases = types.declare(Case.class);
        Knowing.key(cases, "id", Case::id);
        Knowing.key(cases, "person", Case::personId);
    }

    static void judge(Iterable<Object> facts, Map<String, Place> places, Ledger ledger) {
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.set(LEDGER, ledger);
        session.set(PLACES, places);
        session.insert(facts).fire();
    }
}
