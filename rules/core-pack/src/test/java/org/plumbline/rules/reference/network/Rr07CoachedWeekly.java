package org.plumbline.rules.reference.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;

/** RR-07: the implementation lead holds a coaching session each week at a site that is live. */
final class Rr07CoachedWeekly extends CoreRule {
    Rr07CoachedWeekly() {
        super(
                "RR-07",
                "a coaching session on cases is held each week",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "launch",
                "supervision-session",
                "post",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.sites()) {
            for (Rhythm.Turn turn : Rhythm.of(known, site, "coaching.interval", "supervision-session")) {
                judgements.add(this, judge(known, site, turn));
            }
        }
    }

    private static Judged judge(Known known, String site, Rhythm.Turn turn) {
        Judged judged = Turns.judged(known, Subject.of(Subject.Type.SITE, site), site, turn);
        Set<String> kinds = parts(known, "coaching.kinds-that-count", site, turn.from());
        Set<String> roles = parts(known, "coaching.led-by", site, turn.from());
        List<SupervisionSession> held = known.byTime(
                SupervisionSession.class,
                it -> it.site().equals(site)
                        && it.status() == SupervisionSession.Status.HELD
                        && kinds.contains(it.kind().name())
                        && Turns.contains(known, site, turn, it.startsAt()),
                SupervisionSession::startsAt);
        List<SupervisionSession> good = held.stream()
                .filter(it -> isRecorded(known, it) && leads(known, it, roles))
                .toList();
        String doubt = held.stream()
                .filter(it -> !isRecorded(known, it))
                .map(it -> it.leadId() == null ? "who led " + it.factId() : "staff-member " + it.leadId())
                .reduce((one, other) -> other)
                .orElse(null);
        Detail missed = new Detail.Missed("coaching session", turn.from(), turn.to(), 1, 0);
        return Turns.judge(known, judged, turn, good, doubt, "supervision-session", missed);
    }

    private static boolean isRecorded(Known known, SupervisionSession session) {
        return known.find(StaffMember.class, session.leadId()).isPresent();
    }

    private static Set<String> parts(Known known, String standard, String site, LocalDate day) {
        return known.standards().on(standard, site, day).orElseThrow().parts();
    }

    private static boolean leads(Known known, SupervisionSession session, Set<String> roles) {
        LocalDate day = known.places().date(session.site(), session.startsAt());
        return known.all(Post.class).stream()
                .filter(post -> session.leadId() != null && session.leadId().equals(post.staffId()))
                .filter(post -> !post.planned() && roles.contains(post.role()))
                .anyMatch(post -> !day.isBefore(post.from()) && (post.to() == null || day.isBefore(post.to())));
    }
}
