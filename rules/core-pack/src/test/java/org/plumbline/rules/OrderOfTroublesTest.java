package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Plumbline;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.workforce.SupervisionSession;

/**
 * What is wrong with facts must not make their order show either. The ids `Aa` and `BB` have the same hash, so that no
 * map of them has an order of its own.
 */
class OrderOfTroublesTest {
    private static final Plumbline PLUMBLINE =
            Service.plumbline(CorePack.load()).build();
    private static final Instant DAYS_AGO = Service.AS_OF.minus(Duration.ofDays(3));

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("one without a record, at two sites", List.of(session("Aa", 0), session("BB", 1))),
                Arguments.of(
                        "a case without a record, at two sites", List.of(contact("Aa", 0, 5), contact("BB", 1, 5))),
                Arguments.of(
                        "contradictions of one case",
                        List.of(contact("Aa", 0, 1), contact("Aa", 0, 2), contact("BB", 0, 1), contact("BB", 0, 2))),
                Arguments.of("coverage that contradicts itself", List.of(coverage(10), coverage(20))),
                Arguments.of("two teams at once", List.of(referral(), team("Aa"), team("BB"))),
                Arguments.of("two first steps at once", List.of(referral(), step("Aa", 0), step("BB", 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void troubles_that_come_in_any_order_give_the_same(String what, List<Fact> troubles) {
        List<Fact> facts = new ArrayList<>(Service.facts(2, 3, 8));
        facts.addAll(troubles);
        Set<String> assessments = new TreeSet<>();
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assessments.add(
                    PLUMBLINE.assess(Service.complete(facts), Service.AS_OF).toString());
        }

        assertThat(assessments).as(what).hasSize(1);
    }

    private static SupervisionSession session(String id, int site) {
        return SupervisionSession.builder()
                .id(id)
                .site("site-" + site)
                .kind(SupervisionSession.Kind.REGULAR)
                .attendees(Set.of("nobody"))
                .startsAt(DAYS_AGO)
                .status(SupervisionSession.Status.HELD)
                .build();
    }

    private static Contact contact(String id, int site, int minutes) {
        return Contact.builder()
                .id(id)
                .site("site-" + site)
                .caseId("nobody")
                .kind("visit")
                .minutes(minutes)
                .outcome(Contact.Outcome.MISSED)
                .at(DAYS_AGO)
                .build();
    }

    private static FeedCoverage coverage(int days) {
        Instant from = Service.AS_OF.minus(Duration.ofDays(days));
        return FeedCoverage.builder()
                .id("coverage")
                .site("site-0")
                .feed("contact")
                .from(from)
                .to(from.plus(Duration.ofDays(9)))
                .status(FeedCoverage.Status.COMPLETE)
                .build();
    }

    private static Referral referral() {
        return Referral.builder()
                .id("r1")
                .site("site-0")
                .receivedAt(DAYS_AGO.minus(Duration.ofDays(7)))
                .build();
    }

    private static CaseStatus team(String id) {
        return CaseStatus.builder()
                .id(id)
                .site("site-0")
                .referralId("r1")
                .kind(CaseStatus.Kind.TEAM)
                .value("team-" + id)
                .from(Instant.parse("2026-01-01T00:00:00Z"))
                .build();
    }

    private static WorkflowStep step(String id, int site) {
        return WorkflowStep.builder()
                .id(id)
                .site("site-" + site)
                .referralId("r1")
                .element("intake")
                .completedAt(DAYS_AGO)
                .build();
    }
}
