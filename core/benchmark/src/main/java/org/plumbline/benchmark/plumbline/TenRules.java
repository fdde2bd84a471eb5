package org.plumbline.benchmark.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.Plumbline;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;

/**
 * An organisation's own pack of ten rules: over contacts, workflow steps, shifts, and what the core found. Each of five is
 * there twice, with a standard of its own where it reads one.
 */
public final class TenRules {
    private static final String HEAD = """
            package ten

            rule "TEN-%1$02d a rule for the benchmark"
                @severity( LOW )
                @standards( "%2$s" )
                @source( "the benchmark" )
            when
            """;
    private static final List<String> STANDARDS = List.of(
            "ten.within-%1$d, missed-contact.counts-as-follow-up",
            "ten.within-%1$d, missed-contact.counts-as-follow-up", "", "", "ten.most-%1$d, ten.within-%1$d");
    private static final List<String> BODIES = List.of("""
                $case : CaseFile( )
                $contact : Contact( outcome == Contact.Outcome.MISSED ) from $case.contacts
            then
                findings.judge( $case, $case.within( "ten.within-%1$d", $case.from( $contact, $contact.time() ),
                    $case.followUp( $contact, "missed-contact.counts-as-follow-up" ) ) );
            end
            """, """
                $case : CaseFile( )
                $contact : Contact( outcome == Contact.Outcome.COMPLETED ) from $case.contacts
            then
                findings.judge( $case, $case.within( "ten.within-%1$d", $case.from( $contact, $contact.time() ),
                    $case.followUp( $contact, "missed-contact.counts-as-follow-up" ) ) );
            end
            """, """
                $case : CaseFile( )
            then
                findings.judge( $case, $case.answered( $case.firstStep( "intake" ), $case.step( "intake" ) ) );
            end
            """, """
                $staff : StaffFile( )
                $shift : Shift( ) from $staff.shifts
            then
                findings.judge( $staff, $staff.holds( $staff.throughout( $shift ), $staff.inductions() ) );
            end
            """, """
                $found : CaseFindings( )
            then
                findings.judge( $found,
                    $found.atMost( "ten.most-%1$d", $found.now(), $found.breachesWithin( "ten.within-%1$d" ) ) );
            end
            """);

    private TenRules() {}

    /**
     * Writes its folder, and beside it the jar that it is compiled into.
     *
     * @return the folder and the jar
     */
    public static List<Path> write(Path parent) {
        Path folder = parent.resolve("ten");
        StringBuilder standards = new StringBuilder();
        write(folder.resolve("pack.yaml"), """
                name: ten
                version: 1.0.0
                prefix: TEN
                owner: the benchmark
                core: ">=1.0 <2.0"
                """);
        write(folder.resolve("rules/package.drl"), """
                package ten

                import org.plumbline.fact.casework.*
                import org.plumbline.fact.cover.*
                import org.plumbline.rule.*

                global Findings findings
                """);
        int number = 0;
        for (int twice = 0; twice < 2; twice++) {
            for (int i = 0; i < BODIES.size(); i++) {
                number++;
                String read = STANDARDS.get(i).formatted(number);
                String head = HEAD.formatted(number, read);
                String text = read.isEmpty() ? head.replace("    @standards( \"\" )\n", "") : head;
                write(
                        folder.resolve("rules/ten-%02d.drl".formatted(number)),
                        text + BODIES.get(i).formatted(number));
                standards.append(declared(number, read));
            }
        }
        write(folder.resolve("standards.yaml"), standards.toString());
        Path jar = parent.resolve("ten.jar");
        Pack.build(folder, CorePack.load(), jar);
        return List.of(folder, jar);
    }

    private static String declared(int number, String read) {
        String text = "";
        if (read.contains("ten.within-")) {
            text += standard("ten.within-" + number, "elapsed-time", "PT24H");
        }
        if (read.contains("ten.most-")) {
            text += standard("ten.most-" + number, "count", "2");
        }
        return text;
    }

    private static String standard(String id, String unit, String value) {
        return """
                %s:
                  title: A standard for the benchmark
                  unit: %s
                  element: adaptable
                  stricter: lower
                  values: { always: { value: %s, source: the benchmark } }
                """.formatted(id, unit, value);
    }

    /** The whole core, with packs beside it. */
    public static Plumbline beside(List<Path> packs) {
        Plumbline.Builder builder = Plumbline.builder(CorePack.load());
        List<Pack> read = new ArrayList<>();
        packs.forEach(pack -> read.add(Pack.read(pack)));
        read.forEach(builder::localPack);
        return builder.build();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
