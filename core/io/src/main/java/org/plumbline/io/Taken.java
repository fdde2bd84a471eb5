package org.plumbline.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.fact.Fact;

/** What a row of a file came to, and what is wrong with it. */
sealed interface Taken {
    /** Stands for the site of a row that is tied to none. It sorts before every site. */
    String NO_SITE = "";

    /** File and line. */
    String where();

    /** The site by which the row is sorted; empty where that cannot be read. */
    Optional<String> site();

    List<Flaw> flaws();

    /** A row that is used; its flaws leave nothing out. */
    record Kept(String where, Fact fact, List<Flaw> flaws) implements Taken {
        @Override
        public Optional<String> site() {
            return Optional.of(Objects.requireNonNullElse(fact.site(), NO_SITE));
        }
    }

    /** A row that cannot be used. */
    record LeftOut(String where, Optional<String> site, Affected affected, List<Flaw> flaws) implements Taken {}
}
