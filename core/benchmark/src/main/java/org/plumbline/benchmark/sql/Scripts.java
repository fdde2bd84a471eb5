package org.plumbline.benchmark.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQL from files: a database's own folder first, then what both share. */
final class Scripts {
    private static final String FOLDER = "/sql/";
    private static final Pattern COMMENT = Pattern.compile("--.*");

    private final String own;
    private final Constants constants;

    Scripts(String own, Constants constants) {
        this.own = own;
        this.constants = constants;
    }

    /** The statements of a script. */
    List<String> statements(String name) {
        String text = text(FOLDER + own + "/" + name + ".sql");
        String script = text != null ? text : Objects.requireNonNull(text(FOLDER + name + ".sql"), name);
        String bare = COMMENT.matcher(script).replaceAll("");
        return Arrays.stream(constants.in(bare).split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static @Nullable String text(String resource) {
        try (InputStream in = Scripts.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
