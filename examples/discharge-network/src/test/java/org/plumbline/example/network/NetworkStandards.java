package org.plumbline.example.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Plumbline;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** The standards of the lead provider, and those that wait for rules of which the core has some by now. */
final class NetworkStandards {
    private static final Path STANDARDS = Path.of("standards.yaml");
    private static final Path TO_COME = Path.of("standards-to-come.yaml");

    private NetworkStandards() {}

    static Plumbline plumbline() {
        Plumbline.Builder builder = Plumbline.builder(CorePack.load()).standards(StandardValues.read(STANDARDS));
        Path landed = landed();
        return (Files.exists(landed) ? builder.standards(StandardValues.read(landed)) : builder).build();
    }

    /** Each value begins with an empty line; it is taken once the core declares its standard. */
    private static Path landed() {
        Path landed = Path.of("target", "standards-landed.yaml");
        Set<String> declared = Plumbline.builder(CorePack.load()).build().standards().all().stream()
                .map(standard -> standard.id().value())
                .collect(Collectors.toSet());
        try {
            Files.deleteIfExists(landed);
            String text = Arrays.stream(Files.readString(TO_COME).split("\n\n"))
                    .filter(value -> declared.contains(value.split(":", 2)[0]))
                    .collect(Collectors.joining("\n\n"));
            if (!text.isEmpty()) {
                Files.writeString(landed, text + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return landed;
    }
}
