package org.plumbline.internal.run;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.FeedFile;
import org.plumbline.rule.Judgement;
import org.plumbline.rule.Window;

/** A feed that the loaded rules need, with what it holds up. */
final class DefaultFeedFile extends File implements FeedFile {
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mmxxx", Locale.ROOT);

    private static final Instant FIRST_IN_ANY_ZONE = Instant.MIN.plus(Duration.ofDays(1));

    private final Context context;
    private final FeedKey key;
    private final Held held;

    DefaultFeedFile(Context context, FeedKey key, Held held) {
        super(
                context,
                key.site() == null ? Subject.network() : Subject.of(Subject.Type.SITE, key.site()),
                key.site(),
                false);
        this.context = context;
        this.key = key;
        this.held = held;
    }

    SortedMap<RuleCode, Long> holdsUp() {
        return held.rules();
    }

    @Override
    public Judgement arrived(String within, String lookBack) {
        Interval lately =
                lately(Feeds.before(context, within, key.site()), Feeds.before(context, lookBack, key.site()));
        Interval needed = needed(lately);
        List<Interval> gaps = gaps(needed, lately);
        String matter = key.feed() + (gaps.isEmpty() ? "" : " " + beginning(gaps));
        Anchor anchor = new Anchor(matter, key.site(), context.asOf(), key.feed(), null);
        return gaps.isEmpty()
                ? Verdict.met(anchor)
                : Verdict.breached(anchor, missing(needed, gaps))
                        .because(neverCame() ? "never came: " + key.feed() : cause(gaps))
                        .resting(rows(needed));
    }

    private List<org.plumbline.fact.FactId> rows(Interval needed) {
        return context.coverage().incomplete(new Window(key.feed(), key.site(), needed));
    }

    /** A feed that has never been complete has no first gap that stays the same from night to night. */
    private String beginning(List<Interval> gaps) {
        return begins().isEmpty() ? "never" : gaps.get(0).from().toString();
    }

    private Optional<Instant> begins() {
        return context.coverage().begins(key.feed(), key.site());
    }

    /** From the first to the last instant for which it is needed: the look-back at least, and what judgements ask. */
    private Interval needed(Interval lately) {
        Interval whole = lately;
        for (Interval window : held.windows()) {
            whole = new Interval(Spans.earlier(whole.from(), window.from()), Spans.later(whole.to(), window.to()));
        }
        return whole;
    }

    /** Since the look-back, or since the feed began if that is later, until it should have arrived by now. */
    private Interval lately(Instant expected, Instant lookBack) {
        Instant start = Spans.later(lookBack, begins().orElse(Instant.MIN));
        return new Interval(Spans.earlier(start, expected), expected);
    }

    private List<Interval> gaps(Interval needed, Interval lately) {
        Coverage coverage = context.coverage();
        if (coverage.isBroken(new Window(key.feed(), key.site(), needed))) {
            return List.of(needed);
        }
        List<Interval> windows = new ArrayList<>(held.windows());
        windows.add(lately);
        List<Interval> gaps = new ArrayList<>();
        windows.forEach(window -> gaps.addAll(coverage.gaps(new Window(key.feed(), key.site(), window))));
        return Spans.joined(gaps);
    }

    /** All feeds that one failed night lost have one cause, in whatever zone. */
    private static String cause(List<Interval> gaps) {
        return "not complete: "
                + String.join(
                        ", ",
                        gaps.stream().map(gap -> gap.from() + " to " + gap.to()).toList());
    }

    private Detail missing(Interval needed, List<Interval> gaps) {
        TreeSet<String> missing = new TreeSet<>();
        if (neverCame()) {
            missing.add(
                    key.feed() + ", of which no row ever came (if there truly is none, a feed-coverage has to say so)");
        } else {
            gaps.forEach(gap -> missing.add(inWords(gap)));
        }
        return new Detail.Missing(new TreeSet<>(List.of(inWords(needed))), missing);
    }

    private boolean neverCame() {
        return context.coverage().neverCame(key.feed(), key.site());
    }

    /** As the clocks of the site show it. */
    private String inWords(Interval interval) {
        ZoneId zone = context.zone(key.site());
        String named = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return key.feed() + " from " + inWords(interval.from(), zone) + " to " + inWords(interval.to(), zone) + " ("
                + named + ")";
    }

    private static String inWords(Instant instant, ZoneId zone) {
        if (instant.isBefore(FIRST_IN_ANY_ZONE)) {
            return instant.toString();
        }
        OffsetDateTime at = instant.atZone(zone).toOffsetDateTime();
        return at.equals(at.truncatedTo(ChronoUnit.MINUTES)) ? TO_THE_MINUTE.format(at) : at.toString();
    }
}
