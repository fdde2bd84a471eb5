package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;
import org.plumbline.rule.Window;

/** Something holds for all of a time, or for none of it. */
public final class Covered {
    private Covered() {}

    /** For all of it. */
    public static Verdict judge(About about, Need need, Cover cover) {
        Anchor anchor = need.anchor();
        if (cover.unset() != null) {
            return Verdict.notConfigured(anchor, cover.unset()).closed(over(about.context(), need, cover));
        }
        List<Interval> gaps = gaps(need.during(), cover.spells());
        if (gaps.isEmpty()) {
            return Verdict.of(State.MET, anchor).closed(need.during().to()).resting(facts(need, cover));
        }
        Instant start = need.during().from();
        Context context = about.context();
        boolean waits = need.judged() == Need.When.ONCE_STARTED || need.judged() == Need.When.AS_PLANNED;
        if (waits && !context.asOf().isAfter(start) && !context.asksAhead()) {
            return Verdict.notYetDue(anchor, start, start.plusNanos(1));
        }
        Verdict doubt = doubt(about, need, cover);
        Verdict verdict = doubt != null
                ? doubt
                : Verdict.breached(anchor, new Detail.Uncovered(cover.what(), need.during(), gaps));
        return verdict.closed(over(context, need, cover)).resting(facts(need, cover));
    }

    /** One spell is enough, as a rule. */
    private static List<Interval> gaps(Interval needed, List<Cover.Spell> spells) {
        List<Interval> during = new ArrayList<>(spells.size());
        for (Cover.Spell spell : spells) {
            during.add(spell.during());
        }
        return Spans.gaps(needed, during);
    }

    /** For none of it. */
    public static Verdict clear(About about, Need need, Cover bar, String act) {
        Anchor anchor = need.anchor();
        Instant over = over(about.context(), need, bar);
        for (Cover.Spell spell : bar.spells()) {
            if (Spans.meet(spell.during(), need.during())) {
                List<FactId> by = Stream.concat(Stream.ofNullable(anchor.fact()), spell.facts().stream())
                        .toList();
                Detail seen = new Detail.Prohibited(act + " during a " + bar.what(), by, spell.during());
                return Verdict.breached(anchor, seen).closed(over).resting(by);
            }
        }
        Verdict doubt = doubt(about, need, bar);
        return (doubt != null ? doubt : Verdict.of(State.MET, anchor)).closed(over);
    }

    /** Why it may hold after all, or null where it does not. */
    private static @Nullable Verdict doubt(About about, Need need, Cover cover) {
        Anchor anchor = need.anchor();
        if (cover.missing() != null) {
            return Verdict.unknown(anchor, cover.missing());
        }
        Verdict doubt = doubt(about, need, cover, anchor.site());
        boolean orAtHome = cover.home() != null && !cover.home().equals(anchor.site());
        return doubt == null && orAtHome ? doubt(about, need, cover, cover.home()) : doubt;
    }

    private static @Nullable Verdict doubt(About about, Need need, Cover cover, @Nullable String site) {
        Anchor anchor = need.anchor();
        for (String feed : cover.feeds()) {
            Window window = new Window(feed, site, asFarAsKnown(about.context(), need, site));
            String leftOut = cover.ofAnybody() ? about.context().leftOut().at(site, feed) : null;
            Verdict doubt = leftOut == null ? about.doubt(anchor, window) : Verdict.unknown(anchor, leftOut);
            if (doubt != null) {
                return doubt;
            }
        }
        return null;
    }

    /** What holds at some time of the need; where nothing does, what ended last before it and began first after it. */
    private static List<FactId> facts(Need need, Cover cover) {
        List<FactId> facts = List.of();
        for (Cover.Spell spell : cover.spells()) {
            if (Spans.meet(spell.during(), need.during())) {
                facts = with(facts, spell.facts());
            }
        }
        return facts.isEmpty() ? nearest(need.during(), cover) : facts;
    }

    /** In order, each once. Mostly it is one fact of one spell. */
    private static List<FactId> with(List<FactId> facts, List<FactId> others) {
        if (facts.isEmpty() && others.size() == 1) {
            return others;
        }
        TreeSet<FactId> both = new TreeSet<>(facts);
        both.addAll(others);
        return List.copyOf(both);
    }

    private static List<FactId> nearest(Interval needed, Cover cover) {
        Cover.Spell before = null;
        Cover.Spell after = null;
        for (Cover.Spell spell : cover.spells()) {
            Interval during = spell.during();
            boolean past = !during.to().isAfter(needed.from());
            if (past && (before == null || during.to().isAfter(before.during().to()))) {
                before = spell;
            } else if (during.from().isAfter(needed.from())
                    && (after == null || during.from().isBefore(after.during().from()))) {
                after = spell;
            }
        }
        List<FactId> facts = before == null ? List.of() : with(List.of(), before.facts());
        return after == null ? facts : with(facts, after.facts());
    }

    /** A plan is judged on what should be known by now; what is signed off by now may hold then. */
    private static Interval asFarAsKnown(Context context, Need need, @Nullable String site) {
        Interval during = need.during();
        if (need.judged() != Need.When.AHEAD && need.judged() != Need.When.AS_PLANNED) {
            return during;
        }
        Instant known = Feeds.lastExpected(context, site);
        return during.from().isAfter(known)
                ? new Interval(known, known)
                : new Interval(during.from(), Spans.earlier(during.to(), known));
    }

    /** What has to hold from a start on stays open until it does; anything else is over when it is over. */
    private static @Nullable Instant over(Context context, Need need, Cover cover) {
        Instant end = need.during().to();
        if (need.judged() == Need.When.ONCE_STARTED) {
            return cover.spells().stream()
                    .map(spell -> spell.during().from())
                    .filter(from -> from.isAfter(end))
                    .min(Instant::compareTo)
                    .orElse(null);
        }
        return end.isAfter(context.asOf()) ? null : end;
    }
}
