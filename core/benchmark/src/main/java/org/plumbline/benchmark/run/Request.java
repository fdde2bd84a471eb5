package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param parts in the order in which they are measured
 * @param document where the report goes, if anywhere
 */
record Request(Form form, List<Part> parts, Optional<Path> document) {
    private static final Path DOCUMENT = Path.of("docs", "performance.md");
    private static final String FULL = "full";
    private static final String INTO = "--into";

    static Request of(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("say full or short; then parts, if not all: " + Part.words());
        }
        Form form = Form.named(arguments[0]);
        List<Part> parts = new ArrayList<>();
        Optional<Path> document = Optional.empty();
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].equals(INTO)) {
                parts.add(Part.named(arguments[i]));
            } else if (i + 1 < arguments.length) {
                i++;
                document = Optional.of(Path.of(arguments[i]));
            } else {
                throw new IllegalArgumentException(INTO + " what document?");
            }
        }
        if (parts.isEmpty()) {
            parts.addAll(List.of(Part.values()));
            document = document.or(() -> form.name().equals(FULL) ? Optional.of(DOCUMENT) : Optional.empty());
        }
        return new Request(form, parts, document);
    }
}
