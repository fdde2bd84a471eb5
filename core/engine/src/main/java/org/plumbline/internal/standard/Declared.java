package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Bounds;
import org.plumbline.standard.Published;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

/** A standard as a pack declares it, with some of its dated values. */
public record Declared(
        StandardId id,
        String title,
        Terms terms,
        Element element,
        Stricter stricter,
        String where,
        List<Published> published,
        NavigableMap<LocalDate, Dated> dated)
        implements Standard {

    @Override
    public Unit unit() {
        return terms.unit();
    }

    @Override
    public List<String> options() {
        return terms.options();
    }

    @Override
    public Optional<Unit> of() {
        return Optional.ofNullable(terms.of());
    }

    @Override
    public Optional<String> keyedBy() {
        return Optional.ofNullable(terms.keyedBy());
    }

    @Override
    public Optional<String> calendar() {
        return Optional.ofNullable(terms.calendar());
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(terms.bounds());
    }

    @Override
    public SortedMap<LocalDate, Authority> values() {
        SortedMap<LocalDate, Authority> values = new TreeMap<>();
        dated.forEach((date, value) -> values.put(date, value.authority()));
        return Collections.unmodifiableSortedMap(values);
    }

    /** The same standard, where it has the values of one or more layers. */
    Declared with(NavigableMap<LocalDate, Dated> other) {
        return new Declared(id, title, terms, element, stricter, where, published, other);
    }
}
