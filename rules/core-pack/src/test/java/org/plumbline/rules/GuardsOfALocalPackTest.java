package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.GateAnswer;
import org.plumbline.Plumbline;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.pack.Budget;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.pack.PackFailure;

/** A local pack guards actions as the core does; where it fails, nothing is permitted for want of its answer. */
class GuardsOfALocalPackTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final String JUDGES =
            "findings.judge( $staff, $staff.holds( $staff.throughout( $shift ), $staff.inductions() ) );";

    @TempDir
    private Path folder;

    private Pack pack(String guards, String consequence) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("pack.yaml"), """
                name: acme
                version: 1.0.0
                prefix: ACME
                owner: quality lead
                core: ">=1.0 <2.0"
                """);
        Files.writeString(folder.resolve("standards.yaml"), "{}\n");
        Files.writeString(folder.resolve("rules/acme-01.drl"), """
                package acme
                import org.plumbline.rule.StaffFile
                import org.plumbline.fact.cover.Shift
                global org.plumbline.rule.Findings findings
                rule "ACME-01 nights are worked by those who are inducted"
                    @severity( HIGH )
                    @shape( relation )
                    @population( "shift" )
                    @guards( "%s" )
                    @source( "Acme handbook" )
                when
                    $staff : StaffFile( )
                    $shift : Shift( duty == "night" ) from $staff.shifts
                then
                    %s
                end
                """.formatted(guards, consequence));
        return Pack.read(folder);
    }

    private static GateAnswer ask(Pack pack, String duty) {
        return ask(pack, duty, Budget.DEFAULT);
    }

    private static GateAnswer ask(Pack pack, String duty, Budget budget) {
        Instant evening = NOW.plus(Duration.ofHours(16));
        Plumbline plumbline =
                Plumbline.builder(CorePack.load()).localPack(pack, budget).build();
        Facts facts = Facts.of(List.of(
                        Site.builder()
                                .id("north")
                                .zone(ZoneId.of("Europe/London"))
                                .build(),
                        StaffMember.builder()
                                .id("kim")
                                .site("north")
                                .employment(StaffMember.Employment.PERMANENT)
                                .startedOn(LocalDate.of(2025, 1, 6))
                                .build()))
                .completeUntil(NOW);
        return plumbline
                .view(facts, NOW)
                .gate(Change.put(Shift.builder()
                        .id("s1")
                        .site("north")
                        .staffId("kim")
                        .duty(duty)
                        .plannedStart(evening)
                        .plannedEnd(evening.plus(Duration.ofHours(8)))
                        .build()));
    }

    @Test
    void aRuleOfItsOwnRefusesWhatItGuards() throws IOException {
        GateAnswer answer = ask(pack("shift", JUDGES), "night");

        assertThat(answer.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(answer.reasons())
                .extracting(reason -> reason.finding().rule().value())
                .containsExactly("ACME-01");
    }

    @Test
    void itSaysNothingAboutWhatItDoesNotGuard() throws IOException {
        assertThat(ask(pack("closure", JUDGES), "night").permitted()).isTrue();
    }

    @Test
    void whereItGoesBeyondItsBudgetTheAnswerIsUndecidedAndNothingOfItIsKept() throws IOException {
        Pack twice = pack("shift", JUDGES + " " + JUDGES);

        GateAnswer within = ask(twice, "night", new Budget(10, Duration.ofMinutes(1), 2));
        GateAnswer beyond = ask(twice, "night", new Budget(10, Duration.ofMinutes(1), 1));

        assertThat(within.kind()).isEqualTo(GateAnswer.Kind.REFUSED);
        assertThat(within.failures()).isEmpty();
        assertThat(beyond.kind()).isEqualTo(GateAnswer.Kind.UNDECIDED);
        assertThat(beyond.reasons()).isEmpty();
        assertThat(beyond.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.pack()).isEqualTo("acme 1.0.0");
            assertThat(failure.kind()).isEqualTo(PackFailure.Kind.FINDINGS);
            assertThat(failure.what()).isEqualTo("it made more than 1 findings");
        });
    }

    @Test
    void anActionThatNobodyKnowsIsRefusedWhenThePackIsLoaded() {
        assertThatThrownBy(() -> pack("delegaton", JUDGES))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("`@guards` names `delegaton`, which is no action")
                .hasMessageContaining("`delegation`");
    }
}
