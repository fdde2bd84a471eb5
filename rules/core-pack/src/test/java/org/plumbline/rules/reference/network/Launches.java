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
import org.plumbline.rules.reference.Orphans;

/** How partners went live, as a whole; each of its sites has a launch of its own. */
final class Launches {
    private Launches() {}

    /** The partners with a record, and those without one that any fact names. */
    static SortedSet<String> organisations(Known known) {
        TreeSet<String> partners = new TreeSet<>();
        known.all(Partner.class).forEach(partner -> partners.add(partner.id()));
        Orphans.of(known, Subject.Type.PARTNER).keySet().forEach(partner -> partners.add(partner.id()));
        return partners;
    }

    /** Those but the lead of the network. */
    static SortedSet<String> partners(Known known) {
        SortedSet<String> partners = organisations(known);
        known.all(Partner.class, partner -> partner.kind() == Partner.Kind.LEAD)
                .forEach(lead -> partners.remove(lead.id()));
        return partners;
    }

    static List<Launch> of(Known known, String partner) {
        return known.all(Launch.class, launch -> launch.site() == null && partner.equals(launch.partnerId()));
    }

    /** Without a launch on record nobody knows how it went live, if ever. */
    static Judged without(Known known, Subject partner) {
        Judged judged = Judged.of(partner, "no launch", null, null);
        Instant last = known.feeds().lastExpected(null);
        return known.feeds().complete("launch", null, last, last)
                ? judged.unknown("the launch of " + partner)
                : judged.heldUp("launch", null, last, last);
    }
}
