package org.plumbline.io;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.Interval;
import org.plumbline.Remedy;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Limit;

/**
 * What would take a reason away, in one phrase: {@code sign-off for wound-care at 2026-03-02 20:00Z (what counts: …)}. Give
 * it to {@link Remedy#accept}.
 */
public final class RemedyInWords implements Remedy.Visitor<String> {
    private final Times times;

    /** Times are in UTC. */
    public RemedyInWords() {
        this(ZoneOffset.UTC);
    }

    /**
     * Times as the site's clocks show them.
     *
     * @param zone the zone of the site
     */
    public RemedyInWords(ZoneId zone) {
        times = Times.in(zone);
    }

    @Override
    public String hold(Remedy.Hold hold) {
        String when = hold.during().stream().map(this::valid).collect(Collectors.joining(", "));
        String counting = hold.by().stream().map(RemedyInWords::inWords).collect(Collectors.joining("; "));
        return hold.what() + ", " + when + (counting.isEmpty() ? "" : " (what counts: " + counting + ")");
    }

    private String valid(Interval during) {
        return during.from().equals(during.to()) ? "valid at " + times.at(during.from()) : "valid " + through(during);
    }

    private String through(Interval during) {
        String from = "from " + times.at(during.from());
        return during.to().equals(Instant.MAX) ? from + " on" : from + " through " + times.at(during.to());
    }

    private static String inWords(Authority authority) {
        return authority.standard() + " " + authority.value();
    }

    @Override
    public String complete(Remedy.Complete complete) {
        return "complete " + Counts.list(complete.parts());
    }

    @Override
    public String stayWithin(Remedy.StayWithin within) {
        String side = within.limit().side() == Limit.Side.AT_MOST ? "at most " : "at least ";
        return side + Amounts.plain(within.limit().value()) + ", instead of "
                + Amounts.against(within.seen(), within.limit());
    }

    @Override
    public String end(Remedy.End end) {
        return "no " + end.what()
                + end.during()
                        .map(during -> ", which stands " + times.during(during))
                        .orElse("");
    }

    @Override
    public String act(Remedy.Do act) {
        return act.what() + act.by().map(by -> " by " + times.at(by)).orElse("");
    }

    @Override
    public String match(Remedy.Match match) {
        return match.element() + " as " + match.value();
    }

    @Override
    public String evidence(Remedy.Evidence evidence) {
        return "on record: " + Counts.list(evidence.missing());
    }

    @Override
    public String configure(Remedy.Configure configure) {
        List<String> standards = new ArrayList<>();
        configure.standards().forEach(id -> standards.add(id.value()));
        return "a value for " + String.join(", ", standards);
    }
}
