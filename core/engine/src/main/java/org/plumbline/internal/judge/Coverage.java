package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.internal.facts.Word;
import org.plumbline.rule.Window;

/**
 * How far each feed is complete. A type of fact of which {@code FeedCoverage} speaks is complete where that says so; any
 * other one until the instant that the caller gave, if the caller's word is for it; else it is not known to be complete
 * anywhere.
 */
public final class Coverage {
    private record Key(String feed, @Nullable String site) {}

    /** By feed, then by site; null for the whole network. */
    private final Map<String, Map<@Nullable String, List<Interval>>> complete;

    private final Map<Key, List<FeedCoverage>> incomplete;
    private final Set<String> declared;
    private final Set<Key> broken;
    private final @Nullable Word word;
    /** Sites of which a row of the coverage itself was left out: nobody's word counts for them in its place. */
    private final Set<@Nullable String> doubtful;
    /** The last instant at a site that is asked for; null: every one. */
    private final @Nullable Function<@Nullable String, Instant> lastAsked;

    /** Takes what is declared; {@code broken} are feeds of which a row, or all, was left out that may be about anybody, with the site or null for all */
    public Coverage(
            Collection<FeedCoverage> rows,
            Optional<Word> word,
            Collection<Window> broken,
            Set<@Nullable String> doubtful) {
        this.doubtful = new HashSet<>(doubtful);
        this.word = word.orElse(null);
        this.lastAsked = null;
        this.complete = new HashMap<>();
        this.incomplete = new HashMap<>();
        this.declared = new HashSet<>();
        this.broken = new HashSet<>();
        broken.forEach(window -> this.broken.add(new Key(window.feed(), window.site())));
        for (FeedCoverage row : rows) {
            String feed = FactType.named(row.feed()).map(FactType::name).orElse(row.feed());
            declared.add(feed);
            if (row.status() == FeedCoverage.Status.COMPLETE) {
                complete.computeIfAbsent(feed, key -> new HashMap<>())
                        .computeIfAbsent(row.site(), key -> new ArrayList<>())
                        .add(new Interval(row.from(), row.to()));
            } else {
                incomplete
                        .computeIfAbsent(new Key(feed, row.site()), key -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private Coverage(Coverage same, Function<@Nullable String, Instant> lastAsked) {
        this.doubtful = same.doubtful;
        this.word = same.word;
        this.broken = same.broken;
        this.complete = same.complete;
        this.incomplete = same.incomplete;
        this.declared = same.declared;
        this.lastAsked = lastAsked;
    }

    /** The same, where nothing is asked of any feed after an instant that may differ from site to site. */
    public Coverage asFarAs(Function<@Nullable String, Instant> last) {
        return new Coverage(this, last);
    }

    private Interval asked(Window window) {
        Interval during = window.during();
        Instant last = lastAsked == null ? during.to() : lastAsked.apply(window.site());
        return during.to().isAfter(last)
                ? new Interval(during.from().isAfter(last) ? last : during.from(), last)
                : during;
    }

    /** Whether absence in the window is evidence. */
    public boolean covers(Window window) {
        return gaps(window).isEmpty();
    }

    /** When in the window the feed was not complete. */
    public List<Interval> gaps(Window window) {
        if (isBroken(window)) {
            return List.of(window.during());
        }
        return Spans.gaps(asked(window), spells(window.feed(), window.site()));
    }

    /** Whether rows of the feed were left out that may be about anybody at the site. */
    public boolean isBroken(Window window) {
        return isBroken(window.feed(), window.site());
    }

    private boolean isBroken(String feed, @Nullable String site) {
        return !broken.isEmpty() && (broken.contains(new Key(feed, null)) || broken.contains(new Key(feed, site)));
    }

    /** The rows that say of the feed, at the site of the window or everywhere, that it was partial or failed. */
    public List<FactId> incomplete(Window window) {
        Stream<FeedCoverage> everywhere = incomplete.getOrDefault(new Key(window.feed(), null), List.of()).stream();
        Stream<FeedCoverage> here = window.site() == null
                ? Stream.empty()
                : incomplete.getOrDefault(new Key(window.feed(), window.site()), List.of()).stream();
        return Stream.concat(everywhere, here)
                .filter(row -> Spans.meet(new Interval(row.from(), row.to()), window.during()))
                .map(FeedCoverage::factId)
                .sorted()
                .toList();
    }

    /** The first instant of which the feed speaks at all, if any. */
    public Optional<Instant> begins(String feed, @Nullable String site) {
        return spells(feed, site).stream().map(Interval::from).min(Instant::compareTo);
    }

    /** Whether the caller's word leaves the feed out, because nothing of it ever came; and no row speaks of it. */
    public boolean neverCame(String feed, @Nullable String site) {
        return word != null && !word.speaksOf(feed) && !declared.contains(feed) && !isBroken(feed, site);
    }

    private boolean isDoubtful(@Nullable String site) {
        return doubtful.contains(null) || doubtful.contains(site);
    }

    private List<Interval> spells(String feed, @Nullable String site) {
        if (!declared.contains(feed)) {
            return word == null || !word.speaksOf(feed) || isDoubtful(site)
                    ? List.of()
                    : List.of(new Interval(Instant.MIN, word.until()));
        }
        Map<@Nullable String, List<Interval>> bySite = complete.getOrDefault(feed, Map.of());
        List<Interval> everywhere = found(bySite, null);
        List<Interval> here = site == null ? List.of() : found(bySite, site);
        if (here.isEmpty() || everywhere.isEmpty()) {
            return here.isEmpty() ? everywhere : here;
        }
        List<Interval> both = new ArrayList<>(everywhere);
        both.addAll(here);
        return both;
    }

    private static List<Interval> found(Map<@Nullable String, List<Interval>> bySite, @Nullable String site) {
        List<Interval> found = bySite.isEmpty() ? null : bySite.get(site);
        return found == null ? List.of() : found;
    }
}
