package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** How partners went live, as a whole; each of its sites has a launch of its own. */
final class Launches {
    private Launches() {}

    /** Those but the lead of the network, with a record or without. */
    static SortedSet<String> partners(Known known) {
        TreeSet<String> partners = new TreeSet<>();
        known.all(Partner.class).forEach(partner -> partners.add(partner.id()));
        known.all(Launch.class).stream()
                .filter(launch -> launch.site() == null && launch.partnerId() != null)
                .forEach(launch -> partners.add(launch.partnerId()));
        known.all(Partner.class, partner -> partner.kind() == Partner.Kind.LEAD)
                .forEach(lead -> partners.remove(lead.id()));
        return partners;
    }

    static List<Launch> of(Known known, String partner) {
        return known.all(Launch.class, launch -> launch.site() == null && partner.equals(launch.partnerId()));
    }

    /** Without a launch on record nobody knows how it went live, if ever. */
    static Judged without(Known known, Subject partner) {
        Judged judged = Judged.of(partner, "launch", null, null);
        Instant last = known.feeds().lastExpected(null);
        return known.feeds().complete("launch", null, last, last)
                ? judged.unknown("the launch of " + partner)
                : judged.heldUp("launch", null, last, last);
    }
}
