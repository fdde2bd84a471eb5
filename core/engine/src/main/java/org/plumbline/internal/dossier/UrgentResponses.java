package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Sought;

/** Referrals that need an urgent response, and the response. */
final class UrgentResponses {
    private static final String WHAT = "urgent response";
    private static final String FEED = FactType.of(Contact.class).name();
    private static final List<Recorded> URGENT = List.of(new Recorded(null, null, List.of()));

    private UrgentResponses() {}

    /** Nothing where it is not urgent. An urgency that is not recorded may be any. */
    static List<Recorded> urgency(Context context, @Nullable Referral referral, String urgencies) {
        if (referral == null) {
            return URGENT; // an orphan is unknown whatever it is
        }
        if (referral.urgency() == null) {
            return List.of(new Recorded("urgency of " + referral.factId(), null, List.of()));
        }
        Value.Parts urgent = context.parts(urgencies, referral.site(), referral.receivedAt());
        return urgent == null || urgent.parts().contains(referral.urgency()) ? URGENT : List.of();
    }

    /** What the referral says itself, or the first contact of its cases that counts, whichever came first. */
    static Sought response(Context context, @Nullable Referral referral, List<DefaultCaseFile> cases, String outcomes) {
        Sought none = Sought.absent(WHAT, FEED);
        if (referral == null) {
            return none;
        }
        Value.Parts counting = context.parts(outcomes, referral.site(), referral.receivedAt());
        if (counting == null) {
            return none.unless(outcomes);
        }
        Instant said = referral.respondedAt();
        Sought first = said == null ? none : Sought.found(WHAT, FEED, said, referral.factId());
        Contact undated = null;
        for (DefaultCaseFile file : cases) {
            for (Contact contact : file.contacts) {
                Instant at = contact.at();
                if (!counts(contact, counting)) {
                    continue;
                }
                if (at == null) {
                    undated = Objects.requireNonNullElse(undated, contact);
                } else if (!at.isBefore(referral.receivedAt()) && isEarlier(at, first.at())) {
                    first = Sought.found(WHAT, FEED, at, contact.factId());
                }
            }
        }
        return first.at() != null || undated == null ? first : none.butUndated(undated.factId());
    }

    private static boolean counts(Contact contact, Value.Parts counting) {
        return contact.withWhom() == Contact.WithWhom.PERSON
                && counting.parts().contains(contact.outcome().name());
    }

    private static boolean isEarlier(Instant at, @Nullable Instant than) {
        return than == null || at.isBefore(than);
    }
}
