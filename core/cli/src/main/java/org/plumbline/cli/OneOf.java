package org.plumbline.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option that is one of a few names, typed in lower or upper case. */
abstract class OneOf<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] all;

    private OneOf(E[] all) {
        this.all = all;
    }

    @Override
    public E convert(String typed) {
        return Stream.of(all)
                .filter(one -> one.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no `" + typed + "`\n  Maybe " + names()));
    }

    private String names() {
        return Stream.of(all)
                .map(one -> "`" + one.name().toLowerCase(Locale.ROOT) + "`")
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[^,]*$)", " or ");
    }

    static final class Formats extends OneOf<Format> {
        Formats() {
            super(Format.values());
        }
    }

    static final class WhatIfFormats extends OneOf<WhatIfFormat> {
        WhatIfFormats() {
            super(WhatIfFormat.values());
        }
    }

    static final class CheckFormats extends OneOf<CheckFormat> {
        CheckFormats() {
            super(CheckFormat.values());
        }
    }

    static final class Colors extends OneOf<Color> {
        Colors() {
            super(Color.values());
        }
    }

    static final class Severities extends OneOf<Severity> {
        Severities() {
            super(Severity.values());
        }
    }
}
