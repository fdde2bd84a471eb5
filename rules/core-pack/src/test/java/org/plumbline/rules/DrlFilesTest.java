package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;
import org.plumbline.standard.StandardId;

class DrlFilesTest {
    private static final Pack CORE = CorePack.load();

    static Stream<DrlFile> allFiles() {
        return DrlFile.all().stream();
    }

    static Stream<DrlFile> ruleFiles() {
        return allFiles().filter(file -> !file.isOfThePackage());
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void no_number_stands_in_a_rule_file(DrlFile file) {
        assertThat(file.numbers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void no_word_stands_there_that_makes_rules_depend_on_each_other(DrlFile file) {
        assertThat(file.forbiddenWords()).isEmpty();
        assertThat(file.callsOnTheLeft()).isEmpty();
        assertThat(file.hasNotInsideExists()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void imports_and_the_one_global_stand_in_the_file_of_the_package(DrlFile file) {
        assertThat(file.lines("package")).containsExactly("package org.plumbline.rules." + file.folder());
        assertThat(file.lines("global"))
                .isEqualTo(file.isOfThePackage() ? List.of("global Findings findings") : List.of());
        if (!file.isOfThePackage()) {
            assertThat(file.lines("import")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("allFiles")
    void a_rule_file_has_one_rule_and_the_file_of_the_package_has_none(DrlFile file) {
        assertThat(file.rules()).hasSize(file.isOfThePackage() ? 0 : 1);
        assertThat(file.lines("rule")).hasSize(file.isOfThePackage() ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_file_is_named_after_its_rule(DrlFile file) {
        assertThat(file.isNamedAfterItsRule()).isTrue();
        assertThat(file.name()).matches("[a-z]{2}-[0-9]{2}-[a-z-]+[.]drl");
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_says_its_severity_its_shape_and_its_source(DrlFile file) {
        assertThat(file.metadata("severity")).isPresent();
        assertThat(file.metadata("source")).isPresent();
        assertThat(file.metadata("shape").orElse("")).isIn(DrlFile.SHAPES);
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void the_standards_that_a_rule_says_are_those_that_it_reads(DrlFile file) {
        assertThat(file.standardsRead()).isEqualTo(file.standardsSaid());
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_judges_and_does_nothing_else(DrlFile file) {
        assertThat(file.consequence())
                .startsWith("findings.judge( ")
                .endsWith(";")
                .containsOnlyOnce(";");
        assertThat(file.consequence().split("findings[.]", -1)).hasSize(2);
    }

    @Test
    void the_shapes_of_the_catalogue_are_fourteen() {
        assertThat(DrlFile.SHAPES).hasSize(14);
    }

    @Test
    void the_pack_has_the_rules_that_stand_in_the_files_and_no_other() {
        Map<String, String> shapes = new TreeMap<>();
        ruleFiles()
                .forEach(file -> file.rules()
                        .forEach(code -> shapes.put(code, file.metadata("shape").orElse(""))));
        Map<String, String> loaded = new TreeMap<>();
        CORE.rules().forEach(rule -> loaded.put(rule.code().value(), rule.shape()));

        assertThat(loaded).isEqualTo(shapes).isNotEmpty();
    }

    @Test
    void every_standard_of_the_core_is_read_by_a_rule() {
        Set<StandardId> declared = new TreeSet<>();
        ((LoadedPack) CORE).standards().forEach(standard -> declared.add(standard.id()));
        Set<StandardId> read = new TreeSet<>();
        CORE.rules().stream().map(Rule::standards).forEach(read::addAll);

        assertThat(read).isEqualTo(declared);
    }

    private static DrlFile file(String when, String then) {
        return new DrlFile(Path.of("workflow", "wf-99-sample.drl"), """
                package org.plumbline.rules.workflow
                // 48 hours, salience, "7"
                rule "WF-99 a sample of 1"
                    @severity( HIGH )
                    @shape( within )
                    @standards( "a.b, c.d-e" )
                    @source( "expectation 1" )
                when
                    %s
                then
                    %s
                end
                """.formatted(when, then));
    }

    @Test
    void a_file_that_keeps_the_habits_is_read_as_it_is() {
        DrlFile file = file("$case : CaseFile( open )", "findings.judge( $case, $case.within( \"a.b\", \"c.d-e\" ) );");

        assertThat(file.numbers()).isEmpty();
        assertThat(file.forbiddenWords()).isEmpty();
        assertThat(file.callsOnTheLeft()).isEmpty();
        assertThat(file.rules()).containsExactly("WF-99");
        assertThat(file.standardsSaid()).isEqualTo(file.standardsRead()).containsExactly("a.b", "c.d-e");
        assertThat(file.metadata("shape")).contains("within");
        assertThat(file.metadata("feeds")).isEmpty();
        assertThat(file.isNamedAfterItsRule()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseFile( age > 7 )",
                "CaseFile( share < .5 )",
                "CaseFile( \"PT48H\" )",
                "X( a == 1e3 )",
                "X( -1 )"
            })
    void a_number_is_found_wherever_it_stands(String when) {
        assertThat(file(when, "").numbers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eval( true )", "A( ) extends", "salience ten", "lock-on-active true", "dialect \"mvel\""})
    void a_word_that_is_not_wanted_is_found(String when) {
        assertThat(file(when, "").forbiddenWords()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"modify( $a ) { }", "update( $a );", "delete( $a );", "insert( $a );", "retract( $a );"})
    void an_act_that_is_not_wanted_is_found(String then) {
        assertThat(file("A( )", then).forbiddenWords()).isNotEmpty();
    }

    @Test
    void a_not_inside_exists_is_found_and_one_after_it_is_not() {
        assertThat(file("exists( A( ) and not B( ) )", "").hasNotInsideExists()).isTrue();
        assertThat(file("exists( A( ) ) not B( )", "").hasNotInsideExists()).isFalse();
        assertThat(file("exists A( ) not B( )", "").hasNotInsideExists()).isFalse();
    }

    @Test
    void a_call_on_the_left_of_an_operator_is_found() {
        assertThat(file("Contact( time( ) == $at )", "").callsOnTheLeft()).isNotEmpty();
        assertThat(file("Contact( $at == time( ) )", "").callsOnTheLeft()).isEmpty();
    }

    @Test
    void a_standard_that_is_read_and_not_said_or_said_and_not_read_is_found() {
        assertThat(file("A( )", "f( \"a.b\", \"c.d-e\", \"x.y\" )").standardsRead())
                .contains("x.y");
        assertThat(file("A( )", "f( \"a.b\" )").standardsRead()).doesNotContain("c.d-e");
    }
}
