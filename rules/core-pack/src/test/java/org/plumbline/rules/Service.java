package org.plumbline.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.AdaptationBuilder;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.pack.Pack;
import org.plumbline.standard.StandardValues;

/**
 * A made-up service in which every rule has something to judge, and many things happen at the same time. The same seed
 * gives the same facts.
 */
final class Service {
    /** The morning after the clocks of London were changed. */
    static final Instant AS_OF = Instant.parse("2026-03-30T06:00:00Z");

    private static final Path STANDARDS = Path.of("src/test/resources/made-up-service");
    private static final Set<String> WHOLE_RECORD = Set.of("response-time", "reason", "outcome", "learning-theme");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/London"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"));

    private final List<Fact> facts = new ArrayList<>();
    private final Names names = new Names();
    private final Random random;

    private Service(long seed) {
        random = new Random(seed);
    }

    static List<Fact> facts(int sites, int casesOfEach, long seed) {
        Service service = new Service(seed);
        service.network();
        for (int site = 0; site < sites; site++) {
            service.site(site, casesOfEach);
        }
        return service.facts;
    }

    /** Complete until the night, but for feeds of which the facts themselves say something else. */
    static Facts complete(List<Fact> facts) {
        Facts.Builder builder = Facts.builder();
        facts.forEach(builder::add);
        return builder.lenient().completeUntil(AS_OF);
    }

    static Plumbline.Builder plumbline(Pack core) {
        return Plumbline.builder(core)
                .standards(StandardValues.read(STANDARDS.resolve("provider.yaml")))
                .standards(StandardValues.read(STANDARDS.resolve("site-0.yaml")));
    }

    private void network() {
        for (String partner : List.of("p0", "p1", "p2")) {
            facts.add(Partner.builder().id(partner).kind(Partner.Kind.PARTNER).build());
        }
        facts.add(ModelElement.builder()
                .id(names.of("criteria"))
                .code("escalation-criteria")
                .title("Escalation criteria")
                .kind(ModelElement.Kind.RULESET)
                .version("v2")
                .from(LocalDate.of(2025, 1, 1))
                .build());
        facts.add(Competence.standardOf("wound-care"));
        facts.add(inUse("p0", "v2"));
        facts.add(inUse("p1", "v1"));
        facts.add(adaptation("rota").partnerId("p1").build());
    }

    private AdaptationBuilder adaptation(String element) {
        return Adaptation.builder()
                .id(names.of("adaptation-" + element))
                .element(element)
                .area("staffing-patterns")
                .parts(Set.of("rationale"))
                .from(LocalDate.of(2025, 6, 1))
                .reviewDue(LocalDate.of(2026, 3, 1));
    }

    /** Of the action that is due, for the first site alone. */
    private Waiver waiver(String site) {
        return Waiver.builder()
                .id(names.of("waiver-" + site))
                .ruleCode("AS-06")
                .subjectType(Subject.Type.SITE)
                .subjectId(site)
                .reason("the lead is on leave")
                .approverId(names.of("lead-" + site))
                .approvedAt(AS_OF.minus(Duration.ofDays(25)))
                .from(LocalDate.of(2026, 3, 10))
                .to(LocalDate.of(2026, 4, 10))
                .build();
    }

    /** A finding that is not among these, and that nobody has reviewed since. */
    private FindingResponse overridden(String site) {
        return FindingResponse.builder()
                .id(names.of("response-" + site))
                .site(site)
                .fingerprint("f0")
                .kind(FindingResponse.Kind.OVERRIDDEN)
                .by(names.of("lead-" + site))
                .at(AS_OF.minus(Duration.ofDays(20)))
                .reason("nobody else was there")
                .build();
    }

    private ElementInUse inUse(String partner, String version) {
        return ElementInUse.builder()
                .id(names.of("u-" + partner))
                .partnerId(partner)
                .element("escalation-criteria")
                .inUse(version)
                .from(LocalDate.of(2025, 1, 1))
                .basis(ElementInUse.Basis.ATTESTED)
                .build();
    }

    private void site(int number, int cases) {
        String site = "site-" + number;
        facts.add(Site.builder()
                .id(site)
                .partnerId("p" + number % 3)
                .zone(ZONES.get(number % ZONES.size()))
                .build());
        Instant half = AS_OF.minus(Duration.ofDays(20));
        facts.add(audits(site, "a", AS_OF.minus(Duration.ofDays(90)), half, FeedCoverage.Status.COMPLETE));
        boolean failed = number % 2 == 1;
        facts.add(audits(site, "b", half, AS_OF, failed ? FeedCoverage.Status.FAILED : FeedCoverage.Status.COMPLETE));
        for (int i = 0; i < cases; i++) {
            aCase(site, names.of("case-" + i + "-" + site));
        }
        new Workforce(random, names, facts, site).add();
        facts.add(action(site));
        if (number == 0) {
            facts.add(waiver(site));
            facts.add(overridden(site));
        }
    }

    /** Due before the night, and open. */
    private CorrectiveAction action(String site) {
        return CorrectiveAction.builder()
                .id(names.of("action-" + site))
                .site(site)
                .kind(CorrectiveAction.Kind.ACTION)
                .ownerRole("site-lead")
                .openedAt(AS_OF.minus(Duration.ofDays(20)))
                .dueOn(LocalDate.of(2026, 3, 20))
                .build();
    }

    private FeedCoverage audits(String site, String half, Instant from, Instant to, FeedCoverage.Status status) {
        return FeedCoverage.builder()
                .id(names.of("audits-" + half + "-" + site))
                .site(site)
                .feed("audit")
                .from(from)
                .to(to)
                .status(status)
                .build();
    }

    private void aCase(String site, String id) {
        Instant received = hoursAgo(24 + random.nextInt(1_000));
        facts.add(Referral.builder()
                .id(names.of("r-" + id))
                .site(site)
                .receivedAt(received)
                .build());
        if (random.nextInt(6) == 0) {
            return; // it never became a case
        }
        facts.add(Case.builder()
                .id(id)
                .site(site)
                .referralId(names.of("r-" + id))
                .personId("person-" + id)
                .openedAt(received)
                .closedAt(random.nextInt(6) == 0 ? received.plus(Duration.ofHours(20)) : null)
                .build());
        facts.add(WorkflowStep.builder()
                .id(names.of("w-" + id))
                .site(site)
                .caseId(id)
                .element("intake")
                .completedAt(sometimes(() -> received.plus(Duration.ofHours(random.nextInt(72)))))
                .build());
        status(site, id, CaseStatus.Kind.TEAM, names.of("team-" + site), received);
        if (random.nextInt(8) == 0) {
            status(site, id, CaseStatus.Kind.PAUSED, "hospital", received.plus(Duration.ofHours(12)));
        }
        if (random.nextInt(5) != 0) {
            facts.add(RiskAssessment.builder()
                    .id(names.of("risk-" + id))
                    .site(site)
                    .caseId(id)
                    .at(received)
                    .tier(sometimes(() -> oneOf(RiskTier.values())))
                    .build());
        }
        contacts(site, id, received);
        escalation(site, id, received);
        concerns(site, id, received);
        if (random.nextInt(8) == 0) {
            status(site, id, CaseStatus.Kind.COMPLEX, "complex", received);
        }
    }

    private void status(String site, String id, CaseStatus.Kind kind, String value, Instant from) {
        facts.add(CaseStatus.builder()
                .id(names.of(kind + "-" + id))
                .site(site)
                .caseId(id)
                .kind(kind)
                .value(value)
                .reason(value)
                .from(from)
                .build());
    }

    private void contacts(String site, String id, Instant received) {
        for (int i = 0; i < 4; i++) {
            Instant at = received.plus(Duration.ofHours(20L * i));
            boolean missed = random.nextBoolean();
            facts.add(Contact.builder()
                    .id(names.of("k" + i + "-" + id))
                    .site(site)
                    .caseId(id)
                    .kind("visit")
                    .outcome(missed ? Contact.Outcome.MISSED : Contact.Outcome.COMPLETED)
                    .at(at)
                    .build());
        }
    }

    /** What starts clocks of a case. */
    private void concerns(String site, String id, Instant received) {
        facts.add(TriggerEvent.builder()
                .id(names.of("t-" + id))
                .site(site)
                .caseId(id)
                .kind("red-flag")
                .at(received)
                .causeId(random.nextBoolean() ? "seen-" + id : null)
                .build());
        facts.add(SafeguardingConcern.builder()
                .id(names.of("g-" + id))
                .site(site)
                .caseId(id)
                .raisedAt(received)
                .referredAt(sometimes(() -> received.plus(Duration.ofHours(random.nextInt(48)))))
                .build());
        facts.add(Discharge.builder()
                .id(names.of("d-" + id))
                .site(site)
                .caseId(id)
                .dischargedAt(received)
                .build());
        facts.add(WorkflowStep.builder()
                .id(names.of("v-" + id))
                .site(site)
                .caseId(id)
                .element("plan-review")
                .dueAt(received.plus(Duration.ofDays(10)))
                .build());
    }

    private void escalation(String site, String id, Instant received) {
        facts.add(Escalation.builder()
                .id(names.of("e-" + id))
                .site(site)
                .caseId(id)
                .causeId(sometimes(() -> "seen-" + id))
                .raisedAt(received)
                .closedAt(received.plus(Duration.ofHours(5)))
                .parts(sometimes(() -> random.nextBoolean() ? Set.of("reason", "outcome") : WHOLE_RECORD))
                .build());
    }

    private static Instant hoursAgo(int hours) {
        return AS_OF.minus(Duration.ofHours(hours));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T sometimes(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}
