package org.plumbline.rules.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** A second opinion is one only if it shares nothing with the first. */
@AnalyzeClasses(packages = "org.plumbline.rules.reference", importOptions = ImportOption.OnlyIncludeTests.class)
class ReferenceArchitectureTest {
    private static final Set<String> RESULTS = Set.of(
            "Detail", "Finding", "Interval", "Measure", "Outcome", "RuleCode", "Severity", "Subject", "Upcoming");
    private static final Set<String> PARTS_OF_RESULTS =
            Set.of("Amount", "Authority", "Limit", "StandardId", "TimeLimit");

    @ArchTest
    static final ArchRule the_reference_knows_facts_and_results_and_nothing_else_of_plumbline = classes()
            .that()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are facts, results, or no part of Plumbline", ReferenceArchitectureTest::isAllowed));

    private static boolean isAllowed(JavaClass type) {
        JavaClass of = type.getBaseComponentType();
        while (of.getEnclosingClass().isPresent()) {
            of = of.getEnclosingClass().get();
        }
        String name = of.getPackageName();
        return !name.startsWith("org.plumbline")
                || name.startsWith("org.plumbline.rules.reference")
                || name.startsWith("org.plumbline.fact")
                || (name.equals("org.plumbline") && RESULTS.contains(of.getSimpleName()))
                || (name.equals("org.plumbline.standard") && PARTS_OF_RESULTS.contains(of.getSimpleName()));
    }
}
