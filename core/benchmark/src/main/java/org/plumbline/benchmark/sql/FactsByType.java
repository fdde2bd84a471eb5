package org.plumbline.benchmark.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;

/** The facts by type, and keys for those to which others point. A fact's key is its place among those of its type. */
final class FactsByType {
    private static final LocalDate TODAY = LocalDate.ofInstant(Network.AS_OF, ZoneOffset.UTC);
    /** Before any feed begins. */
    static final LocalDate FIRST_DAY = TODAY.minusYears(3);
    /** After anything falls due. */
    static final LocalDate LAST_DAY = TODAY.plusYears(1);

    private final Map<Class<?>, List<Fact>> facts = new HashMap<>();
    private final Map<ZoneId, LocalDays> zones = new LinkedHashMap<>();
    private final Map<String, SiteKey> sites = new HashMap<>();
    final Keys teams;
    final Keys referrals;
    final Keys cases;
    final Keys persons;
    final Keys staff;
    final Codes codes;

    FactsByType(List<Fact> all, Codes codes) {
        for (Fact fact : all) {
            facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        this.codes = codes;
        of(Site.class).forEach(site -> sites.put(site.id(), new SiteKey(sites.size(), days(site.zone()))));
        teams = new Keys(of(Team.class).stream().map(Fact::id));
        referrals = new Keys(of(Referral.class).stream().map(Fact::id));
        cases = new Keys(of(Case.class).stream().map(Fact::id));
        persons = new Keys(of(Case.class).stream().flatMap(file -> Stream.ofNullable(file.personId())));
        staff = new Keys(of(StaffMember.class).stream().map(Fact::id));
    }

    private LocalDays days(ZoneId zone) {
        return zones.computeIfAbsent(zone, known -> new LocalDays(known, FIRST_DAY, LAST_DAY));
    }

    /** The zones of the sites; the place of one is its key. */
    List<ZoneId> zones() {
        return List.copyOf(zones.keySet());
    }

    @SuppressWarnings("unchecked") // each is filed under its own class
    <F extends Fact> List<F> of(Class<F> type) {
        return (List<F>) facts.getOrDefault(type, List.of());
    }

    SiteKey site(String id) {
        return Objects.requireNonNull(sites.get(id), id);
    }

    /** A site's key, and what a date means there. */
    record SiteKey(int key, LocalDays days) {}
}
