package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.vocabulary.Vocabulary;

class VocabularyTest {
    private static final Set<String> FAIL_IN_DRL = Set.of(
            "and",
            "or",
            "not",
            "is",
            "isdef",
            "unit",
            "when",
            "with",
            "contains",
            "def",
            "empty",
            "foreach",
            "function",
            "in",
            "nil",
            "var",
            "until",
            "strsim",
            "soundslike",
            "convertable_to");

    /** Every fact, and every record inside one. */
    static Stream<Class<?>> records() {
        return Vocabulary.RECORDS.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(fact),
                        Arrays.stream(fact.getDeclaredClasses()).filter(Class::isRecord)));
    }

    static List<FactType> types() {
        return FactType.all();
    }

    @Test
    void every_type_comes_by_name() {
        assertThat(FactType.all()).extracting(FactType::name).isSorted().doesNotHaveDuplicates();
        assertThat(FactType.all()).extracting(FactType::plural).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_component_says_what_it_means(Class<?> record) {
        assertThat(record.getRecordComponents())
                .allSatisfy(one -> assertThat(one.isAnnotationPresent(Meaning.class))
                        .as(one.getName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_has_a_name_that_fails_in_a_rule_file(Class<?> record) {
        assertThat(record.getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContainAnyElementsOf(FAIL_IN_DRL);
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_must_not_be_before_another_is_of_its_type(Class<?> record) throws NoSuchFieldException {
        for (RecordComponent one : record.getRecordComponents()) {
            Meaning meaning = one.getAnnotation(Meaning.class);
            if (!meaning.notBefore().isEmpty()) {
                assertThat(record.getDeclaredField(meaning.notBefore()).getType())
                        .isEqualTo(one.getType());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_reference_points_to_a_known_type(FactType type) {
        assertThat(type.fields())
                .allSatisfy(field -> field.refersTo()
                        .ifPresent(name -> assertThat(FactType.named(name))
                                .as(field.name())
                                .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_may_be_missing_says_what_that_means_and_a_required_one_does_not(FactType type) {
        assertThat(type.fields())
                .filteredOn(field -> field.byDefault().isEmpty())
                .allSatisfy(field -> assertThat(field.meaning().contains("Missing: "))
                        .as(field.name())
                        .isEqualTo(!field.required()));
    }

    @Test
    void a_type_is_found_by_its_singular_and_its_plural() {
        assertThat(FactType.named("case-status")).contains(FactType.of(CaseStatus.class));
        assertThat(FactType.named("case-statuses")).contains(FactType.of(CaseStatus.class));
        assertThat(FactType.named("CaseStatus")).isEmpty();
    }

    @Test
    void a_record_that_is_no_fact_has_no_type() {
        assertThatThrownBy(() -> FactType.of(FactId.class)).hasMessage("`FactId` is no type of fact");
    }

    @Test
    void fields_stand_in_the_order_in_which_the_record_declares_them() {
        assertThat(FactType.of(SupervisionSession.class).fields())
                .extracting(FactType.Field::name)
                .startsWith("id", "site", "kind", "attendees")
                .endsWith("recordedAt", "source", "withdrawn");
    }

    @Test
    void a_field_tells_its_form_whether_it_is_required_and_what_stands_in_for_it() {
        assertThat(FactType.of(Contact.class).fields())
                .filteredOn(
                        field -> Set.of("caseId", "at", "withWhom", "withdrawn").contains(field.name()))
                .extracting(
                        FactType.Field::form,
                        FactType.Field::required,
                        field -> field.byDefault().orElse(""))
                .containsExactly(
                        tuple("text", true, ""),
                        tuple("time with offset", false, ""),
                        tuple("one of PERSON, PARTNER", false, "PERSON"),
                        tuple("yes or no", false, "no"));
    }
}
