package org.plumbline.fact.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A document of the model, such as a task standard, a role definition or an agreement, and which of its parts it holds. */
@GenerateBuilder
@FactName(
        plural = "governance-documents",
        kind = FactKind.STANDING,
        meaning = "A document of the model, and which of its parts it holds",
        about = "partnerId")
public record GovernanceDocument(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Code of the kind, such as `task-standard` or `replication-package`.")
        String kind,

        @Meaning(
                "Code of the task, role, pathway or measure that it is about. Missing: the network as a whole, or a partner.")
        @Nullable
        String about,

        @Meaning(value = "The partner that it is about. Missing: none in particular.", refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning("Its version. Missing: unknown.") @Nullable String version,

        @Meaning("First local date on which it is in force.")
        LocalDate from,

        @Meaning("Local date by which it is to be reviewed. Missing: no date was set.") @Nullable
        LocalDate reviewDue,

        @Meaning("How many pages it has. Missing: unknown.") @Nullable
        Integer pages,

        @Meaning("Each part by its code. Missing: the feed does not say; empty: none.") @Nullable
        Map<String, Part> parts,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** A part of a document. */
    public record Part(
            @Meaning("Whether the document holds it. Missing: no.")
            boolean present,

            @Meaning("Code or id of the person, role or body that owns it. Missing: nobody.") @Nullable
            String owner,

            @Meaning("Code of how often it is done, such as `monthly`. Missing: it is not said.") @Nullable
            String cadence) {}

    /** Not API, use the builder: a component can be added in a minor version. */
    public GovernanceDocument {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static GovernanceDocumentBuilder builder() {
        return GovernanceDocumentBuilder.builder();
    }

    /** The codes of the parts that it holds; null when the feed does not say. */
    public @Nullable Set<String> presentParts() {
        return parts == null
                ? null
                : parts.entrySet().stream()
                        .filter(part -> part.getValue().present())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
