package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.WhatIf;
import org.plumbline.WhatIf.Effect;
import org.plumbline.WhatIf.Kind;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.organisation.Site;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.Authority;
import org.plumbline.standard.ValueChange;

/** What there is to say of a proposal: what it is, who is affected, what would be found otherwise, what that does not tell. */
final class WhatIfParts {
    private static final Comparator<ValueChange> LOOSENED_FIRST =
            Comparator.comparing(change -> switch (change.direction()) {
                case LOOSER -> 0;
                case UNSET -> 1;
                case OTHER -> 2;
                case SET -> 3;
                case STRICTER -> 4;
            });

    private final WhatIf whatIf;
    private final Zones zones;

    WhatIfParts(WhatIf whatIf, Facts facts) {
        this.whatIf = whatIf;
        TreeMap<String, ZoneId> bySite = new TreeMap<>();
        facts.all(Site.class).forEach(site -> bySite.put(site.id(), site.zone()));
        zones = new Zones(bySite);
    }

    /** One sentence or two. */
    String headline() {
        if (whatIf.isEmpty()) {
            return "Nothing would be different.";
        }
        long unseen = whatIf.effects(Kind.UNSEEN).size();
        long later = whatIf.effects(Kind.LATER).size();
        if (unseen + later == 0) {
            return "Every breach that is found now would be found, and none of them later.";
        }
        List<String> said = new ArrayList<>();
        if (unseen > 0) {
            said.add(breaches(unseen) + " would no longer be seen");
        }
        if (later > 0) {
            said.add(breaches(later) + " would be seen later");
        }
        return String.join(", ", said) + ".";
    }

    private static String breaches(long count) {
        return Counts.of(count, "breach", "breaches");
    }

    /** Label and sentence of each line of the summary. */
    Map<String, String> summary() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("NIGHTS", nights());
        lines.put("BREACHES", breachesByNight());
        lines.put("VALUES", values());
        lines.put(
                "ADAPTATIONS",
                whatIf.begun().size() + " begun, " + whatIf.ended().size() + " ended");
        for (Kind kind : Kind.values()) {
            lines.put(label(kind), counted(kind));
        }
        lines.put("PACKS STOPPED", whatIf.failures().isEmpty() ? "none" : stopped());
        return lines;
    }

    private String nights() {
        Times times = Times.in(ZoneOffset.UTC);
        Instant first = whatIf.nights().get(0).asOf();
        Instant last = whatIf.nights().get(whatIf.nights().size() - 1).asOf();
        return whatIf.nights().size() == 1
                ? "1, " + times.at(last)
                : whatIf.nights().size() + ", from " + times.at(first) + " to " + times.at(last);
    }

    private String breachesByNight() {
        WhatIf.Night last = whatIf.nights().get(whatIf.nights().size() - 1);
        String nights = whatIf.nights().size() == 1 ? "" : " on the last night";
        return last.inForce() + " now, " + last.proposed() + " then" + nights;
    }

    private String values() {
        Map<ValueChange.Direction, Long> counts = whatIf.values().stream()
                .collect(Collectors.groupingBy(ValueChange::direction, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none changed"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String word(ValueChange.Direction direction) {
        return switch (direction) {
            case LOOSER -> "looser";
            case STRICTER -> "stricter";
            case OTHER -> "different";
            case SET -> "set for the first time";
            case UNSET -> "no longer set";
        };
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case UNSEEN -> "NOT SEEN";
            case LATER -> "LATER";
            case SOONER -> "SOONER";
            case NEW -> "NEW";
            case OTHERWISE -> "OTHERWISE";
        };
    }

    private String counted(Kind kind) {
        List<Effect> effects = whatIf.effects(kind);
        if (effects.isEmpty()) {
            return "none";
        }
        Map<Severity, Long> bySeverity = new TreeMap<>(Comparator.reverseOrder());
        effects.forEach(effect -> bySeverity.merge(effect.finding().severity(), 1L, Long::sum));
        String severities = bySeverity.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return Counts.of(effects.size(), "matter") + ": " + severities;
    }

    private String stopped() {
        return whatIf.failures().stream().map(PackFailure::pack).distinct().collect(Collectors.joining(", "))
                + "; nothing of theirs is compared";
    }

    /** Everything in its order, at most so many matters of a kind. */
    List<WhatIfPart> parts(int limit) {
        List<WhatIfPart> parts = new ArrayList<>();
        parts.add(proposal());
        parts.add(affected());
        parts.add(part(Kind.UNSEEN, "No longer seen", "Breaches now that would be none.", limit));
        parts.add(part(Kind.LATER, "Seen later", "Breaches now that would be breaches, but later.", limit));
        parts.add(part(Kind.SOONER, "Seen sooner", "Breaches that would be breaches sooner.", limit));
        parts.add(part(Kind.NEW, "New", "Breaches that are none now.", limit));
        parts.add(part(
                Kind.OTHERWISE,
                "Otherwise different",
                "Another limit or authority, and what is unknown or not set in one of them alone.",
                limit));
        parts.add(silent());
        return parts.stream().filter(part -> !part.entries().isEmpty()).toList();
    }

    private WhatIfPart proposal() {
        List<WhatIfPart.Entry> entries = new ArrayList<>();
        whatIf.values().stream().sorted(LOOSENED_FIRST).forEach(change -> entries.add(entry(change)));
        whatIf.begun().forEach(begun -> entries.add(entry(begun)));
        whatIf.ended()
                .forEach(adaptation -> entries.add(new WhatIfPart.Entry(
                        "ENDED",
                        Style.PLAIN,
                        "adaptation " + adaptation.id() + " of " + adaptation.element(),
                        List.of())));
        return new WhatIfPart("What is proposed", "", entries);
    }

    private static WhatIfPart.Entry entry(ValueChange change) {
        String where = change.scope().map(scope -> " at " + Ids.of(scope)).orElse("");
        String when = change.from().map(date -> " from " + date).orElse("")
                + change.to().map(date -> " until the day before " + date).orElse("");
        String by = ByHowMuch.inWords(change).map(words -> ", " + words).orElse("");
        Style style =
                change.direction() == ValueChange.Direction.LOOSER || change.direction() == ValueChange.Direction.UNSET
                        ? Style.HIGH
                        : Style.PLAIN;
        return new WhatIfPart.Entry(
                change.direction().name(),
                style,
                change.standard().id() + where + when + ": " + value(change.before()) + " becomes "
                        + value(change.after()) + by,
                List.of(
                        change.standard().title() + " ("
                                + change.standard().element().name().toLowerCase(Locale.ROOT) + ")",
                        "now: " + source(change.before()) + "; then: " + source(change.after())));
    }

    private static String value(Optional<Authority> authority) {
        return authority.map(Authority::value).orElse("no value");
    }

    private static String source(Optional<Authority> authority) {
        return authority.map(Authority::source).orElse("nobody has set it");
    }

    private static WhatIfPart.Entry entry(WhatIf.Begun begun) {
        Adaptation adaptation = begun.adaptation();
        List<String> lines = new ArrayList<>();
        begun.withoutEffect().ifPresent(why -> lines.add("without effect: " + why));
        lines.add("on record: "
                + (adaptation.parts() == null || adaptation.parts().isEmpty()
                        ? "nothing"
                        : Counts.list(new TreeSet<>(adaptation.parts()))));
        lines.add("owner " + or(adaptation.ownerId(), "nobody") + ", approved by "
                + (adaptation.approvedAt() == null
                        ? "nobody yet"
                        : or(adaptation.approverId(), "nobody") + " on "
                                + Times.in(ZoneOffset.UTC).at(adaptation.approvedAt())));
        lines.add("review by " + or(adaptation.reviewDue(), "no date"));
        return new WhatIfPart.Entry(
                "BEGUN",
                begun.withoutEffect().isPresent() ? Style.HIGH : Style.PLAIN,
                "adaptation " + adaptation.id() + " of " + adaptation.element() + " from " + adaptation.from()
                        + Optional.ofNullable(adaptation.to())
                                .map(date -> " until the day before " + date)
                                .orElse(""),
                lines);
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    /** Whom it concerns that something would not be seen, or be seen later: by site, the network last. */
    private WhatIfPart affected() {
        Map<String, Set<Subject>> bySite = new TreeMap<>();
        for (Effect effect : whatIf.effects()) {
            if (effect.kind() == Kind.UNSEEN || effect.kind() == Kind.LATER) {
                String site = effect.finding().site().map(id -> "site " + id).orElse("the network");
                bySite.computeIfAbsent(site, key -> new TreeSet<>())
                        .add(effect.finding().subject());
            }
        }
        List<WhatIfPart.Entry> entries = bySite.entrySet().stream()
                .map(entry -> new WhatIfPart.Entry(
                        String.valueOf(entry.getValue().size()),
                        Style.PLAIN,
                        Page.tied(entry.getKey()) + ": " + subjects(entry.getValue()),
                        List.of()))
                .toList();
        return new WhatIfPart("Who is affected", "About whom something would not be seen, or be seen later.", entries);
    }

    private static String subjects(Collection<Subject> subjects) {
        return subjects.stream().map(Ids::of).collect(Collectors.joining(", "));
    }

    private WhatIfPart part(Kind kind, String title, String explanation, int limit) {
        List<Effect> effects = whatIf.effects(kind);
        List<WhatIfPart.Entry> entries = new ArrayList<>();
        effects.stream().limit(limit).forEach(effect -> entries.add(entry(effect)));
        if (effects.size() > limit) {
            entries.add(new WhatIfPart.Entry("", Style.PLAIN, "and " + (effects.size() - limit) + " more", List.of()));
        }
        return new WhatIfPart(title + ": " + Counts.of(effects.size(), "matter"), explanation, entries);
    }

    private WhatIfPart.Entry entry(Effect effect) {
        Finding finding = effect.finding();
        InWords words = new InWords(zones.of(finding.site()));
        List<String> lines = new ArrayList<>();
        String where = finding.team().map(team -> "team " + team + ", ").orElse("")
                + finding.site().map(site -> "site " + site).orElse("the network");
        lines.add(where + "; rule " + finding.rule() + ": " + finding.title());
        lines.add("now " + said(effect.inForce(), words) + "; then " + said(effect.proposed(), words));
        effect.by().ifPresent(by -> lines.add(effect.kind() == Kind.LATER ? later(by) : Times.length(by) + " sooner"));
        if (whatIf.nights().size() > 1) {
            lines.add(during(effect));
        }
        return new WhatIfPart.Entry(
                MatterText.label(finding),
                Style.of(finding.severity()),
                Ids.of(finding.subject()) + ": " + finding.detail().accept(words),
                lines);
    }

    private static String later(Duration by) {
        return Times.length(by) + " later";
    }

    private static String said(Optional<Finding> found, InWords words) {
        if (found.isEmpty()) {
            return "nothing";
        }
        Finding finding = found.get();
        String state = State.of(finding).label();
        return finding.outcome() == Outcome.BREACH || finding.outcome() == Outcome.WAIVED
                ? state
                : state + " (" + finding.detail().accept(words) + ")";
    }

    private String during(Effect effect) {
        Times times = Times.in(zones.of(effect.finding().site()));
        return effect.firstNight().equals(effect.lastNight())
                ? "on " + times.at(effect.firstNight())
                : "first on " + times.at(effect.firstNight()) + ", last on " + times.at(effect.lastNight());
    }

    /** What nobody should take from it. */
    private WhatIfPart silent() {
        List<WhatIfPart.Entry> entries = new ArrayList<>();
        for (PackFailure failure : whatIf.failures()) {
            entries.add(new WhatIfPart.Entry(
                    "STOPPED",
                    Style.HIGH,
                    "pack " + failure.pack() + " was stopped (" + failure.what()
                            + "): nothing of what it would have found is compared",
                    List.of()));
        }
        entries.add(note("It says what would have been found in what is on record, not what people would have done"
                + " instead: who is given more time takes it."));
        entries.add(note("Each night is judged on the facts as they stand now, also what was written down later."));
        entries.add(note("What is not seen in these nights may be seen in others."));
        return new WhatIfPart("What this does not say", "", entries);
    }

    private static WhatIfPart.Entry note(String text) {
        return new WhatIfPart.Entry("", Style.PLAIN, text, List.of());
    }
}
