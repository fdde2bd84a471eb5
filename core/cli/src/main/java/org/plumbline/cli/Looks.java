package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.io.TextReport;
import picocli.CommandLine.Option;

/** How a text looks. */
final class Looks {
    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Text: at most so many entries in each list; it says how many more there are.")
    private @Nullable Integer limit;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description =
                    "Text: how wide, from 60 on. Else COLUMNS of the environment, else the terminal's width, else 100.")
    private @Nullable Integer width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = OneOf.Colors.class,
            defaultValue = "auto",
            description = "Text: auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
    private Color color = Color.AUTO;

    /** Refuses what can be refused before any work is done. */
    void check() {
        if (width != null && width < TextReport.LEAST_WIDTH) {
            throw new WrongCallException("--width", "too narrow for a report: `" + width + "`", "`--width 60` or more");
        }
        if (limit != null && limit < 1) {
            throw new WrongCallException("--limit", "leaves nothing: `" + limit + "`", "`--limit 1` or more");
        }
    }

    boolean limited() {
        return limit != null;
    }

    int limit() {
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    int width(Terminal terminal) {
        return width == null ? terminal.width(TextReport.LEAST_WIDTH) : width;
    }

    boolean color(Terminal terminal) {
        return color.on(terminal);
    }
}
