package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** SV-02: whoever holds a post is supervised at the required interval. */
final class Sv02Regularly extends CoreRule {
    private static final String INTERVAL = "supervision.interval";

    Sv02Regularly() {
        super(
                "SV-02",
                "supervision is held at the required interval",
                Severity.HIGH,
                Subject.Type.STAFF,
                "post",
                "supervision-session");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        TreeSet<String> holders = new TreeSet<>();
        known.all(Post.class, post -> post.staffId() != null)
                .forEach(post -> holders.add(Objects.requireNonNull(post.staffId())));
        for (String staff : holders) {
            for (Rounds.Spell spell : inPost(known, staff)) {
                new Rounds<>(
                                spell,
                                since(known, known.home(staff)),
                                (by, start) -> held(known, staff, start),
                                SupervisionSession::startsAt)
                        .until(known.asOf())
                        .forEach(round -> judgements.add(this, judge(known, staff, round)));
            }
        }
    }

    /** The unbroken times in which somebody holds posts, by the calendar of the home site, until they leave. */
    private static List<Rounds.Spell> inPost(Known known, String staff) {
        Instant leaves = Workforce.leaves(known, staff);
        List<Rounds.Spell> spells = new ArrayList<>();
        for (Post post :
                known.byTime(Post.class, post -> staff.equals(post.staffId()) && !post.planned(), Post::from)) {
            Instant from = known.places().start(known.home(staff), post.from());
            Instant to = post.to() == null
                    ? leaves
                    : Collections.min(List.of(
                            leaves, known.places().start(known.home(staff), Objects.requireNonNull(post.to()))));
            Rounds.Spell last = spells.isEmpty() ? null : spells.get(spells.size() - 1);
            if (!from.isBefore(to)) {
                continue;
            }
            if (last != null && !from.isAfter(last.to())) {
                spells.set(
                        spells.size() - 1,
                        new Rounds.Spell(last.from(), Collections.max(List.of(last.to(), to)), last.by()));
            } else {
                spells.add(new Rounds.Spell(from, to, post));
            }
        }
        return spells;
    }

    /** Nothing is asked before the feed begins and the standard has its first value. */
    private static Instant since(Known known, @Nullable String home) {
        Instant feed = known.feeds().begins("supervision-session", home).orElse(Instant.MIN);
        Instant value = known.standards()
                .firstDay(INTERVAL, home)
                .map(day -> known.places().start(home, day))
                .filter(first -> !first.isAfter(known.asOf()))
                .orElse(Instant.MIN);
        return Collections.max(List.of(feed, value));
    }

    /** The sessions that count for a clock that starts at an instant; nobody supervises themselves. */
    private static List<SupervisionSession> held(Known known, String staff, Instant start) {
        Set<String> kinds = known.standards()
                .at("supervision.kinds-that-count", known.home(staff), start)
                .map(Value::parts)
                .orElseThrow();
        return known.byTime(
                SupervisionSession.class,
                session -> session.status() == SupervisionSession.Status.HELD
                        && kinds.contains(session.kind().name())
                        && session.attendees().contains(staff)
                        && !staff.equals(session.leadId()),
                SupervisionSession::startsAt);
    }

    private static Judged judge(Known known, String staff, Rounds.Round<SupervisionSession> round) {
        String home = known.home(staff);
        List<@Nullable String> sites = Workforce.sites(known, staff, round.start());
        Judged judged = Judged.of(
                        Subject.of(Subject.Type.STAFF, staff),
                        round.by().factId().toString(),
                        home,
                        round.start())
                .resting(round.by());
        return Clock.of(known, judged, round.start())
                .waitsFor("supervision", "supervision-session", sites)
                .done(
                        round.next().map(SupervisionSession::startsAt).orElse(null),
                        round.next().orElse(null))
                .ends(round.spell().to())
                .within(INTERVAL);
    }
}
