package org.plumbline.internal.facts;

import java.util.List;
import java.util.Optional;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;

/** Whom a fact is about, when it is left out. */
final class Naming {
    private Naming() {}

    static LeftOut leftOut(Fact fact, List<Problem> problems) {
        FactType type = FactType.of(fact);
        return new LeftOut(type.name(), Optional.ofNullable(fact.site()), Subjects.of(type.about(fact)), problems);
    }
}
