package org.plumbline.testkit.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.internal.pack.PackFolder;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.testkit.Mutant.Group;

/** Rules that are made up, and the small steps at them. */
final class MadeUp {
    static final List<String> IMPORTS = List.of("""
            package acme
            import org.plumbline.fact.casework.*
            import org.plumbline.fact.cover.Shift
            import org.plumbline.fact.safety.*
            import org.plumbline.rule.*
            global Findings findings
            """);

    static final List<Standard> STANDARDS = List.copyOf(
            PackFolder.readCore(Path.of("src/test/resources/tiny-core")).standards());

    static String rule(String condition, String consequence) {
        return """
                package acme
                // when nothing is said, then nothing is meant
                rule "ACME-01 a made-up rule"
                    @population( "contact, shift" )
                when
                %s
                then
                    %s
                end
                """.formatted(condition, consequence);
    }

    static List<Change> changes(String text) {
        Set<StandardId> read = new TreeSet<>(Set.of(new StandardId("follow-up.within")));
        return Steps.of(text, "ACME-01", IMPORTS, STANDARDS, read).orElseThrow();
    }

    static Set<String> steps(Group group, String condition, String consequence) {
        String text = rule(condition, consequence);
        return changes(text).stream()
                .filter(change -> change.group() == group)
                .map(change -> change.inWords(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> steps(Group group, String condition) {
        return steps(group, condition, "findings.judge( $case, x );");
    }

    private MadeUp() {}
}
