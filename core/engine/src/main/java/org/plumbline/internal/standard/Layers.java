package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Considered.Origin;
import org.plumbline.standard.Standard.Element;
import org.plumbline.standard.StandardId;

/** Lays values over what the packs declare, and refuses a provider's value that loosens what is core. */
public final class Layers {
    private final SortedMap<StandardId, Declared> declared = new TreeMap<>();
    private final List<Layer> network = new ArrayList<>();
    private final List<Layer> provider = new ArrayList<>();
    private final AdaptationLayers adaptations;
    private final Problems problems;

    public Layers(Problems problems) {
        this.problems = problems;
        this.adaptations = new AdaptationLayers(declared, problems);
    }

    /** Adds what a pack declares. */
    public Layers declare(Collection<Declared> standards) {
        for (Declared standard : standards) {
            standard.terms().check(standard.stricter(), standard.where(), problems);
            Declared other = declared.putIfAbsent(standard.id(), standard);
            if (other != null) {
                problems.add(standard.where(), "`" + standard.id() + "` is declared already at " + other.where());
            }
        }
        return this;
    }

    /** The model owner's values: they may replace the core's. */
    public Layers network(ValuesFile file) {
        file.scope()
                .ifPresent(scope -> problems.add(
                        file.file(), "the network's values hold everywhere, not for " + scope, "leave `scope` out"));
        addTo(network, file, Origin.NETWORK);
        return this;
    }

    /** A provider's values: they may only tighten what is core. */
    public Layers provider(ValuesFile file) {
        addTo(provider, file, Origin.PROVIDER);
        return this;
    }

    /** What is done otherwise at some site or partner: it counts before everything else there, as far as it may. */
    public Layers adaptations(AdaptationsFile file) {
        adaptations.add(file);
        return this;
    }

    private void addTo(List<Layer> layers, ValuesFile file, Origin origin) {
        Layer layer = layer(file, origin);
        for (Layer other : layers) {
            if (other.scope().equals(layer.scope())) {
                layer.values()
                        .forEach((id, values) ->
                                checkOnce(id, values, other.values().get(id)));
            }
        }
        layers.add(layer);
    }

    /** No file wins by coming first or last. */
    private void checkOnce(
            StandardId id, NavigableMap<LocalDate, Dated> values, @Nullable NavigableMap<LocalDate, Dated> others) {
        if (others != null && !others.isEmpty() && !values.isEmpty()) {
            problems.add(
                    values.firstEntry().getValue().where(),
                    "`" + id + "` has values already at "
                            + others.firstEntry().getValue().where(),
                    "all values of a standard for one scope in one file");
        }
    }

    private Layer layer(ValuesFile file, Origin origin) {
        Map<StandardId, NavigableMap<LocalDate, Dated>> values = new TreeMap<>();
        file.written().forEach((id, written) -> {
            Declared standard = declared.get(id);
            if (standard == null) {
                unknown(id, file.places().getOrDefault(id, file.file()));
            } else {
                values.put(id, Values.read(standard, written, problems));
            }
        });
        return new Layer(origin, file.scope(), values);
    }

    private void unknown(StandardId id, String where) {
        Optional<String> near = Nearest.to(
                id.value(), declared.keySet().stream().map(StandardId::value).toList());
        problems.add(new org.plumbline.Problem(
                where, "no loaded pack has a standard `" + id + "`", near.map(n -> "`" + n + "`")));
    }

    /** What is in force. Problems of the provider's values are added to the list. */
    public StandardsInForce inForce() {
        List<Layer> below = new ArrayList<>(network);
        java.util.Collections.reverse(below);
        below.add(shipped());
        StandardsInForce base = new StandardsInForce(declared, below);
        provider.forEach(layer -> layer.values().forEach((id, values) -> checkTightens(id, values, base)));
        List<Layer> all = adaptations.over(base);
        all.sort(Comparator.comparingInt(Layers::particular));
        List<Layer> own = new ArrayList<>(provider);
        own.sort(Comparator.comparingInt(Layers::particular));
        all.addAll(own);
        all.addAll(below);
        return new StandardsInForce(base, all, adaptations.all());
    }

    private Layer shipped() {
        Map<StandardId, NavigableMap<LocalDate, Dated>> values = new TreeMap<>();
        declared.forEach((id, standard) -> values.put(id, standard.dated()));
        return new Layer(Origin.PACK, Optional.empty(), values);
    }

    /** Sites before partners before everywhere. */
    private static int particular(Layer layer) {
        return layer.scope()
                .map(scope -> scope.type() == Subject.Type.SITE ? 0 : 1)
                .orElse(2);
    }

    private void checkTightens(StandardId id, NavigableMap<LocalDate, Dated> values, StandardsInForce base) {
        Declared standard = declared.get(id);
        if (standard == null || standard.element() == Element.ADAPTABLE) {
            return;
        }
        TreeSet<LocalDate> changes = new TreeSet<>(values.keySet());
        base.find(standard.id())
                .ifPresent(below -> changes.addAll(below.values().keySet()));
        for (LocalDate date : changes) {
            Map.Entry<LocalDate, Dated> own = values.floorEntry(date);
            Dated below = base.find(standard.id(), null, null, date);
            if (own != null
                    && below != null
                    && !own.getValue().value().asksAtLeast(below.value(), standard.stricter())) {
                loosens(standard, own.getValue(), below);
            }
        }
    }

    private void loosens(Declared standard, Dated own, Dated below) {
        problems.add(
                own.where(),
                "`" + standard.id() + "` is core: `" + own.authority().value() + "` asks for less than the network's `"
                        + below.authority().value() + "` (" + below.authority().source() + ")",
                "a stricter value, or a decision of the model's owner in the network's standards");
    }
}
