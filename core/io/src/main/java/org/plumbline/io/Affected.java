package org.plumbline.io;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Reading;

/** What becomes unknown by rows that were left out. */
final class Affected {
    private final Naming naming;
    private final Set<Subject> subjects = new TreeSet<>();
    private final Set<Optional<String>> sites = new HashSet<>();
    private final Set<Optional<String>> places = new HashSet<>();
    private boolean anybody;

    Affected(Naming naming) {
        this.naming = naming;
    }

    /** A row of which that could be read. */
    Affected add(Reading.LeftOut row) {
        List<Subject> named = naming.subjects(row);
        subjects.addAll(named);
        sites.add(row.site());
        places.add(naming.place(row));
        anybody |= named.isEmpty();
        return this;
    }

    /** A row that can be read in any of these ways. */
    Affected add(List<Map<String, @Nullable Object>> scraps) {
        scraps.forEach(scrap -> add(naming.names(scrap)));
        anybody |= scraps.isEmpty();
        return this;
    }

    void add(Affected other) {
        subjects.addAll(other.subjects);
        sites.addAll(other.sites);
        places.addAll(other.places);
        anybody |= other.anybody;
    }

    boolean isNobody() {
        return subjects.isEmpty() && !anybody;
    }

    LeftOut leftOut(List<Problem> problems) {
        return new LeftOut(naming.type().name(), only(sites), anybody ? List.of() : List.copyOf(subjects), problems);
    }

    /** The site by which the rows are sorted; empty where it cannot be read, or is not one. */
    Optional<String> place() {
        return only(places);
    }

    private static Optional<String> only(Set<Optional<String>> all) {
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }
}
