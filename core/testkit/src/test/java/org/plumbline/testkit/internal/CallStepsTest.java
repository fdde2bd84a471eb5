package org.plumbline.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.internal.MadeUp.steps;

import org.junit.jupiter.api.Test;
import org.plumbline.testkit.Mutant.Group;

class CallStepsTest {
    @Test
    void a_population_comes_out_of_another_list_of_the_same_type() {
        String condition = "$staff : StaffFile( )\n$shift : Shift( ) from $staff.shiftsWith( \"follow-up.counts\" )";

        assertThat(steps(Group.POPULATION, condition))
                .contains(
                        "`shiftsWith( \"follow-up.counts\" )` → `shifts()`",
                        "`shiftsWith( \"follow-up.counts\" )` → `shiftsAs( \"follow-up.counts\" )`")
                .noneMatch(step -> step.contains("sessions"));
    }

    @Test
    void a_start_becomes_an_end_and_only_that_of_the_same_type() {
        String condition = "$case : CaseFile( )\n$one : Escalation( closedAt != null ) from $case.escalations";

        assertThat(steps(Group.TIME, condition, "findings.judge( $case, $case.from( $one, $one.raisedAt() ) );"))
                .contains("`raisedAt()` → `closedAt()`", "`closedAt` → `raisedAt`")
                .noneMatch(step -> step.contains("level"));
    }

    @Test
    void an_argument_becomes_another_one_of_its_type_and_two_change_places() {
        String consequence =
                "findings.judge( $team, $team.ratio( \"follow-up.within\", $team.a( $one ), $one, $other ) );";
        String condition = "$team : TeamFile( )\n$one : Count( ) from $team.x\n$other : Count( ) from $team.y";

        assertThat(steps(Group.ANCHOR, condition, consequence))
                .contains("`$one` → `$other`", "`$other` → `$one`", "`$one, $other` → `$other, $one`");
    }

    @Test
    void a_judgement_is_made_in_another_way_of_the_same_arguments_or_fewer() {
        String condition = "$case : CaseFile( )\n$one : Anchor( ) from $case.x\n$done : Sought( ) from $case.y";
        String within = "$case.within( \"follow-up.within\", $one, $done )";

        assertThat(steps(Group.JUDGEMENT, condition, "findings.judge( $case, " + within + " );"))
                .contains(
                        "`within( \"follow-up.within\", $one, $done )` → `answered( \"follow-up.within\", $one, $done )`",
                        "`within( \"follow-up.within\", $one, $done )` → `answered( $one, $done )`");
    }

    @Test
    void a_modifier_is_dropped_and_two_of_a_kind_change_places() {
        String condition =
                "$case : CaseFile( )\n$one : Judgement( ) from $case.x\n$a : Recorded( ) from $case.y\n$b : Recorded( ) from $case.z";
        String consequence = "findings.judge( $case, $one.unknownUnless( $a ).unknownUnless( $b ).over( null ) );";

        assertThat(steps(Group.MODIFIER, condition, consequence))
                .containsExactlyInAnyOrder(
                        "without `.over( null )`",
                        "without `.unknownUnless( $a )`",
                        "without `.unknownUnless( $b )`",
                        "`.unknownUnless( $a ).unknownUnless( $b )` → `.unknownUnless( $b ).unknownUnless( $a )`");
    }

    @Test
    void of_two_that_are_joined_each_is_left_alone() {
        String condition = "$case : CaseFile( )\n$one : Judgement( ) from $case.x\n$other : Judgement( ) from $case.y";

        assertThat(steps(Group.MODIFIER, condition, "findings.judge( $case, $one.and( $other ) );"))
                .containsExactlyInAnyOrder("without `.and( $other )`", "`$one.and( $other )` → `$other`");
    }

    @Test
    void a_reason_not_to_judge_is_negated() {
        String condition = "$case : CaseFile( )\n$one : Judgement( ) from $case.x";

        assertThat(steps(
                        Group.NEGATED, condition, "findings.judge( $case, $one.notApplicableWhen( a.b(), \"why\" ) );"))
                .containsExactlyInAnyOrder("`a.b()` → `!( a.b() )`");
    }

    @Test
    void a_standard_becomes_another_one_of_its_unit() {
        assertThat(steps(Group.STANDARD, "$case : CaseFile( )", "$case.a( \"follow-up.counts\" );"))
                .isEmpty();
        assertThat(steps(Group.STANDARD, "$case : CaseFile( )", "$case.a( \"intake.within\" );"))
                .containsExactlyInAnyOrder(
                        "`\"intake.within\"` → `\"assessment.look-back\"`",
                        "`\"intake.within\"` → `\"follow-up.within\"`");
    }

    @Test
    void a_constant_becomes_each_other_one_and_a_text_another() {
        String condition = "$case : CaseFile( )\n$risk : RiskAt( tier == RiskTier.HIGH ) from $case.x( \"word\" )";

        assertThat(steps(Group.FIELD, condition))
                .contains("`HIGH` → `MEDIUM`", "`HIGH` → `LOW`", "`\"word\"` → `\"another\"`");
    }

    @Test
    void a_reason_is_for_readers_and_stays() {
        String condition = "$case : CaseFile( )\n$one : Judgement( ) from $case.x";

        assertThat(steps(Group.FIELD, condition, "findings.judge( $case, $one.notApplicableWhen( a, \"why\" ) );"))
                .isEmpty();
    }
}
