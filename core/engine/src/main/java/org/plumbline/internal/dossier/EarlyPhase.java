package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Round;

/** The periods of a partner's early phase in which a call is due. */
final class EarlyPhase {
    private static final String WHAT = "quality review call";

    private EarlyPhase() {}

    /** Whole periods in [going live, end of the early phase); one that asks for the end, where nobody has set it. */
    static List<Round> rounds(Context context, DefaultPartnerFile partner, String interval, String phase) {
        Instant now = context.asOf();
        LocalDate today = context.date(null, now);
        if (partner.launches.isEmpty()) {
            Anchor anchor = new Anchor("no launch", null, now, "", null);
            return List.of(new Round(anchor, WHAT, WHAT, today, today, new Interval(now, now), interval, List.of()));
        }
        Map<LocalDate, Round> rounds = new TreeMap<>();
        List<Round> all = new ArrayList<>();
        for (Launch launch : partner.launches) {
            Instant live = launch.liveAt();
            if (live == null) {
                continue;
            }
            LocalDate from = context.date(null, live);
            LocalDate to = end(context, launch, live, phase);
            if (to == null) {
                all.add(new Round(
                        Anchor.of(launch, live), WHAT, WHAT, from, from, new Interval(live, live), phase, List.of()));
                continue;
            }
            LocalDate first = Beginning.notBefore(context, null, Meetings.FEED, interval, from);
            LocalDate last = to.isAfter(today) ? today : to;
            Cadences.rounds(context, null, interval, WHAT, first, last).stream()
                    .filter(round -> !round.to().isAfter(to))
                    .forEach(round -> rounds.putIfAbsent(round.from(), round));
        }
        all.addAll(rounds.values());
        return all;
    }

    private static @Nullable LocalDate end(Context context, Launch launch, Instant live, String phase) {
        if (launch.earlyTo() != null) {
            return context.date(null, launch.earlyTo());
        }
        Value.Dates length = context.value(Value.Dates.class, phase, null, live);
        return length == null ? null : context.date(null, live).plus(length.period());
    }
}
