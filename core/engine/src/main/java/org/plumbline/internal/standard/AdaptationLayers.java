package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.standard.StandardId;

/** Holds adaptations against the standards that they name. One of an element that is no standard is on record, and no more. */
final class AdaptationLayers {
    private final SortedMap<StandardId, Declared> declared;
    private final Problems problems;
    private final SortedMap<String, Adaptation> all = new TreeMap<>();
    private final Map<String, Dated.Written> written = new TreeMap<>();

    AdaptationLayers(SortedMap<StandardId, Declared> declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
    }

    void add(AdaptationsFile file) {
        for (Adaptation adaptation : file.all()) {
            Dated.Written entry = Objects.requireNonNull(file.written().get(adaptation.id()));
            Dated.Written other = written.putIfAbsent(adaptation.id(), entry);
            if (other != null) {
                problems.add(
                        entry.where(),
                        "there is an adaptation `" + adaptation.id() + "` already at " + other.where(),
                        "another name");
            } else {
                checkAlone(adaptation, entry.where());
                all.put(adaptation.id(), adaptation);
            }
        }
    }

    /** No adaptation wins by coming first or last. */
    private void checkAlone(Adaptation adaptation, String where) {
        for (Adaptation other : all.values()) {
            if (other.element().equals(adaptation.element())
                    && Adapting.scope(other).equals(Adapting.scope(adaptation))
                    && startsBefore(other.from(), adaptation.to())
                    && startsBefore(adaptation.from(), other.to())) {
                problems.add(
                        where,
                        "`" + adaptation.id() + "` adapts `" + adaptation.element() + "` for "
                                + Adapting.scope(adaptation)
                                        .map(Object::toString)
                                        .orElse("nobody")
                                + " while `" + other.id() + "` does",
                        "an `end` of the one before the `start` of the other");
            }
        }
    }

    private static boolean startsBefore(LocalDate start, @Nullable LocalDate end) {
        return end == null || start.isBefore(end);
    }

    List<Adaptation> all() {
        return List.copyOf(all.values());
    }

    /** Over what the packs and the network say. */
    List<Layer> over(StandardsInForce base) {
        List<Layer> layers = new ArrayList<>();
        for (Adaptation adaptation : all.values()) {
            StandardId id = new StandardId(adaptation.element());
            Dated.Written entry = Objects.requireNonNull(written.get(adaptation.id()));
            Declared standard = declared.get(id);
            if (standard != null) {
                value(standard, adaptation, entry)
                        .ifPresent(value -> layers.addAll(Adapting.layers(standard, base, adaptation, value, entry)));
            } else if (adaptation.element().contains(".")) {
                Optional<String> near = Nearest.to(
                        id.value(),
                        declared.keySet().stream().map(StandardId::value).toList());
                problems.add(new org.plumbline.Problem(
                        entry.where(),
                        "no loaded pack has a standard `" + id + "`",
                        near.map(name -> "`" + name + "`")));
            }
        }
        return layers;
    }

    private Optional<Value> value(Declared standard, Adaptation adaptation, Dated.Written entry) {
        if (adaptation.inUse() == null) {
            problems.add(
                    entry.where(),
                    "`" + adaptation.id() + "` adapts the standard `" + standard.id() + "`, and has no `value`",
                    "`value: " + standard.unit().example() + "`");
            return Optional.empty();
        }
        return Values.whatever(standard, entry, problems);
    }
}
