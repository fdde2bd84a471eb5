package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fuzz.Held;
import org.plumbline.fuzz.Target;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.Manifest;
import org.plumbline.internal.yaml.Yaml;

/** What {@code pack.yaml} says. It can be used, or something is said. */
public final class ManifestTarget implements Target {
    @Override
    public List<String> seeds() {
        return List.of(
                "name: acme\nversion: 1.0.0\nprefix: ACME\nowner: Acme care\ncore: \">=1.0 <2.0\"\n",
                "name: core\nversion: 1.0.0-SNAPSHOT\nmodel: org.plumbline/plumbline-rules\n",
                "{ name: a-1, version: '0.0.1', core: '=1.2.3' }");
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<>(Yamls.WORDS);
        words.addAll(List.of("name:", "version:", "prefix:", "owner:", "core:", "model:", ">=", "<", "1.0", ".0.0"));
        return words;
    }

    @Override
    public void take(byte[] input) {
        Yamls.check(input, "pack.yaml", ManifestTarget::check);
    }

    private static void check(Yaml.Entries root, Problems problems) {
        Manifest manifest = Manifest.of(root, problems);
        if (problems.isEmpty()) {
            Held.that(!manifest.name().isEmpty() && !manifest.version().isEmpty(), "a name and a version", manifest);
            Held.same("core", manifest.core().isPresent(), root.get("core").isPresent() && isSaid(root));
            String version = manifest.version();
            manifest.core()
                    .ifPresent(core -> Held.same("in " + core, core.contains(version), core.contains(version + "-x")));
        }
    }

    private static boolean isSaid(Yaml.Entries root) {
        return root.get("core")
                .filter(core -> core instanceof Yaml.Text text && !text.text().isEmpty())
                .isPresent();
    }
}
