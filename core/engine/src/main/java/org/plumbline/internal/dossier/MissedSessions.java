package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Sought;

/** Supervision sessions of one person, and what follows one that was missed. */
final class MissedSessions {
    private static final String WHAT = "follow-up of the missed session";
    private static final String FEED = FactType.of(SupervisionSession.class).name();

    private MissedSessions() {}

    /** Nobody supervises themselves: who leads a session does not attend it as one of the supervised. */
    static List<SupervisionSession> attended(DefaultStaffFile staff) {
        String id = staff.subject().id();
        return staff.sessions.stream()
                .filter(session -> !id.equals(session.leadId()))
                .toList();
    }

    /** The first session of the same kind that starts after it, in a state that counts. */
    static Sought followUp(
            Context context, DefaultStaffFile staff, SupervisionSession missed, String states, @Nullable Instant left) {
        Value.Parts counting = context.parts(states, missed.site(), missed.startsAt());
        Sought none = Sought.absent(WHAT, FEED);
        if (counting == null) {
            return none.unless(states);
        }
        Sought sought = attended(staff).stream()
                .filter(session -> session.kind() == missed.kind())
                .filter(session -> session.startsAt().isAfter(missed.startsAt()))
                .filter(session -> counting.parts().contains(session.status().name()))
                .findFirst()
                .map(session -> Sought.found(WHAT, FEED, session.startsAt(), session.factId()))
                .orElse(none);
        return sought.atAnyOf(sites(staff, missed)).until(left);
    }

    /** Sessions are recorded at any site at which the person holds a post. */
    private static List<String> sites(DefaultStaffFile staff, SupervisionSession missed) {
        List<String> sites = new ArrayList<>(Supervision.sites(staff, missed.startsAt()));
        if (!sites.contains(missed.site())) {
            sites.add(Objects.requireNonNull(missed.site()));
        }
        return sites;
    }
}
