package org.plumbline.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Plumbline;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.standard.StandardValues;

/** The packs with the standards that a scenario states, if it states any. */
final class Configurations {
    private static final String SOURCE = "the scenario";

    private record Standards(Yaml.@Nullable Value network, Yaml.@Nullable Value provider) {}

    private final Pack core;
    private final Optional<Pack> local;
    private final Optional<StandardOff> off;
    private final Map<Standards, Optional<Plumbline>> built = new HashMap<>();

    Configurations(Pack core, Optional<Pack> local) {
        this(core, local, Optional.empty());
    }

    private Configurations(Pack core, Optional<Pack> local, Optional<StandardOff> off) {
        this.core = core;
        this.local = local;
        this.off = off;
    }

    /** The same with one standard whose value is off. */
    Configurations with(StandardOff one) {
        return new Configurations(one.in(core), local.map(one::in), Optional.of(one));
    }

    /** The types of fact that only the local pack knows. */
    List<FactType> factTypes() {
        return local.map(Pack::factTypes).orElse(List.of());
    }

    /** The packs with the values that they ship. */
    Plumbline shipped() {
        return builder().build();
    }

    private Plumbline.Builder builder() {
        Plumbline.Builder builder = Plumbline.builder(core);
        local.ifPresent(builder::localPack);
        return builder;
    }

    /** Empty if the standards are wrong; the problems say how. */
    Optional<Plumbline> with(Optional<Yaml.Value> network, Optional<Yaml.Value> provider, Problems problems) {
        Standards standards = new Standards(network.orElse(null), provider.orElse(null));
        return built.computeIfAbsent(standards, key -> build(network, provider, problems));
    }

    private Optional<Plumbline> build(Optional<Yaml.Value> network, Optional<Yaml.Value> provider, Problems problems) {
        Problems own = new Problems();
        Plumbline.Builder builder = builder();
        network.ifPresent(value -> values(value, own).forEach(builder::networkStandards));
        provider.ifPresent(value -> values(value, own).forEach(builder::standards));
        try {
            own.throwIfAny();
            return Optional.of(builder.build());
        } catch (LoadException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Each block as a file of its own. */
    private List<StandardValues> values(Yaml.Value value, Problems problems) {
        List<Yaml.Value> blocks = value instanceof Yaml.Items items ? items.items() : List.of(value);
        return blocks.stream().flatMap(block -> block(block, problems).stream()).toList();
    }

    private Optional<StandardValues> block(Yaml.Value value, Problems problems) {
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(value.where(), "must be a map of standards to values", "`{ supervision.interval: P28D }`");
            return Optional.empty();
        }
        Map<String, Yaml.Value> whole = new LinkedHashMap<>();
        entries.entries().forEach((name, given) -> {
            Yaml.Value whatHolds = off.map(one -> one.given(name, given)).orElse(given);
            whole.put(name, name.equals("scope") ? given : dated(whatHolds));
        });
        return Optional.of(StandardsFile.values(new Yaml.Entries(value.where(), whole), value.where(), problems));
    }

    /** {@code P28D} is short for a value that has always held. */
    private static Yaml.Value dated(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries)) {
            return new Yaml.Entries(value.where(), Map.of("always", sourced(value)));
        }
        Map<String, Yaml.Value> dates = new LinkedHashMap<>();
        entries.entries().forEach((date, at) -> dates.put(date, sourced(at)));
        return new Yaml.Entries(value.where(), dates);
    }

    private static Yaml.Value sourced(Yaml.Value value) {
        if (value instanceof Yaml.Entries) {
            return value;
        }
        Map<String, Yaml.Value> sourced = new LinkedHashMap<>();
        sourced.put("value", value);
        sourced.put("source", new Yaml.Text(value.where(), SOURCE));
        return new Yaml.Entries(value.where(), sourced);
    }
}
