package org.plumbline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date, or a time with offset: then the date where clocks show that time. */
final class DateOption implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("neither a date nor a time with offset: `" + text
                    + "`\n  Maybe `2026-03-02` or `2026-03-02T07:00:00Z`");
        }
    }
}
