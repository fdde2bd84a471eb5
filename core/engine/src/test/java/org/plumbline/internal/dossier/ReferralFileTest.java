package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.DecisionBuilder;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.ReferralBuilder;
import org.plumbline.internal.judge.Stop;

class ReferralFileTest {
    private static final Instant RECEIVED = time("2026-03-02T09:00:00Z");

    private static ReferralBuilder referral(String id) {
        ReferralBuilder referral = Referral.builder().id(id).site(NORTH);
        return referral.receivedAt(RECEIVED);
    }

    private static Case from(String id, @Nullable String referral, @Nullable Instant accepted) {
        return Case.builder()
                .id(id)
                .site(NORTH)
                .referralId(referral)
                .openedAt(RECEIVED)
                .acceptedAt(accepted)
                .build();
    }

    private static DecisionBuilder decided(String caseId, String outcome) {
        DecisionBuilder decision = Decision.builder().id("x1").site(NORTH).caseId(caseId);
        return decision.kind(Decision.Kind.ELIGIBILITY).at(RECEIVED).outcome(outcome);
    }

    private static Dossiers of(Fact... facts) {
        return Filed.at("2026-03-20T09:00:00Z")
                .declare("clock.accepted", "choice", "options: [accepted, received], ", "neither", "accepted")
                .with(facts)
                .dossiers();
    }

    private static DefaultReferralFile file(Fact... facts) {
        return of(facts).referralFile("f1", NORTH);
    }

    private static List<String> cases(Fact... facts) {
        return file(facts).cases.stream().map(one -> one.subject().id()).toList();
    }

    private static @Nullable Instant accepted(Fact... facts) {
        return file(facts).clockStart("clock.accepted").at();
    }

    @Test
    void its_cases_are_those_that_name_it_by_id_whatever_came_first() {
        assertThat(cases(referral("f1").build(), from("c2", "f1", null), from("c1", "f1", null)))
                .containsExactly("c1", "c2");
    }

    @Test
    void the_case_that_it_names_is_its_own_only_where_no_case_names_it() {
        Fact names = referral("f1").caseId("c2").build();

        assertThat(cases(names, from("c1", "f1", null), from("c2", null, null))).containsExactly("c1");
        assertThat(cases(names, from("c1", null, null), from("c2", null, null))).containsExactly("c2");
    }

    @Test
    void of_two_referrals_that_name_a_case_it_came_from_the_first_by_id_and_from_the_one_it_names() {
        Fact one = referral("f1").caseId("c1").build();
        Fact other = referral("f2").caseId("c1").build();

        assertThat(referralOf(one, other, from("c1", null, null))).isEqualTo("f1");
        assertThat(referralOf(other, one, from("c1", null, null))).isEqualTo("f1");
        assertThat(referralOf(one, other, from("c1", "f2", null))).isEqualTo("f2");
    }

    private static String referralOf(Fact... facts) {
        DefaultCaseFile file = Filed.caseFile(of(facts), "c1");
        return Objects.requireNonNull(file.referral).subject().id();
    }

    @Test
    void it_was_accepted_when_the_first_of_its_cases_was() {
        Fact referral = referral("f1").build();
        Case one = from("c1", "f1", RECEIVED.plusSeconds(2));
        Case first = from("c2", "f1", RECEIVED.plusSeconds(1));
        Case never = from("c0", "f1", null);
        Case last = from("c9", "f1", null);

        assertThat(accepted(referral, never, one, first, last)).isEqualTo(first.acceptedAt());
        assertThat(accepted(referral, never)).isNull();
        assertThat(file(referral, never).clockStart("clock.accepted").what())
                .isEqualTo("when referral f1 was accepted");
        assertThat(file(referral, one).clockStart("clock.accepted").what()).isEmpty();
    }

    @Test
    void clocks_stop_for_good_where_its_case_is_not_eligible_and_only_there() {
        Fact referral = referral("f1").build();
        Case record = from("c1", "f1", null);
        Decision other = decided("c1", "ineligible").kind(Decision.Kind.RISK).build();

        assertThat(file(referral, record, decided("c1", "Ineligible").build()).stops())
                .extracting(Stop::forGood)
                .containsExactly(true);
        assertThat(file(referral, record, decided("c1", "eligible").build()).stops())
                .isEmpty();
        assertThat(file(referral, record, other).stops()).isEmpty();
    }
}
