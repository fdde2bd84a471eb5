package org.plumbline.rules.reference.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** SV-06: a missed session is followed up by another one. */
final class Sv06MissedSession extends CoreRule {
    Sv06MissedSession() {
        super(
                "SV-06",
                "a missed supervision session is followed up in time",
                Severity.HIGH,
                Subject.Type.STAFF,
                "supervision-session");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (SupervisionSession session : known.all(SupervisionSession.class)) {
            if (session.status() == SupervisionSession.Status.MISSED) {
                new TreeSet<>(session.attendees())
                        .stream()
                                .filter(staff -> !staff.equals(session.leadId()))
                                .forEach(staff -> judgements.add(this, judge(known, session, staff)));
            }
        }
    }

    private static Judged judge(Known known, SupervisionSession missed, String staff) {
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, staff), missed, missed.startsAt());
        Set<String> counting = known.standards()
                .at("supervision.counts-as-follow-up", missed.site(), missed.startsAt())
                .map(Value::parts)
                .orElseThrow();
        Optional<SupervisionSession> next = known
                .byTime(
                        SupervisionSession.class,
                        session -> session.kind() == missed.kind()
                                && session.startsAt().isAfter(missed.startsAt())
                                && counting.contains(session.status().name())
                                && session.attendees().contains(staff)
                                && !staff.equals(session.leadId()),
                        SupervisionSession::startsAt)
                .stream()
                .findFirst();
        List<@Nullable String> sites = new ArrayList<>(Workforce.sites(known, staff, missed.startsAt()));
        if (!sites.contains(missed.site())) {
            sites.add(Objects.requireNonNull(missed.site()));
        }
        return Clock.of(known, judged, missed.startsAt())
                .waitsFor("follow-up of the missed session", "supervision-session", sites)
                .done(next.map(SupervisionSession::startsAt).orElse(null), next.orElse(null))
                .ends(Workforce.leaves(known, staff))
                .within("supervision.missed-session-followed-up-within");
    }
}
