package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.fact.workforce.CompetencySignOff.Stage.ENHANCED;
import static org.plumbline.fact.workforce.CompetencySignOff.Stage.INDEPENDENT;
import static org.plumbline.fact.workforce.CompetencySignOff.Stage.INDUCTION;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.workforce.CompetencySignOff;

class CaseloadTest {
    private static final Instant AS_OF = time("2026-03-20T09:00:00Z");
    private static final Instant BEFORE = time("2026-02-02T09:00:00Z");

    private static DefaultStaffFile staff(Fact... facts) {
        return staffFile(
                Filed.at(AS_OF.toString())
                        .with(Filed.staff("s1", NORTH), Filed.staff("s2", NORTH))
                        .with(facts)
                        .dossiers(),
                "s1");
    }

    private static CompetencySignOff signed(String id, String role, CompetencySignOff.Stage stage) {
        return Some.signOff(id, role, stage, BEFORE).build();
    }

    @Test
    void a_caseload_is_carried_from_the_first_instant_of_an_allocation_to_its_last() {
        assertThat(staff(Some.allocation("a1", AS_OF).build()).withCaseload()).isTrue();
        assertThat(staff(Some.allocation("a1", AS_OF.plusNanos(1)).build()).withCaseload())
                .isFalse();
        assertThat(staff(Some.allocation("a1", BEFORE).endsAt(AS_OF).build()).withCaseload())
                .isFalse();
        assertThat(staff().withCaseload()).isFalse();
    }

    @Test
    void a_case_without_a_record_may_be_a_high_risk_one() {
        assertThat(staff(
                                Some.allocation("a1", BEFORE).build(),
                                Some.post("p1", "s1", "nurse").build(),
                                signed("o1", "nurse", INDEPENDENT))
                        .highRiskCases()
                        .missing())
                .isEqualTo("case c1");
    }

    @Test
    void of_several_sign_offs_for_a_role_the_highest_counts_whichever_came_first() {
        Fact post = Some.post("p1", "s1", "nurse").build();
        CompetencySignOff low = signed("o1", "nurse", INDUCTION);
        CompetencySignOff high = signed("o2", "nurse", ENHANCED);
        CompetencySignOff middle = signed("o3", "nurse", INDEPENDENT);

        assertThat(staff(post, low, high, middle).stage()).isEqualTo("ENHANCED");
    }

    @Test
    void of_several_roles_the_one_that_is_signed_off_lowest_counts() {
        Fact nurse = Some.post("p1", "s1", "nurse").build();
        Fact tutor = Some.post("p2", "s1", "tutor").build();

        assertThat(staff(nurse, tutor, signed("o1", "nurse", ENHANCED), signed("o2", "tutor", INDUCTION))
                        .stage())
                .isEqualTo("INDUCTION");
        assertThat(staff(nurse, tutor, signed("o1", "nurse", INDUCTION), signed("o2", "tutor", ENHANCED))
                        .stage())
                .isEqualTo("INDUCTION");
        assertThat(staff(nurse, tutor, signed("o1", "tutor", ENHANCED)).stage()).isNull();
    }
}
