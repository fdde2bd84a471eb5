package org.plumbline.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.internal.MadeUp.changes;
import static org.plumbline.testkit.internal.MadeUp.rule;
import static org.plumbline.testkit.internal.MadeUp.steps;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.testkit.Mutant.Group;

class PatternStepsTest {
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
    void the_kind_of_subject_becomes_a_wider_or_a_narrower_one() {
        assertThat(steps(Group.POPULATION, "$scope : ScopeFile( )"))
                .contains("`ScopeFile` → `SiteFile`", "`ScopeFile` → `PartnerFile`")
                .noneMatch(step -> step.contains("CaseFile"));
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
        assertThat(Steps.of(text, "ACME-03", MadeUp.IMPORTS, MadeUp.STANDARDS, Set.of()))
                .isEmpty();
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
