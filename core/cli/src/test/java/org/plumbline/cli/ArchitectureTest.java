package org.plumbline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The command line stands on everything, so that from here the whole house can be seen. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule layers_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("command line")
            .definedBy("org.plumbline.cli..")
            .layer("rules")
            .definedBy("org.plumbline.rules..")
            .layer("readers and writers")
            .definedBy("org.plumbline.io..")
            .layer("engine")
            .definedBy(
                    "org.plumbline",
                    "org.plumbline.fact..",
                    "org.plumbline.standard..",
                    "org.plumbline.pack..",
                    "org.plumbline.rule..",
                    "org.plumbline.internal..")
            .whereLayer("command line")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("command line")
            .whereLayer("readers and writers")
            .mayOnlyBeAccessedByLayers("command line")
            .whereLayer("engine")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule the_command_line_stands_on_what_every_host_can_see = noClasses()
            .that()
            .resideInAPackage("org.plumbline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plumbline.internal..");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that()
            .resideInAnyPackage("org.plumbline.cli..", "org.plumbline.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule only_readers_and_writers_know_json_and_csv = noClasses()
            .that()
            .resideOutsideOfPackage("org.plumbline.io..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule nothing_asks_the_machine_for_the_time_the_zone_or_the_locale = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule no_java_util_logging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
