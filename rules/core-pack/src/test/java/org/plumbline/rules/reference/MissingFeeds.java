package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;

/** AS-24: each type of fact that a rule reads arrived whole at each site, for every time for which a judgement needed it. */
final class MissingFeeds implements Rule {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private record Feed(String name, @Nullable String site) {}

    private final List<Rule> others;

    MissingFeeds(List<Rule> others) {
        this.others = others;
    }

    @Override
    public String code() {
        return "AS-24";
    }

    @Override
    public String title() {
        return "a feed that the rules need has arrived whole";
    }

    @Override
    public Severity severity() {
        return Severity.HIGH;
    }

    @Override
    public Subject.Type about() {
        return Subject.Type.SITE;
    }

    @Override
    public Set<String> reads() {
        return Set.of();
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeMap<String, Feed> feeds = new TreeMap<>();
        TreeMap<String, List<Interval>> asked = new TreeMap<>();
        TreeMap<String, SortedMap<RuleCode, Long>> held = new TreeMap<>();
        for (Rule rule : others) {
            for (String name : rule.reads()) {
                if (rule.about() == Subject.Type.PARTNER) {
                    add(feeds, new Feed(name, null));
                } else {
                    known.places().sites().keySet().forEach(site -> add(feeds, new Feed(name, site)));
                }
            }
        }
        Told.each(judgements, (rule, judged) -> {
            if (judged.state == Judged.State.HELD_UP && !Told.isOver(known, judged)) {
                String key = add(feeds, new Feed(Objects.requireNonNull(judged.feed), judged.feedSite));
                asked.computeIfAbsent(key, k -> new ArrayList<>()).add(Objects.requireNonNull(judged.window));
                held.computeIfAbsent(key, k -> new TreeMap<>()).merge(RuleCode.of(rule.code()), 1L, Long::sum);
            }
        });
        feeds.forEach((key, feed) -> judgements.add(
                this, judge(known, feed, asked.getOrDefault(key, List.of()), held.getOrDefault(key, new TreeMap<>()))));
    }

    private static String add(Map<String, Feed> feeds, Feed feed) {
        String key = feed.name + " " + (feed.site == null ? "" : feed.site);
        feeds.put(key, feed);
        return key;
    }

    private static Judged judge(Known known, Feed feed, List<Interval> asked, SortedMap<RuleCode, Long> held) {
        Feeds all = known.feeds();
        Instant expected = all.expected(feed.site);
        Instant begins = all.begins(feed.name, feed.site).orElse(Instant.MIN);
        Instant since = Collections.max(List.of(all.lookBack(feed.site), begins));
        List<Interval> windows = new ArrayList<>(asked);
        windows.add(new Interval(Collections.min(List.of(since, expected)), expected));
        List<Interval> gaps = new ArrayList<>();
        windows.forEach(window -> gaps.addAll(all.gaps(feed.name, feed.site, window)));
        List<Interval> missing = Intervals.joined(gaps);
        Subject subject = feed.site == null ? Subject.network() : Subject.of(Subject.Type.SITE, feed.site);
        boolean never = all.begins(feed.name, feed.site).isEmpty();
        String matter = missing.isEmpty()
                ? feed.name
                : feed.name + " " + (never ? "never" : missing.get(0).from().toString());
        Judged judged = Judged.of(subject, matter, feed.site, known.asOf());
        if (missing.isEmpty()) {
            return judged.met();
        }
        Interval needed = new Interval(
                windows.stream().map(Interval::from).min(Instant::compareTo).orElseThrow(),
                windows.stream().map(Interval::to).max(Instant::compareTo).orElseThrow());
        TreeSet<String> seen = new TreeSet<>();
        missing.forEach(gap -> seen.add(feed.name + " from " + inWords(gap)));
        judged.heldUp = held;
        return judged.breach(new Detail.Missing(new TreeSet<>(Set.of(feed.name + " from " + inWords(needed))), seen))
                .because("not complete: "
                        + String.join(
                                ", ",
                                missing.stream().map(MissingFeeds::inWords).toList()))
                .resting(failed(known, feed, needed));
    }

    private static List<? extends Fact> failed(Known known, Feed feed, Interval needed) {
        return known.feeds().rows(feed.name).stream()
                .filter(row -> row.status() != FeedCoverage.Status.COMPLETE)
                .filter(row -> row.site() == null || row.site().equals(feed.site))
                .filter(row -> Intervals.meet(new Interval(row.from(), row.to()), needed))
                .toList();
    }

    private static String inWords(Interval gap) {
        return inWords(gap.from()) + " to " + inWords(gap.to());
    }

    private static String inWords(Instant instant) {
        boolean even = instant.truncatedTo(ChronoUnit.MINUTES).equals(instant);
        return even ? MINUTE.format(instant) : instant.toString();
    }
}
