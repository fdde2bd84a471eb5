package org.plumbline.example.network;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.plumbline.example.network", importOptions = ImportOption.DoNotIncludeTests.class)
class GeneratorTest {
    @ArchTest
    static final ArchRule it_knows_facts_and_nothing_else_of_plumbline = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are Plumbline's, but neither facts nor the example's", GeneratorTest::isNoFact));

    private static boolean isNoFact(JavaClass other) {
        String name = other.getPackageName();
        return name.startsWith("org.plumbline")
                && !name.startsWith("org.plumbline.fact")
                && !name.equals("org.plumbline.example.network");
    }
}
