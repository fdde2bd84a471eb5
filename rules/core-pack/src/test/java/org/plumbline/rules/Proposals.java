package org.plumbline.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.plumbline.Change;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseBuilder;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.AllocationBuilder;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.cover.ShiftBuilder;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.LaunchBuilder;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationBuilder;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.DelegationPauseBuilder;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.safety.TaskRecordBuilder;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.CompetencySignOffBuilder;
import org.plumbline.fact.workforce.StaffMember;

/** Proposals of every kind, made up from the facts of a service: moved, given to others, taken back. */
public final class Proposals {
    private static final List<Class<? extends Fact>> WITHDRAWN = List.of(
            Shift.class, Shift.class, Delegation.class, Allocation.class, CompetencySignOff.class, TaskRecord.class);

    private final Random random;
    private final Instant asOf;
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

    public Proposals(List<Fact> facts, Instant asOf, long seed) {
        this.random = new Random(seed);
        this.asOf = asOf;
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
    }

    private <F extends Fact> F one(Class<F> type) {
        List<Fact> all = byType.getOrDefault(type, List.of());
        return type.cast(all.get(random.nextInt(all.size())));
    }

    /** Mostly somebody of the service, sometimes somebody unheard of. */
    private String somebody() {
        return random.nextInt(12) == 0 || !byType.containsKey(StaffMember.class)
                ? "nobody-knows"
                : one(StaffMember.class).id();
    }

    private Instant soon() {
        return asOf.plus(Duration.ofHours(random.nextInt(24 * 21) - 48L));
    }

    private String id(Fact old) {
        return random.nextBoolean() ? old.id() : "new-" + random.nextInt(1000);
    }

    /** One or several changes that are asked about together; none where nothing is there from which to make one. */
    public Change[] next() {
        List<Function<Proposals, Fact>> kinds = new ArrayList<>();
        add(kinds, Shift.class, Proposals::shift);
        add(kinds, Shift.class, Proposals::shift);
        add(kinds, Delegation.class, Proposals::delegation);
        add(kinds, TaskRecord.class, Proposals::task);
        add(kinds, Allocation.class, Proposals::allocation);
        add(kinds, CompetencySignOff.class, Proposals::signOff);
        add(kinds, Case.class, Proposals::closing);
        add(kinds, DelegationPause.class, Proposals::lifting);
        add(kinds, Launch.class, Proposals::launch);
        if (kinds.isEmpty()) {
            return new Change[0];
        }
        Fact fact = kinds.get(random.nextInt(kinds.size())).apply(this);
        if (random.nextInt(10) == 0) {
            List<Class<? extends Fact>> there =
                    WITHDRAWN.stream().filter(byType::containsKey).toList();
            return there.isEmpty()
                    ? new Change[0]
                    : new Change[] {
                        Change.withdraw(
                                one(there.get(random.nextInt(there.size()))).factId())
                    };
        }
        return random.nextInt(6) == 0
                        && !(fact instanceof CompetencySignOff)
                        && byType.containsKey(CompetencySignOff.class)
                ? new Change[] {Change.put(fact), Change.put(signOff())}
                : new Change[] {Change.put(fact)};
    }

    private void add(
            List<Function<Proposals, Fact>> kinds, Class<? extends Fact> type, Function<Proposals, Fact> made) {
        if (byType.containsKey(type)) {
            kinds.add(made);
        }
    }

    private Fact shift() {
        Shift old = one(Shift.class);
        Instant start = random.nextInt(4) == 0 ? old.plannedStart() : soon();
        Duration length = Duration.between(old.plannedStart(), old.plannedEnd());
        return ShiftBuilder.builder(old)
                .id(id(old))
                .staffId(random.nextInt(3) == 0 ? old.staffId() : somebody())
                .duty(List.of("late", "duty-lead", old.duty()).get(random.nextInt(3)))
                .plannedStart(start)
                .plannedEnd(start.plus(length))
                .actualStart(null)
                .actualEnd(null)
                .endCheck(null)
                .build();
    }

    private Fact delegation() {
        Delegation old = one(Delegation.class);
        Instant from = soon();
        return DelegationBuilder.builder(old)
                .id(id(old))
                .delegateeId(somebody())
                .caseId(
                        random.nextInt(4) == 0 || !byType.containsKey(Case.class)
                                ? old.caseId()
                                : one(Case.class).id())
                .from(from)
                .to(random.nextBoolean() ? null : from.plus(Duration.ofDays(random.nextInt(40) + 1L)))
                .build();
    }

    private Fact task() {
        TaskRecord old = one(TaskRecord.class);
        return TaskRecordBuilder.builder(old)
                .id(id(old))
                .staffId(random.nextInt(3) == 0 ? old.staffId() : somebody())
                .at(soon())
                .build();
    }

    private Fact allocation() {
        Allocation old = one(Allocation.class);
        return AllocationBuilder.builder(old)
                .id(id(old))
                .kind(random.nextInt(3) == 0 ? Allocation.Kind.VISIT : Allocation.Kind.CASELOAD)
                .staffId(somebody())
                .caseId(byType.containsKey(Case.class) ? one(Case.class).id() : old.caseId())
                .startsAt(soon())
                .endsAt(null)
                .build();
    }

    private Fact signOff() {
        CompetencySignOff old = one(CompetencySignOff.class);
        CompetencySignOff.Stage[] stages = CompetencySignOff.Stage.values();
        return CompetencySignOffBuilder.builder(old)
                .id(id(old))
                .staffId(somebody())
                .stage(stages[random.nextInt(stages.length)])
                .build();
    }

    private Fact closing() {
        return CaseBuilder.builder(one(Case.class)).closedAt(asOf).build();
    }

    private Fact lifting() {
        DelegationPause old = one(DelegationPause.class);
        return DelegationPauseBuilder.builder(old)
                .liftedAt(old.pausedAt().isAfter(asOf) ? old.pausedAt() : asOf)
                .build();
    }

    private Fact launch() {
        Launch old = one(Launch.class);
        return LaunchBuilder.builder(old)
                .id(id(old))
                .plannedAt(null)
                .liveAt(soon())
                .earlyTo(null)
                .build();
    }
}
