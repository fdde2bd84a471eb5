package org.plumbline.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.fuzz.Held;
import org.plumbline.fuzz.Target;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.Layers;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.internal.yaml.Yaml;

/** The standards that a pack declares. Each of them is there, with all its values, or something is said. */
public final class StandardsTarget implements Target {
    @Override
    public List<String> seeds() {
        return SampleStandards.each();
    }

    @Override
    public List<String> words() {
        return SampleStandards.words();
    }

    @Override
    public void take(byte[] input) {
        Yamls.check(input, "standards.yaml", StandardsTarget::check);
    }

    private static void check(Yaml.Entries root, Problems problems) {
        List<Declared> declared = StandardsFile.declarations(root, problems);
        StandardsInForce inForce = new Layers(problems).declare(declared).inForce();
        if (problems.isEmpty()) {
            Held.same("standards", declared.size(), root.entries().size());
            declared.forEach(one -> Held.same("values", one.values().size(), values(root, one)));
            use(inForce);
        }
    }

    private static int values(Yaml.Entries root, Declared standard) {
        return root.get(standard.id().value())
                .flatMap(one -> ((Yaml.Entries) one).get("values"))
                .map(all -> all instanceof Yaml.Entries dates ? dates.entries().size() : 0)
                .orElse(0);
    }

    /** Every value can be asked for, and printed. */
    static void use(StandardsInForce standards) {
        var printed = new ArrayList<String>();
        for (var standard : standards.all()) {
            printed.add(standard + " " + standard.bounds() + standard.published() + standard.options());
            for (LocalDate date : standard.values().keySet()) {
                printed.add(standards
                        .inForce(standard.id(), Optional.of("north"), Optional.empty(), date)
                        .orElseThrow()
                        .toString());
            }
        }
        Held.that(printed.size() >= standards.notConfigured().size(), "printed", printed);
    }
}
