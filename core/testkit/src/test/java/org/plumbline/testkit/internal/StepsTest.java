package org.plumbline.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.pack.Pack;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.testkit.Mutant.Group;

class StepsTest {
    private static final List<String> IMPORTS = List.of("""
            package acme
            import org.plumbline.fact.casework.*
            import org.plumbline.fact.cover.Shift
            import org.plumbline.fact.safety.*
            import org.plumbline.rule.*
            global Findings findings
            """);

    private static final List<Standard> STANDARDS =
            List.copyOf(((LoadedPack) Pack.read(Path.of("src/test/resources/tiny-core"))).standards());

    private static String rule(String condition, String consequence) {
        return """
                package acme
                // when nothing is said, then nothing is meant
                rule "ACME-01 a made-up rule"
                    @population( "contact, shift" )
                when
                %s
                then
                    %s
                end
                """.formatted(condition, consequence);
    }

    private static List<Change> changes(String text) {
        Set<StandardId> read = new TreeSet<>(Set.of(new StandardId("follow-up.within")));
        return Steps.of(text, "ACME-01", IMPORTS, STANDARDS, read).orElseThrow();
    }

    private static Set<String> steps(Group group, String condition, String consequence) {
        String text = rule(condition, consequence);
        return changes(text).stream()
                .filter(change -> change.group() == group)
                .map(change -> change.inWords(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> steps(Group group, String condition) {
        return steps(group, condition, "findings.judge( $case, x );");
    }

    @Test
    void each_comparison_is_off_by_its_equal_case() {
        String condition = "$case : CaseFile( a < b, c >= d, e == f, g != h || i )";

        assertThat(steps(Group.COMPARISON, condition))
                .containsExactlyInAnyOrder("`!=` → `==`", "`<` → `<=`", "`==` → `!=`", "`>=` → `>`", "`||` → `&&`");
    }

    @Test
    void each_constraint_is_dropped_and_each_side_of_an_or() {
        String condition =
                "$staff : StaffFile( )\n$shift : Shift( lateCover, id != null || site == $x ) from $staff.shifts";

        assertThat(steps(Group.DROPPED, condition))
                .contains(
                        "without `lateCover,`",
                        "without `, id != null || site == $x`",
                        "without `id != null ||`",
                        "without `|| site == $x`");
    }

    @Test
    void a_constraint_is_negated_but_a_comparison_by_its_sign_only() {
        String condition = "$staff : StaffFile( temporary || !withoutRecord, subject == $x )";

        assertThat(steps(Group.NEGATED, condition))
                .containsExactlyInAnyOrder(
                        "without `!`",
                        "`temporary || !withoutRecord` → `!( temporary || !withoutRecord )`",
                        "`temporary` → `!( temporary )`");
    }

    @Test
    void a_pattern_whose_name_nobody_uses_is_dropped_and_the_first_one_never() {
        String condition = """
                $case : CaseFile( )
                $used : Contact( ) from $case.contacts
                $unused : Contact( ) from $case.contacts
                exists( Escalation( ) from $case.escalations )""";

        assertThat(steps(Group.DROPPED, condition, "findings.judge( $case, $used );"))
                .containsExactlyInAnyOrder(
                        "without `$unused : Contact( ) from $case.contacts`",
                        "without `exists( Escalation( ) from $case.escalations )`");
    }

    @Test
    void exists_becomes_not_and_not_becomes_exists() {
        String condition = """
                $case : CaseFile( )
                exists( Escalation( ) from $case.escalations )
                not Contact( ) from $case.contacts""";

        assertThat(steps(Group.EXISTS, condition)).containsExactlyInAnyOrder("`exists` → `not`", "`not` → `exists`");
    }

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
    void the_kind_of_subject_becomes_a_wider_or_a_narrower_one() {
        assertThat(steps(Group.POPULATION, "$scope : ScopeFile( )"))
                .contains("`ScopeFile` → `SiteFile`", "`ScopeFile` → `PartnerFile`")
                .noneMatch(step -> step.contains("CaseFile"));
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

    @Test
    void a_number_is_one_more() {
        assertThat(steps(Group.LIMIT, "$case : CaseFile( n > 3 )")).containsExactlyInAnyOrder("`3` → `4`");
    }

    @Test
    void nothing_is_changed_in_comments_and_in_rules_of_another_code() {
        String other = rule("$case : CaseFile( a < b )", "x();").replace("ACME-01", "ACME-02");
        String text = rule("$case : CaseFile( a < b ) // c < d", "x();") + other;

        assertThat(changes(text))
                .filteredOn(change -> change.group() == Group.COMPARISON)
                .hasSize(1);
        assertThat(Steps.of(text, "ACME-03", IMPORTS, STANDARDS, Set.of())).isEmpty();
    }

    @Test
    void a_change_knows_its_line_and_no_text_comes_twice() {
        String text = rule("$case : CaseFile( a < b )", "x();");

        assertThat(changes(text))
                .filteredOn(change -> change.group() == Group.COMPARISON)
                .singleElement()
                .satisfies(change -> assertThat(change.line(text)).isEqualTo(6))
                .satisfies(change -> assertThat(change.in(text)).contains("CaseFile( a <= b )"));
        assertThat(changes(text).stream().map(change -> change.in(text))).doesNotHaveDuplicates();
    }
}
