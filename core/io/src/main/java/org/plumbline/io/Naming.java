package org.plumbline.io;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Reading;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.facts.Subjects;

/** Whom the facts of a type name. */
final class Naming {
    private final FactType type;
    private final Set<String> subjects;
    private final boolean ofSites;

    Naming(FactType type) {
        this.type = type;
        ofSites = type.equals(FactType.of(Site.class));
        subjects = type.fields().stream()
                .filter(field -> Subjects.of(new FactId(target(field), "")).isPresent())
                .map(FactType.Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String target(FactType.Field field) {
        return field.name().equals("id") ? type.name() : field.refersTo().orElse("");
    }

    FactType type() {
        return type;
    }

    /** Whether a field says whom a fact is about, or where it stands. */
    boolean isTelling(String field) {
        return subjects.contains(field) || field.equals("site");
    }

    /** What a row names of which only this could be read. */
    Reading.LeftOut names(Map<String, @Nullable Object> scraps) {
        var row = new HashMap<>(scraps);
        row.put("withdrawn", Format.UNREADABLE);
        return (Reading.LeftOut) type.bind(row);
    }

    /** Everybody whom a row names; nobody where it does not tell all, and may be about anybody. */
    List<Subject> subjects(Reading.LeftOut row) {
        return Collections.disjoint(row.lost(), subjects) ? Subjects.of(row.names()) : List.of();
    }

    /** The site by which a row is sorted, where that could be read. */
    Optional<String> place(Reading.LeftOut row) {
        return ofSites
                ? row.names().stream()
                        .filter(name -> name.type().equals(type.name()))
                        .map(FactId::id)
                        .findFirst()
                : row.site();
    }

    /** Whether a row says nothing where its site would stand; a record of a site stands at itself. */
    boolean isWithoutSite(Map<String, @Nullable Object> row) {
        Object site = row.get(ofSites ? "id" : "site");
        return site == null || (site instanceof String text && text.isBlank());
    }
}
