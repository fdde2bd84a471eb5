package org.plumbline.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Done;
import org.plumbline.rule.Round;

/** The coaching sessions of a site in a period. */
final class Coaching {
    static final String FEED = FactType.of(SupervisionSession.class).name();
    private static final String POST = FactType.of(Post.class).name();

    private Coaching() {}

    /** Those that were held, of a kind that counts, and led by somebody who then held a post in a role that counts. */
    static Done in(Context context, Dossiers all, DefaultSiteFile site, Round round, String kinds, String roles) {
        Value.Parts counting = context.parts(kinds, site.site(), round.during().from());
        Value.Parts leading = context.parts(roles, site.site(), round.during().from());
        List<FactId> held = new ArrayList<>();
        String missing = null;
        for (SupervisionSession session : site.sessions) {
            boolean counts = Value.names(counting, session.kind().name())
                    && session.status() == SupervisionSession.Status.HELD
                    && round.during().contains(session.startsAt());
            if (counts && session.leadId() == null) {
                missing = "who led " + session.factId();
            } else if (counts && all.isUnknownStaff(String.valueOf(session.leadId()), session.site())) {
                missing = "staff-member " + session.leadId();
            } else if (counts && leads(context, all, session, leading)) {
                held.add(session.factId());
            } else if (counts) {
                String leftOut = context.leftOut().at(session.site(), POST);
                missing = leftOut == null ? missing : leftOut;
            }
        }
        return new Done(FEED, held, held.isEmpty() ? missing : null);
    }

    /** At whatever site the post is. */
    private static boolean leads(
            Context context, Dossiers all, SupervisionSession session, Value.@Nullable Parts roles) {
        DefaultStaffFile lead = all.staff(String.valueOf(session.leadId()), session.site());
        LocalDate date = context.date(session.site(), session.startsAt());
        return lead != null
                && lead.posts.stream()
                        .anyMatch(post -> !post.planned()
                                && Value.names(roles, post.role())
                                && Order.holdsOn(date, post.from(), post.to()));
    }
}
