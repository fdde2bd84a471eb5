package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

/** A standard as a pack declares it, with some of its dated values. */
public record Declared(
        StandardId id,
        String title,
        Unit unit,
        Element element,
        Stricter stricter,
        List<String> options,
        String where,
        NavigableMap<LocalDate, Dated> dated)
        implements Standard {

    @Override
    public SortedMap<LocalDate, Authority> values() {
        SortedMap<LocalDate, Authority> values = new TreeMap<>();
        dated.forEach((date, value) -> values.put(date, value.authority()));
        return Collections.unmodifiableSortedMap(values);
    }

    /** The same standard, where it has the values of one or more layers. */
    Declared with(NavigableMap<LocalDate, Dated> other) {
        return new Declared(id, title, unit, element, stricter, options, where, other);
    }
}
