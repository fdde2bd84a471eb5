package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String INTERNAL = "org.plumbline.internal..";

    @ArchTest
    static final ArchRule drools_is_known_inside_only = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule drools_is_known_where_packs_are_loaded_and_nowhere_else = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.internal.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule what_a_host_sees_shows_nothing_that_is_inside =
            classes().that().resideOutsideOfPackage(INTERNAL).and().arePublic().should(new ShowNothingInternal());

    @ArchTest
    static final ArchRule facts_know_nothing_but_facts = noClasses()
            .that()
            .resideInAPackage("org.plumbline.fact..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.rule..", "org.plumbline.standard..", "org.plumbline.pack..");

    @ArchTest
    static final ArchRule packages_inside_do_not_depend_on_each_other_in_circles =
            slices().matching("org.plumbline.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_reads_the_clock_the_zone_or_the_locale_of_the_machine = Machine.noClassesReadIt();

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should()
            .beAnnotatedWith(NullMarked.class)
            .orShould(new ArchCondition<>("lie in a package that is null-marked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getName() + " is not null-marked"));
                }
            });

    @ArchTest
    static final ArchRule no_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule no_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule no_name_ends_in_impl = noClasses().should().haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule fields_do_not_change_once_they_are_public = classes()
            .should(new ArchCondition<>("have no public field that is not final") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (JavaField field : item.getFields()) {
                        boolean open = field.getModifiers().contains(JavaModifier.PUBLIC)
                                && !field.getModifiers().contains(JavaModifier.FINAL);
                        events.add(new SimpleConditionEvent(item, !open, field.getFullName() + " may be changed"));
                    }
                }
            });

    /** No type of an inside package stands in a signature that a host can call. */
    private static final class ShowNothingInternal extends ArchCondition<JavaClass> {
        ShowNothingInternal() {
            super("show no type of " + INTERNAL);
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            Stream<JavaClass> parents =
                    Stream.concat(item.getRawSuperclass().stream(), item.getRawInterfaces().stream());
            parents.forEach(parent -> check(item, item.getName(), Set.of(parent), events));
            item.getFields().stream()
                    .filter(ShowNothingInternal::canBeSeen)
                    .forEach(field ->
                            check(item, field.getFullName(), field.getType().getAllInvolvedRawTypes(), events));
            Stream.concat(item.getMethods().stream(), item.getConstructors().stream())
                    .filter(ShowNothingInternal::canBeSeen)
                    .forEach(unit -> check(item, unit.getFullName(), typesOf(unit), events));
        }

        private static boolean canBeSeen(JavaMember member) {
            return !member.getModifiers().contains(JavaModifier.PRIVATE)
                    && (member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED));
        }

        private static Set<JavaClass> typesOf(JavaCodeUnit unit) {
            return Stream.of(
                            unit.getReturnType().getAllInvolvedRawTypes().stream(),
                            unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                            unit.getExceptionTypes().stream())
                    .flatMap(types -> types)
                    .collect(Collectors.toSet());
        }

        private static void check(JavaClass item, String where, Set<JavaClass> types, ConditionEvents events) {
            types.stream()
                    .filter(resideInAnyPackage(INTERNAL))
                    .forEach(type ->
                            events.add(SimpleConditionEvent.violated(item, where + " shows " + type.getName())));
        }
    }
}
