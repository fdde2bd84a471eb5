package org.plumbline.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time with offset, as in the fact files. */
final class InstantOption implements ITypeConverter<Instant> {
    private static final String EXAMPLE = "2026-03-02T07:00:00Z";

    @Override
    public Instant convert(String text) {
        return parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "not a time with offset: `" + text + "`\n  Maybe `" + completed(text) + "`"));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same time in UTC where only the offset, the `T` or the time of day is missing. */
    private static String completed(String text) {
        String utc = text.strip().replace(' ', 'T') + (text.length() > "2026-03-02".length() ? "Z" : "T00:00:00Z");
        return parse(utc).isPresent() ? utc : EXAMPLE;
    }
}
