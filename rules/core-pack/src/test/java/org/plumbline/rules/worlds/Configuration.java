package org.plumbline.rules.worlds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.rules.reference.Setting;
import org.plumbline.standard.StandardValues;

/** The values that were given to standards; several worlds share one. */
record Configuration(List<Setting> settings) {
    private static final Pack CORE = CorePack.load();

    private record Part(Setting.Level level, Optional<Subject> scope) {}

    /** The files of values, by name, as the command line reads them. */
    Map<String, String> files() {
        Map<Part, List<Setting>> parts = new LinkedHashMap<>();
        settings.forEach(
                setting -> parts.computeIfAbsent(new Part(setting.level(), setting.scope()), key -> new ArrayList<>())
                        .add(setting));
        Map<String, String> files = new LinkedHashMap<>();
        parts.forEach((part, own) -> {
            String scope = part.scope().map(subject -> "-" + subject.id()).orElse("");
            String level = part.level() == Setting.Level.NETWORK ? "network" : "provider";
            files.put(level + scope + ".yaml", text(part, own));
        });
        return files;
    }

    private static String text(Part part, List<Setting> settings) {
        StringBuilder text = new StringBuilder();
        part.scope()
                .ifPresent(scope -> text.append("scope: { ")
                        .append(scope.type() == Subject.Type.SITE ? "site" : "partner")
                        .append(": ")
                        .append(scope.id())
                        .append(" }\n"));
        Map<String, List<Setting>> byStandard = new LinkedHashMap<>();
        settings.forEach(setting -> byStandard
                .computeIfAbsent(setting.standard(), key -> new ArrayList<>())
                .add(setting));
        byStandard.forEach((standard, values) -> {
            text.append(standard).append(":\n");
            values.forEach(setting -> text.append("  ")
                    .append(setting.from().map(Object::toString).orElse("always"))
                    .append(": { value: ")
                    .append(Yaml.flow(setting.value()))
                    .append(", source: ")
                    .append(Yaml.flow(setting.source()))
                    .append(" }\n"));
        });
        return text.toString();
    }

    /** What judges by these values. */
    Plumbline plumbline(int threads) {
        Plumbline.Builder builder = Plumbline.builder(CORE).threads(threads);
        try {
            Path folder = Files.createTempDirectory("standards");
            for (Map.Entry<String, String> file : files().entrySet()) {
                Path path = Files.writeString(folder.resolve(file.getKey()), file.getValue());
                StandardValues values = StandardValues.read(path);
                if (file.getKey().startsWith("network")) {
                    builder.networkStandards(values);
                } else {
                    builder.standards(values);
                }
                Files.delete(path);
            }
            Files.delete(folder);
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
