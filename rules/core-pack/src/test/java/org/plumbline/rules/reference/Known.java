package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;

/** What of the facts counts at the assessment: the latest version of each, nothing that was taken back, nothing that is still to come. */
public final class Known {
    private final Instant asOf;
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final TreeSet<String> sites = new TreeSet<>();
    private final Places places;
    private final InForce standards;
    private final Feeds feeds;

    public Known(Given given) {
        asOf = given.asOf();
        Map<FactId, Fact> latest = new LinkedHashMap<>();
        for (Fact fact : given.facts()) {
            latest.merge(fact.factId(), fact, Known::later);
        }
        List<Fact> standing =
                latest.values().stream().filter(fact -> !fact.withdrawn()).toList();
        standing.stream().map(Fact::site).filter(Objects::nonNull).forEach(sites::add);
        for (Fact fact : standing) {
            Fact seen = Happened.by(fact, asOf);
            if (seen != null) {
                byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                        .add(seen);
            }
        }
        byType.values().forEach(facts -> facts.sort(Comparator.comparing(Fact::id)));
        places = new Places(all(Site.class));
        sites.addAll(places.sites().keySet());
        for (Adaptation it : all(Adaptation.class)) {
            Optional.ofNullable(it.aboutSite()).ifPresent(sites::add);
        }
        for (ElementInUse it : all(ElementInUse.class)) {
            Optional.ofNullable(it.aboutSite()).ifPresent(sites::add);
        }
        standards = new InForce(given.settings(), places);
        feeds = new Feeds(this, given.completeUntil());
    }

    private static Fact later(Fact one, Fact other) {
        Instant a = one.recordedAt();
        Instant b = other.recordedAt();
        return a == null || (b != null && b.isAfter(a)) ? other : one;
    }

    public Instant asOf() {
        return asOf;
    }

    public Places places() {
        return places;
    }

    public InForce standards() {
        return standards;
    }

    public Feeds feeds() {
        return feeds;
    }

    /** The sites that have a record, and those that facts only name, plans included. */
    public SortedSet<String> sites() {
        return Collections.unmodifiableSortedSet(sites);
    }

    /** Every fact of a type, by id. */
    @SuppressWarnings("unchecked") // each list holds facts of its own type alone
    public <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /** The facts of a type that are so. */
    public <F extends Fact> List<F> all(Class<F> type, Predicate<F> so) {
        return all(type).stream().filter(so).toList();
    }

    /** The facts of a type that are so, by time (those without one last), then by id. */
    public <F extends Fact, T extends Comparable<? super T>> List<F> byTime(
            Class<F> type, Predicate<F> so, Function<F, @Nullable T> time) {
        return all(type, so).stream().sorted(Order.by(time)).toList();
    }

    /** The home site of somebody; of whom there is no record, the least of the sites at which they are named. */
    public @Nullable String home(String staff) {
        return find(StaffMember.class, staff)
                .map(StaffMember::site)
                .orElseGet(() -> Orphans.home(this, Subject.of(Subject.Type.STAFF, staff)));
    }

    /** The record of an id. */
    public <F extends Fact> Optional<F> find(Class<F> type, @Nullable String id) {
        return all(type).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** Whether somebody or something that is judged has a record of its own. */
    boolean hasRecord(Subject subject) {
        return switch (subject.type()) {
            case REFERRAL -> find(Referral.class, subject.id()).isPresent();
            case CASE -> find(Case.class, subject.id()).isPresent();
            case STAFF -> find(StaffMember.class, subject.id()).isPresent();
            case TEAM -> find(Team.class, subject.id()).isPresent();
            case PARTNER -> find(Partner.class, subject.id()).isPresent();
            case SITE, NETWORK -> true;
        };
    }
}
