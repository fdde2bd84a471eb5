package org.plumbline.rules.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Which value of a standard holds, where and when: a site's own before its partner's before the provider's before the network's before the pack's. */
public final class InForce {
    private static final List<Setting.Level> LEVELS =
            List.of(Setting.Level.CORE, Setting.Level.NETWORK, Setting.Level.PROVIDER);
    private static final List<Setting> OF_THE_PACK = readPack();

    private final Map<String, List<Setting>> byStandard = new LinkedHashMap<>();
    private final Places places;

    InForce(List<Setting> settings, Places places) {
        this.places = places;
        List<Setting> all = new ArrayList<>(OF_THE_PACK);
        all.addAll(settings);
        all.sort(Comparator.comparingInt(InForce::rank).reversed());
        all.forEach(setting -> byStandard
                .computeIfAbsent(setting.standard(), name -> new ArrayList<>())
                .add(setting));
    }

    private static int rank(Setting setting) {
        int ofScope = setting.scope()
                .map(scope -> scope.type() == Subject.Type.SITE ? 2 : 1)
                .orElse(0);
        return LEVELS.indexOf(setting.level()) * 3 + ofScope;
    }

    /** The value in force at a site (null: the network) at an instant; empty where the standard is not configured. */
    public Optional<Value> at(String standard, @Nullable String site, Instant instant) {
        return on(standard, site, places.date(site, instant));
    }

    /** The value in force on a date. */
    public Optional<Value> on(String standard, @Nullable String site, LocalDate date) {
        Setting best = null;
        int rank = -1;
        for (Setting setting : byStandard.getOrDefault(standard, List.of())) {
            boolean holds = isFor(setting, site) && !from(setting).isAfter(date);
            boolean better = rank(setting) > rank
                    || (best != null && rank(setting) == rank && from(setting).isAfter(from(best)));
            if (holds && better) {
                best = setting;
                rank = rank(setting);
            }
        }
        return Optional.ofNullable(best).map(InForce::value);
    }

    /** The value that packs and network give it everywhere, whatever a provider asks for beyond. */
    public Optional<Value> everywhere(String standard, LocalDate date) {
        return byStandard.getOrDefault(standard, List.of()).stream()
                .filter(setting -> setting.level() != Setting.Level.PROVIDER)
                .filter(setting -> !from(setting).isAfter(date))
                .max(Comparator.comparingInt(InForce::rank).thenComparing(InForce::from))
                .map(InForce::value);
    }

    /** The first day on which it has a value at a site; empty where it has always had one, or never has. */
    public Optional<LocalDate> firstDay(String standard, @Nullable String site) {
        return byStandard.getOrDefault(standard, List.of()).stream()
                .filter(setting -> isFor(setting, site))
                .map(InForce::from)
                .min(Comparator.naturalOrder())
                .filter(day -> !day.equals(LocalDate.MIN));
    }

    private boolean isFor(Setting setting, @Nullable String site) {
        if (setting.scope().isEmpty()) {
            return true;
        }
        Subject scope = setting.scope().get();
        return scope.type() == Subject.Type.SITE
                ? scope.id().equals(site)
                : scope.id().equals(places.partner(site).orElse(null));
    }

    private static LocalDate from(Setting setting) {
        return setting.from().orElse(LocalDate.MIN);
    }

    private static Value value(Setting setting) {
        return new Value(
                setting.value(),
                new Authority(
                        new StandardId(setting.standard()), text(setting.value()), setting.source(), setting.from()));
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> table) {
            List<String> entries = new ArrayList<>();
            new TreeMap<>(table).forEach((key, entry) -> entries.add(key + ": " + text(Objects.requireNonNull(entry))));
            return "{ " + String.join(", ", entries) + " }";
        }
        if (value instanceof List<?> list) {
            List<String> items = list.stream().map(String::valueOf).toList();
            return items.size() == 1 ? items.get(0) : "[" + String.join(", ", items) + "]";
        }
        return value.toString();
    }

    private static List<Setting> readPack() {
        try (InputStream in = InForce.class.getResourceAsStream("/META-INF/plumbline/core/standards.yaml")) {
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in));
            List<Setting> all = new ArrayList<>();
            ((Map<?, ?>) read).forEach((name, declared) -> addValues(all, (String) name, (Map<?, ?>) declared));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addValues(List<Setting> all, String name, Map<?, ?> declared) {
        if (declared.get("values") instanceof Map<?, ?> values) {
            values.forEach((from, dated) -> {
                Map<?, ?> entry = (Map<?, ?>) dated;
                Optional<LocalDate> since =
                        "always".equals(from) ? Optional.empty() : Optional.of(LocalDate.parse(from.toString()));
                Object value = Objects.requireNonNull(entry.get("value"));
                all.add(new Setting(
                        name, Setting.Level.CORE, Optional.empty(), since, value, String.valueOf(entry.get("source"))));
            });
        }
    }
}
