package org.plumbline.benchmark.handwritten;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** What the standards ask at one site: values of the core, the network, its partner and the site itself. */
final class Standards {
    /** Matters that were over before then make no finding any more. */
    static final Instant LOOK_BACK = Network.AS_OF.minus(Duration.ofDays(35));
    /** The last instant of which facts should have arrived by now. */
    static final Instant ARRIVED = Network.AS_OF.minus(Duration.ofHours(24)).minusNanos(1);

    static final String INTAKE = "intake";
    static final String INELIGIBLE = "INELIGIBLE";
    static final Contact.Outcome FOLLOW_UP = Contact.Outcome.COMPLETED;
    static final SupervisionSession.Kind SUPERVISION = SupervisionSession.Kind.REGULAR;
    static final SupervisorAssignment.Kind SUPERVISOR = SupervisorAssignment.Kind.CLINICAL;
    static final String LATE_COVER = "late-cover";
    static final BigDecimal STAFF_PER_SUPERVISOR = BigDecimal.valueOf(11);
    static final Period NEW_STARTER = Period.ofMonths(3);
    static final BigDecimal SHARE_IN_TIME = new BigDecimal("0.77");

    private static final Set<Stage> SIGNED_OFF = Set.of(Stage.INDEPENDENT, Stage.ENHANCED);
    private static final Period SIX_WEEKS = Period.ofDays(42);
    private static final Period FOUR_WEEKS = Period.ofDays(28);
    /** By partner; the last four are those of the example network. */
    private static final Map<String, Period> INTERVALS = Map.of(
            "p0", SIX_WEEKS,
            "p1", SIX_WEEKS,
            "p2", SIX_WEEKS,
            "alder", FOUR_WEEKS,
            "beech", FOUR_WEEKS,
            "cedar", FOUR_WEEKS,
            "dogwood", FOUR_WEEKS);

    /** A limit that may change once. */
    private record Limit(Duration first, @Nullable Instant changed, Duration then) {
        Duration at(Instant instant) {
            return changed == null || instant.isBefore(changed) ? first : then;
        }
    }

    private final Limit intake;
    private final Limit followUp;
    private final @Nullable Period supervision;

    Standards(Site site) {
        ZoneId zone = site.zone();
        intake = site.id().equals("s0002")
                ? new Limit(Duration.ofHours(48), start(LocalDate.of(2026, 3, 2), zone), Duration.ofHours(36))
                : new Limit(Duration.ofHours(48), null, Duration.ofHours(48));
        followUp = "p1".equals(site.partnerId())
                ? new Limit(Duration.ofHours(24), start(LocalDate.of(2026, 2, 16), zone), Duration.ofHours(12))
                : new Limit(Duration.ofHours(24), null, Duration.ofHours(24));
        String partner = site.partnerId();
        supervision = partner == null ? null : INTERVALS.get(partner);
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The time allowed for the intake of a referral that was received at an instant. */
    Duration intake(Instant received) {
        return intake.at(received);
    }

    /** The time allowed for the follow-up of a contact that was missed at an instant. */
    Duration followUp(Instant missed) {
        return followUp.at(missed);
    }

    /** From one session to the next; null where nobody has decided. */
    @Nullable
    Period supervision() {
        return supervision;
    }

    static boolean isSignedOff(Stage stage) {
        return SIGNED_OFF.contains(stage);
    }
}
