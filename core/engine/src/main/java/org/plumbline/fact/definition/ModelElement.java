package org.plumbline.fact.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An element of the model in one version, in force in [from, to). */
@GenerateBuilder
@FactName(plural = "model-elements", kind = FactKind.STANDING, meaning = "An element of the model in one version")
public record ModelElement(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Code of the element.") String code,
        @Meaning("How reports call it.") String title,

        @Meaning("Core: the same everywhere. Adaptable: may vary. Missing: not yet decided.") @Nullable
        ElementClass elementClass,

        @Meaning("What it is.") Kind kind,

        @Meaning("Asked only when something triggers it. Missing: no.")
        boolean conditional,

        @Meaning("Code of the evidence that shows it. Missing: none was named.") @Nullable
        String evidence,

        @Meaning("Its version.") String version,
        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: still in force.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Whether an element may vary locally. */
    public enum ElementClass {
        CORE,
        ADAPTABLE
    }

    /** What an element is. */
    public enum Kind {
        STEP,
        PARAMETER,
        MEASURE,
        RULESET
    }

    /** An empty builder. */
    public static ModelElementBuilder builder() {
        return ModelElementBuilder.builder();
    }
}
