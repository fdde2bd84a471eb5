package org.plumbline.internal.pack;

import java.util.Optional;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;

/** Whether the scenarios of a pack can be read, and are about its own rules; what they say is the testkit's matter. */
final class ScenarioNames {
    private final PackFiles files;
    private final Problems problems;

    ScenarioNames(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    void check(Manifest manifest) {
        String prefix = manifest.prefix().map(letters -> letters + "-").orElse("");
        for (String file : files.below(PackFiles.SCENARIOS)) {
            String where = files.where(file);
            if (!file.endsWith(".yaml")) {
                problems.add(where, "is not a file of scenarios", "the ending `.yaml`");
                continue;
            }
            Optional<Yaml.Entries> root = Yaml.parse(files.text(file).orElse(""), where, problems);
            root.flatMap(entries -> entries.get("rule"))
                    .filter(rule ->
                            !(rule instanceof Yaml.Text text && text.text().startsWith(prefix)))
                    .ifPresent(rule -> problems.add(
                            rule.where(), "is about a rule that is not of this pack", "`rule: " + prefix + "01`"));
        }
    }
}
