package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.fuzz.Held;
import org.plumbline.fuzz.Target;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.Layers;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.standard.ValuesFile;
import org.plumbline.internal.yaml.Yaml;

/** The values that a provider gives. Each of them is in force, or something is said. */
public final class ValuesTarget implements Target {
    private static final List<Declared> DECLARED = declared();

    private static List<Declared> declared() {
        Problems problems = new Problems();
        String all = SampleStandards.each().stream().collect(Collectors.joining());
        List<Declared> declared = StandardsFile.declarations(
                Yaml.read(all.getBytes(UTF_8), "declared.yaml", problems).orElseThrow(), problems);
        problems.throwIfAny();
        return declared;
    }

    @Override
    public List<String> seeds() {
        return SampleStandards.values();
    }

    @Override
    public List<String> words() {
        return SampleStandards.words();
    }

    @Override
    public void take(byte[] input) {
        Yamls.check(input, "values.yaml", ValuesTarget::check);
    }

    private static void check(Yaml.Entries root, Problems problems) {
        ValuesFile values = StandardsFile.values(root, "values.yaml", problems);
        var inForce = new Layers(problems).declare(DECLARED).provider(values).inForce();
        if (problems.isEmpty()) {
            int scopes = values.scope().isPresent() ? 1 : 0;
            Held.same("standards", values.names().size(), root.entries().size() - scopes);
            values.names().forEach(name -> {
                Map<?, ?> written = Objects.requireNonNull(values.written().get(name));
                Yaml.Value given = root.get(name.value()).orElseThrow();
                Held.same(
                        "values of " + name,
                        written.size(),
                        ((Yaml.Entries) given).entries().size());
            });
            StandardsTarget.use(inForce);
        }
    }
}
