package org.plumbline.internal.standard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.internal.Digests;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Considered;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.Standards;
import org.plumbline.standard.ValueChange;

/** The values of pack, network and provider laid over each other: the most particular one that has begun counts. */
public final class StandardsInForce implements Standards {
    private final SortedMap<StandardId, Declared> declared;
    /** The most particular first; the last one is what the packs ship. */
    private final List<Layer> layers;

    private final List<Adaptation> adaptations;
    /** What the packs and the network say; this itself where it is that. */
    private final StandardsInForce base;

    /** What the packs and the network say. */
    StandardsInForce(SortedMap<StandardId, Declared> declared, List<Layer> layers) {
        this.declared = declared;
        this.layers = layers;
        this.adaptations = List.of();
        this.base = this;
    }

    /** What others lay over it. */
    StandardsInForce(StandardsInForce base, List<Layer> layers, List<Adaptation> adaptations) {
        this.declared = base.declared;
        this.layers = layers;
        this.adaptations = adaptations;
        this.base = base;
    }

    /** Why an adaptation of a standard may not be made, from its start until a date; empty where it may, or has no value. */
    public Optional<String> refusal(Adaptation adaptation, LocalDate until) {
        Declared standard = declared.get(new StandardId(adaptation.element()));
        if (standard == null) {
            return Optional.empty();
        }
        TreeSet<LocalDate> dates = new TreeSet<>(base.changes(standard.id()));
        dates.removeIf(date -> !date.isAfter(adaptation.from()) || date.isAfter(until));
        dates.add(adaptation.from());
        return value(standard, adaptation)
                .flatMap(value -> dates.stream()
                        .map(date -> Adapting.refusal(standard, base, value, date))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .findFirst());
    }

    /** Whether what an adaptation says is in use can be read as a value of the standard that it adapts. */
    public boolean isValue(Adaptation adaptation) {
        Declared standard = declared.get(new StandardId(adaptation.element()));
        return standard != null && value(standard, adaptation).isPresent();
    }

    /** As it was written in the file of adaptations, or in a row of facts. */
    private static Optional<Value> value(Declared standard, Adaptation adaptation) {
        Problems problems = new Problems();
        return Optional.ofNullable(adaptation.inUse())
                .flatMap(text -> Yaml.parse("value: " + text, adaptation.id(), problems))
                .map(root -> StandardsFile.written(root, "", problems))
                .filter(written -> problems.isEmpty())
                .flatMap(written -> Values.whatever(standard, written, problems));
    }

    @Override
    public List<Adaptation> adaptations() {
        return adaptations;
    }

    /** The dates on which the values that hold everywhere change. */
    Set<LocalDate> changes(StandardId id) {
        Set<LocalDate> changes = new TreeSet<>();
        layers.stream().filter(layer -> layer.scope().isEmpty()).forEach(layer -> changes.addAll(layer.changes(id)));
        return changes;
    }

    /** The value in force, or null where it is not configured. */
    public @Nullable Dated find(StandardId id, @Nullable String site, @Nullable String partner, LocalDate date) {
        for (Layer layer : layers) {
            if (layer.holdsFor(site, partner)) {
                Dated found = layer.at(id, date);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Where a standard has values of its own, sites and partners. */
    Set<Optional<Subject>> scopes(StandardId id) {
        return layers.stream()
                .filter(layer -> layer.scope().isPresent() && layer.sets(id))
                .map(Layer::scope)
                .collect(Collectors.toSet());
    }

    /** The dates on which the values change that hold somewhere. */
    Set<LocalDate> changes(StandardId id, Optional<Subject> scope) {
        Set<LocalDate> changes = changes(id);
        layers.stream()
                .filter(layer -> scope.isPresent() && layer.scope().equals(scope))
                .forEach(layer -> changes.addAll(layer.changes(id)));
        return changes;
    }

    /** The value in force everywhere, or at a site or a partner. */
    @Nullable
    Dated find(StandardId id, Optional<Subject> scope, LocalDate date) {
        String site = scope.filter(one -> one.type() == Subject.Type.SITE)
                .map(Subject::id)
                .orElse(null);
        String partner = scope.filter(one -> one.type() == Subject.Type.PARTNER)
                .map(Subject::id)
                .orElse(null);
        return find(id, site, partner, date);
    }

    @Nullable
    Declared declared(StandardId id) {
        return declared.get(id);
    }

    @Override
    public List<ValueChange> since(Standards earlier) {
        return new ValueChanges((StandardsInForce) earlier, this).all();
    }

    /** The values of a standard at a site in the course of time. */
    public Course course(StandardId id, @Nullable String site, @Nullable String partner) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Layer layer : layers) {
            if (layer.holdsFor(site, partner)) {
                days.addAll(layer.changes(id));
            }
        }
        return Course.of(days, day -> find(id, site, partner, day));
    }

    /** The function whose service calendar counts for a standard; empty where none does. */
    public String calendar(StandardId id) {
        Declared standard = declared.get(id);
        return standard == null ? "" : standard.calendar().orElse("");
    }

    @Override
    public Optional<Authority> inForce(StandardId id, Optional<String> site, Optional<String> partner, LocalDate date) {
        return Optional.ofNullable(find(id, site.orElse(null), partner.orElse(null), date))
                .map(Dated::authority);
    }

    @Override
    public List<Considered> why(StandardId id, Optional<String> site, Optional<String> partner, LocalDate date) {
        List<Considered> chain = new ArrayList<>();
        Considered over = null;
        for (Layer layer : layers) {
            Dated dated = layer.holdsFor(site.orElse(null), partner.orElse(null)) ? layer.written(id, date) : null;
            if (dated != null) {
                String passedOver =
                        layer.withoutEffect() == null && over != null ? liesOver(over) : layer.withoutEffect();
                Considered one = new Considered(
                        layer.origin(), layer.scope(), dated.authority(), Optional.ofNullable(passedOver));
                over = over == null && passedOver == null ? one : over;
                chain.add(one);
            }
        }
        Collections.reverse(chain);
        return chain;
    }

    private static String liesOver(Considered over) {
        return over.authority().value() + " of " + over.inWords() + " lies over it";
    }

    @Override
    public List<Standard> all() {
        return declared.values().stream().map(this::everywhere).toList();
    }

    @Override
    public Optional<Standard> find(StandardId id) {
        return Optional.ofNullable(declared.get(id)).map(this::everywhere);
    }

    /** The values that hold where no site or partner has its own, over all layers. */
    private Standard everywhere(Declared standard) {
        NavigableMap<LocalDate, Dated> values = new TreeMap<>();
        layers.stream()
                .filter(layer -> layer.scope().isEmpty())
                .flatMap(layer -> layer.values().getOrDefault(standard.id(), new TreeMap<>()).keySet().stream())
                .forEach(date -> {
                    Dated dated = find(standard.id(), null, null, date);
                    if (dated != null) {
                        values.put(date, dated);
                    }
                });
        return standard.with(values);
    }

    @Override
    public List<Standard> notConfigured() {
        return declared.values().stream()
                .filter(standard -> layers.stream().noneMatch(layer -> layer.sets(standard.id())))
                .map(Standard.class::cast)
                .toList();
    }

    Collection<Declared> declarations() {
        return declared.values();
    }

    /** SHA-256 over every standard and value, in hex. */
    public String digest() {
        MessageDigest digest = Digests.sha256();
        declared.values()
                .forEach(standard ->
                        digest.update(standard.with(new TreeMap<>()).toString().getBytes(StandardCharsets.UTF_8)));
        for (Layer layer : layers) {
            digest.update(
                    (layer.scope() + " " + layer.to() + " " + layer.withoutEffect()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<StandardId, NavigableMap<LocalDate, Dated>> entry :
                    new TreeMap<>(layer.values()).entrySet()) {
                entry.getValue()
                        .forEach((date, dated) ->
                                digest.update((date + " " + dated.authority()).getBytes(StandardCharsets.UTF_8)));
            }
        }
        adaptations.forEach(adaptation -> digest.update(adaptation.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
