package org.plumbline.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The classes that are written here lie in the package itself, those that are compiled from rule files below it. */
@AnalyzeClasses(
        packages = {"org.plumbline.rules", "org.plumbline.testkit"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String WRITTEN = "org.plumbline.rules";
    private static final String COMPILED = "org.plumbline.rules.*..";

    @ArchTest
    static final ArchRule what_is_written_knows_packs_and_nothing_of_how_they_run = classes()
            .that()
            .resideInAPackage(WRITTEN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(WRITTEN, "org.plumbline.pack", "org.jspecify.annotations", "java.lang..");

    @ArchTest
    static final ArchRule rule_files_know_facts_and_the_words_of_rules_only = noClasses()
            .that()
            .resideInAPackage(COMPILED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline",
                    "org.plumbline.standard..",
                    "org.plumbline.pack..",
                    "org.plumbline.internal..",
                    "org.plumbline.io..",
                    "org.plumbline.testkit..");

    @ArchTest
    static final ArchRule rule_files_are_compiled = classes()
            .that()
            .resideInAPackage(COMPILED)
            .and()
            .haveSimpleNameStartingWith("LambdaConsequence")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(org.plumbline.rule.Findings.class);

    @ArchTest
    static final ArchRule the_testkit_stands_on_the_engine_and_knows_no_rule = noClasses()
            .that()
            .resideInAPackage("org.plumbline.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.rules..", "org.plumbline.io..", "org.plumbline.cli..");
}
