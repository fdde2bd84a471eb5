package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Measure;
import org.plumbline.Plumbline;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Contact.Outcome;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;

/** Some faults of rule engines show only when a pattern meets more than a few facts. Counted again by hand. */
class ManyFactsTest {
    private static final RuleCode FOLLOW_UP = RuleCode.of("WF-03");
    private static final Instant AS_OF = Instant.parse("2026-03-30T06:00:00Z");
    private static final Duration ALLOWED = Duration.ofDays(1);

    private final List<Contact> contacts = contacts();
    private final Assessment assessment =
            Plumbline.builder(CorePack.load()).build().assess(facts(), AS_OF);

    /** A thousand contacts of one case, one an hour: in quiet times and at the end all are missed. */
    private static List<Contact> contacts() {
        Random random = new Random(6);
        List<Contact> contacts = new ArrayList<>();
        Instant first = AS_OF.minus(Duration.ofHours(1_000));
        boolean quiet = false;
        for (int hour = 0; hour < 1_000; hour++) {
            quiet = random.nextInt(30) == 0 ? !quiet : quiet;
            contacts.add(Contact.builder()
                    .id("k" + hour)
                    .site("north")
                    .caseId("c1")
                    .kind("call")
                    .outcome(quiet || hour >= 970 || random.nextBoolean() ? Outcome.MISSED : Outcome.COMPLETED)
                    .at(first.plus(Duration.ofHours(hour)))
                    .build());
        }
        return contacts;
    }

    private Facts facts() {
        List<Fact> facts = new ArrayList<>(contacts);
        Instant opened = AS_OF.minus(Duration.ofDays(60));
        facts.add(Partner.builder().id("p1").kind(Partner.Kind.PARTNER).build());
        facts.add(Site.builder()
                .id("north")
                .partnerId("p1")
                .zone(ZoneId.of("Europe/London"))
                .build());
        facts.add(Case.builder().id("c1").site("north").openedAt(opened).build());
        facts.add(RiskAssessment.builder()
                .id("risk")
                .site("north")
                .caseId("c1")
                .at(opened)
                .tier(RiskTier.HIGH)
                .build());
        return Facts.of(facts).completeUntil(AS_OF);
    }

    private enum Recounted {
        MET,
        LATE,
        OVERDUE,
        NOT_YET_DUE
    }

    private long recounted(Recounted as) {
        return contacts.stream()
                .filter(contact -> contact.outcome() == Outcome.MISSED)
                .filter(missed -> recount(time(missed)) == as)
                .count();
    }

    private Recounted recount(Instant missed) {
        Instant due = missed.plus(ALLOWED);
        Instant followUp = contacts.stream()
                .filter(contact -> contact.outcome() == Outcome.COMPLETED)
                .map(ManyFactsTest::time)
                .filter(missed::isBefore)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        if (!followUp.isAfter(due)) {
            return Recounted.MET;
        }
        return followUp.equals(Instant.MAX)
                ? (AS_OF.isAfter(due) ? Recounted.OVERDUE : Recounted.NOT_YET_DUE)
                : Recounted.LATE;
    }

    private static Instant time(Contact contact) {
        return Objects.requireNonNull(contact.at());
    }

    private long measured(ToLongFunction<Measure> state) {
        return assessment.measures().stream()
                .filter(measure -> measure.key().rule().equals(FOLLOW_UP))
                .filter(measure -> measure.key().scope().equals(Subject.network()))
                .mapToLong(state)
                .sum();
    }

    @Test
    void each_of_a_thousand_contacts_of_one_case_is_judged_once() {
        assertThat(measured(Measure::met)).isEqualTo(recounted(Recounted.MET)).isPositive();
        assertThat(measured(Measure::late)).isEqualTo(recounted(Recounted.LATE)).isPositive();
        assertThat(measured(Measure::overdue))
                .isEqualTo(recounted(Recounted.OVERDUE))
                .isPositive();
        assertThat(measured(Measure::notYetDue))
                .isEqualTo(recounted(Recounted.NOT_YET_DUE))
                .isEqualTo(24);
        assertThat(measured(Measure::applicable))
                .isEqualTo(contacts.stream()
                        .filter(contact -> contact.outcome() == Outcome.MISSED)
                        .count());
    }

    @Test
    void no_two_findings_have_the_same_fingerprint() {
        assertThat(assessment.findings())
                .extracting(finding -> finding.rule() + " " + finding.fingerprint())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }
}
