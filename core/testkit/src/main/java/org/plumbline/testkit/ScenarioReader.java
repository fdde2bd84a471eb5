package org.plumbline.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.fact.FactId;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;

/** Reads one scenario; what it does not say itself, its file may say for all. */
final class ScenarioReader {
    static final Set<String> KNOWN = Set.of(
            "category",
            "trap",
            "given",
            "without",
            "orphans",
            "left-out",
            "without-feeds",
            "standards",
            "network-standards",
            "zone",
            "at",
            "known-at",
            "complete-until",
            "expect");

    private final Yaml.Entries file;
    private final Yaml.Entries own;
    private final YamlReader reader;
    private final RowReader rows;
    private final Configurations configurations;
    private final Problems problems;

    ScenarioReader(Yaml.Entries file, Yaml.Entries own, Configurations configurations, Problems problems) {
        this.file = file;
        this.own = own;
        this.reader = new YamlReader(own, problems).knows(KNOWN);
        this.rows = new RowReader(configurations.factTypes(), problems);
        this.configurations = configurations;
        this.problems = problems;
    }

    /** Empty only if the standards cannot be used or the time is missing; the problems say why. */
    Optional<Scenario> read(String sentence) {
        List<Line> expected = expected();
        Optional<Instant> asOf = asOf();
        Optional<Plumbline> plumbline =
                configurations.with(ownOrFile("network-standards"), ownOrFile("standards"), problems);
        if (asOf.isEmpty() || plumbline.isEmpty()) {
            return Optional.empty();
        }
        Scene scene = scene(asOf.get());
        Facts facts = scene.facts(completeUntil(asOf.get()));
        return Optional.of(new Scenario(
                sentence,
                own.where(),
                category(expected),
                traps(),
                plumbline.get(),
                time("known-at").map(facts::knownAt).orElse(facts),
                scene.inWords(),
                asOf.get(),
                expected));
    }

    private List<Line> expected() {
        Optional<Yaml.Value> expect = own.get("expect");
        if (expect.isEmpty()) {
            problems.add(own.where(), "`expect` is missing", "`expect: none`");
        }
        return expect.map(new ExpectationReader(problems)::read).orElse(List.of());
    }

    private Optional<Instant> asOf() {
        if (ownOrFile("at").isEmpty()) {
            problems.add(own.where(), "`at` is missing: when is the service looked at", "`at: 2026-03-01T10:00Z`");
        }
        return time("at");
    }

    private String category(List<Line> expected) {
        String text = reader.text("category");
        Category.named(text)
                .filter(category -> !category.isShownBy(expected))
                .ifPresent(category -> problems.add(
                        own.where(), "is said to be `" + text + "`, but does not expect " + category.asks()));
        return text;
    }

    private List<Trap> traps() {
        List<Trap> traps = new ArrayList<>();
        for (String text : reader.texts("trap")) {
            Trap.named(text)
                    .ifPresentOrElse(
                            traps::add,
                            () -> problems.add(
                                    own.where(),
                                    "`" + text + "` is no trap",
                                    ExpectationReader.maybe(text, Trap.texts())));
        }
        return traps;
    }

    private Scene scene(Instant asOf) {
        List<FactId> orphans = own.get("orphans").map(rows::names).orElse(List.of());
        String zone = text("zone").orElse("Europe/London");
        Scene scene = new Scene(zone, orphans, problems);
        given().forEach(scene::give);
        own.get("left-out").ifPresent(rowsOrTypes -> leaveOut(rowsOrTypes, scene));
        for (String feed : reader.texts("without-feeds")) {
            rows.type(feed, own.where()).ifPresent(type -> scene.withoutFeed(type, asOf));
        }
        return scene;
    }

    /** The file's facts but for those that the scenario replaces or takes away; then its own. */
    private List<Row> given() {
        List<Row> mine = own.get("given").map(rows::rows).orElse(List.of());
        Set<FactId> replaced = new HashSet<>();
        mine.forEach(row -> replaced.add(row.id()));
        own.get("without").map(rows::names).ifPresent(replaced::addAll);
        List<Row> all = new ArrayList<>();
        for (Row row : file.get("given").map(rows::rows).orElse(List.of())) {
            if (!replaced.contains(row.id())) {
                all.add(row);
            }
        }
        all.addAll(mine);
        return all;
    }

    private void leaveOut(Yaml.Value rowsOrTypes, Scene scene) {
        for (Yaml.Value item : rows.items(rowsOrTypes, "{ contact: k9, case: c1, at: yesterday }")) {
            if (item instanceof Yaml.Text type) {
                rows.type(type.text(), type.where()).ifPresent(scene::leaveOut);
            } else {
                rows.row(item).ifPresent(scene::leaveOut);
            }
        }
    }

    /** Unless it says otherwise, everything that happened until as-of has arrived. */
    private Optional<Instant> completeUntil(Instant asOf) {
        boolean never = text("complete-until").filter("never"::equals).isPresent();
        return never ? Optional.empty() : time("complete-until").or(() -> Optional.of(asOf));
    }

    private Optional<Instant> time(String key) {
        Optional<String> text = text(key);
        Optional<Instant> time = text.flatMap(Written::instant);
        if (text.isPresent() && time.isEmpty()) {
            problems.add(
                    ownOrFile(key).map(Yaml.Value::where).orElse(own.where()),
                    "`" + key + "` is not a time with offset: `" + text.get() + "`",
                    "write it like `2026-03-01T10:00Z`");
        }
        return time;
    }

    private Optional<String> text(String key) {
        Optional<Yaml.Value> value = ownOrFile(key);
        if (value.isPresent() && !(value.get() instanceof Yaml.Text)) {
            problems.add(value.get().where(), "`" + key + "` must be a text");
        }
        return value.filter(Yaml.Text.class::isInstance).map(text -> ((Yaml.Text) text).text());
    }

    private Optional<Yaml.Value> ownOrFile(String key) {
        return own.get(key).or(() -> file.get(key));
    }
}
