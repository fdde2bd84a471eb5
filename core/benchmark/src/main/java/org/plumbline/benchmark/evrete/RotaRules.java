package org.plumbline.benchmark.evrete;

import static org.evrete.api.FactBuilder.fact;

import java.util.Map;
import java.util.Objects;
import org.evrete.api.ActivationMode;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.LateCover;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.SignOffs;
import org.plumbline.benchmark.common.Standards;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/**
 * RC-05 at one site. The first two rules match people alone, of whom there are few, and derive the facts that the others
 * match by time. Rules without a salience are applied in the order in which they stand.
 */
final class RotaRules {
    private static final String LATE = "late shift";
    private static final String SHIFT = "shift";
    private static final String ELSEWHERE = "shift elsewhere";
    private static final String LEDGER = "ledger";
    private static final String PLACES = "places";
    private static final String PLACE = "place";

    private static final Knowledge KNOWLEDGE = Knowing.named("rota")
            .configureTypes(RotaRules::types)
            .setActivationMode(ActivationMode.CONTINUOUS)
            .builder()
            .newRule("late shift of a new starter")
            .forEach(fact("$shift", LATE), fact("$member", StaffMember.class))
            .where(Knowing::same, "$shift.staff", "$member.id")
            .execute(RotaRules::late)
            .newRule("shift of somebody signed off")
            .forEach(fact("$shift", SHIFT), fact("$sign", CompetencySignOff.class), fact("$member", StaffMember.class))
            .where(Knowing::isTrue, "$sign.counts")
            .where(Knowing::same, "$shift.staff", "$sign.staff")
            .where(Knowing::same, "$sign.staff", "$member.id")
            .execute(RotaRules::present)
            .newRule("planned at two sites")
            .forEach(fact("$presence", Presence.class), fact("$other", ELSEWHERE))
            .where(Knowing::same, "$presence.staff", "$other.staff")
            .where(RotaRules::meet, Knowing.LAST, "$presence.planned", "$other.planned")
            .execute(match -> match.<Presence>get("$presence").elsewhere())
            .newRule("somebody signed off on shift with a new starter")
            .forEach("$late", LateShift.class, "$presence", Presence.class)
            .where(RotaRules::meet, "$late.planned", "$presence.planned")
            .execute(match -> match.<LateShift>get("$late").shared(match.get("$presence")))
            .newRule("post of a new starter")
            .forEach("$late", LateShift.class, "$post", Post.class)
            .where(Knowing::same, "$late.staff", "$post.staff")
            .execute(match -> match.<LateShift>get("$late").holds(match.get("$post")))
            .newRule("RC-05 new starters are not alone on late cover before they are signed off")
            .forEach("$late", LateShift.class)
            .execute(match -> match.getRuntime()
                    .<Ledger>get(LEDGER)
                    .add(match.<LateShift>get("$late").judge()))
            .build();

    private RotaRules() {}

    private static void late(RhsContext match) {
        Shift shift = match.get("$shift");
        StaffMember member = match.get("$member");
        Place place = match.getRuntime().get(PLACE);
        if (LateCover.isNew(member, place, shift)) {
            Place home = match.getRuntime().<Map<String, Place>>get(PLACES).get(member.site());
            match.insert(new LateShift(place, Objects.requireNonNull(home), shift));
        }
    }

    private static void present(RhsContext match) {
        Shift shift = match.get("$shift");
        Place place = match.getRuntime().get(PLACE);
        Interval signedOff = SignOffs.during(match.get("$sign"));
        if (signedOff != null && !Posts.isAway(match.get("$member"), place.date(shift.plannedStart()))) {
            match.insert(new Presence(shift, signedOff));
        }
    }

    private static boolean meet(IntToValue values) {
        return Times.meet(values.get(0), values.get(1));
    }

    private static void types(TypeResolver types) {
        Knowing.key(types.declare(LATE, Shift.class), "staff", Shift::staffId);
        Knowing.key(types.declare(SHIFT, Shift.class), "staff", Shift::staffId);
        Knowing.key(types.declare(StaffMember.class), "id", StaffMember::id);
        Knowing.key(types.declare(Post.class), "staff", Post::staffId);
        Type<CompetencySignOff> signOffs = types.declare(CompetencySignOff.class);
        Knowing.key(signOffs, "staff", CompetencySignOff::staffId);
        signOffs.declareBooleanField("counts", signOff -> signOff.competency().equals(Standards.LATE_COVER));
        Type<Shift> elsewhere = types.declare(ELSEWHERE, Shift.class);
        Knowing.key(elsewhere, "staff", Shift::staffId);
        elsewhere.declareField("planned", Interval.class, Times::planned);
        Type<LateShift> late = types.declare(LateShift.class);
        Knowing.key(late, "staff", LateShift::staff);
        late.declareField("planned", Interval.class, LateShift::planned);
        Type<Presence> presence = types.declare(Presence.class);
        Knowing.key(presence, "staff", Presence::staff);
        presence.declareField("planned", Interval.class, Presence::planned);
    }

    static void judge(SiteShard shard, Map<String, Place> places, Ledger ledger) {
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.set(LEDGER, ledger);
        session.set(PLACES, places);
        session.set(PLACE, shard.place());
        session.insert(shard.rota())
                .insertAs(LATE, shard.lateShifts().toArray())
                .insertAs(SHIFT, shard.shifts().toArray())
                .insertAs(ELSEWHERE, shard.shiftsElsewhere().toArray())
                .fire();
    }
}
