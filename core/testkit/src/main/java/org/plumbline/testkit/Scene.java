package org.plumbline.testkit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Reading;
import org.plumbline.internal.Problems;
import org.plumbline.internal.facts.Subjects;

/** Puts the facts of a scenario together: those that it gives, and a record for each that they only name. */
final class Scene {
    /** Whoever is named and not given has a record by default. */
    private static final Set<String> MADE = Set.of("case", "referral", "staff-member", "team", "site", "partner");

    private final Problems problems;
    private final String zone;
    private final Set<FactId> known = new HashSet<>();
    private final Deque<Map.Entry<FactId, String>> named = new ArrayDeque<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Nobody makes a record for the orphans. */
    Scene(String zone, List<FactId> orphans, Problems problems) {
        this.zone = zone;
        this.problems = problems;
        known.addAll(orphans);
    }

    Scene give(Row row) {
        Reading reading = row.read(zone);
        reading.faults().forEach(fault -> problems.add(fault.at(row.where())));
        if (reading instanceof Reading.Kept kept) {
            add(kept.fact());
        }
        return this;
    }

    private void add(Fact fact) {
        facts.add(fact);
        known.add(fact.factId());
        String site = fact.site() == null ? Defaults.SITE : fact.site();
        FactType.of(fact).names(fact).forEach(name -> named.add(Map.entry(name, site)));
    }

    /** A row that a reader of fact files would leave out, because of what is wrong with it. */
    Scene leaveOut(Row row) {
        Reading reading = row.read(zone);
        if (!(reading instanceof Reading.LeftOut left)) {
            problems.add(
                    row.where(),
                    "nothing is wrong with this row, so that nothing would leave it out",
                    "`at: yesterday`, or list it under `given`");
            return this;
        }
        String where = row.id().toString();
        known.add(row.id());
        left.names().forEach(name -> named.add(Map.entry(name, left.site().orElse(Defaults.SITE))));
        List<Problem> wrong =
                left.faults().stream().map(fault -> fault.at(where)).toList();
        leftOut.add(new LeftOut(row.type().name(), left.site(), subjects(left), wrong));
        return this;
    }

    /** Whom the row is about; nobody in particular where a field that would say so could not be read. */
    private static List<Subject> subjects(Reading.LeftOut left) {
        boolean unsure = left.lost().stream().anyMatch(field -> !field.equals("id") && !field.equals("site"));
        return unsure ? List.of() : Subjects.of(left.names());
    }

    /** A whole file that could not be read. */
    Scene leaveOut(FactType type) {
        String file = type.plural() + ".csv";
        leftOut.add(LeftOut.wholeType(type.name(), Problem.at(file, "is empty")));
        return this;
    }

    /** A feed of which nothing has arrived, at any site. */
    Scene withoutFeed(FactType type, Instant asOf) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "no " + type.name());
        row.put("feed", type.name());
        row.put("to", asOf.toString());
        row.put("status", "FAILED");
        FactType coverage = FactType.named("feed-coverage").orElseThrow();
        return give(new Row(coverage, row, type.name()));
    }

    /** The facts, with a record for each that is named. */
    Facts facts(Optional<Instant> completeUntil) {
        named.add(Map.entry(new FactId("site", Defaults.SITE), Defaults.SITE));
        while (!named.isEmpty()) {
            Map.Entry<FactId, String> next = named.removeFirst();
            make(next.getKey(), next.getValue());
        }
        Facts.Builder builder = Facts.builder();
        facts.forEach(builder::add);
        leftOut.forEach(builder::leaveOut);
        Facts made = builder.lenient();
        return completeUntil.map(made::completeUntil).orElse(made);
    }

    private void make(FactId id, String site) {
        if (MADE.contains(id.type()) && known.add(id)) {
            FactType type = FactType.named(id.type()).orElseThrow();
            Map<String, Object> row = new LinkedHashMap<>(Map.of("id", id.id()));
            if (type.fields().stream().anyMatch(field -> field.name().equals("site") && field.required())) {
                row.put("site", site);
            }
            give(new Row(type, row, id.toString()));
        }
    }

    /** Each fact on a line, for a scenario that fails. */
    List<String> inWords() {
        return facts.stream()
                .map(fact -> FactType.of(fact).text(fact))
                .map(line -> line.replace(" recordedAt=" + Defaults.LONG_AGO, ""))
                .sorted()
                .toList();
    }
}
