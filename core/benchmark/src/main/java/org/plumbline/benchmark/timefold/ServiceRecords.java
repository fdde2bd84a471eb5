package org.plumbline.benchmark.timefold;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/** Puts each fact into the record of its site; what is of people, into the records of all sites at which they work. */
final class ServiceRecords {
    private final Map<String, ServiceRecord> bySite = new LinkedHashMap<>();
    private final Map<String, Set<String>> sitesOf = new HashMap<>();
    private final Map<String, Set<String>> sharing = new HashMap<>();

    private ServiceRecords() {}

    static Collection<ServiceRecord> of(List<Fact> facts) {
        ServiceRecords records = new ServiceRecords();
        for (Fact fact : facts) {
            if (fact instanceof StaffMember member) {
                records.worksAt(member.id(), member.site());
            } else if (fact instanceof Shift shift) {
                records.worksAt(shift.staffId(), shift.site());
            } else if (fact instanceof Site site) {
                records.bySite.put(site.id(), new ServiceRecord(site.id()));
                records.sharing.put(site.id(), new LinkedHashSet<>(Set.of(site.id())));
            }
        }
        records.share();
        facts.forEach(records::add);
        return records.bySite.values();
    }

    private void worksAt(@Nullable String staff, @Nullable String site) {
        if (staff != null) {
            sitesOf.computeIfAbsent(staff, id -> new LinkedHashSet<>(2)).add(Objects.requireNonNull(site));
        }
    }

    /** Sites at which the same person works have to know each other's dates and coverage. */
    private void share() {
        for (Set<String> sites : sitesOf.values()) {
            for (String site : sites) {
                Objects.requireNonNull(sharing.get(site)).addAll(sites);
            }
        }
    }

    private void add(Fact fact) {
        if (fact instanceof Shift shift) {
            addOf(shift.staffId(), fact);
        } else if (fact instanceof StaffMember member) {
            addOf(member.id(), fact);
        } else if (fact instanceof Post post) {
            addOf(post.staffId(), fact);
        } else if (fact instanceof CompetencySignOff signOff) {
            addOf(signOff.staffId(), fact);
        } else if (fact instanceof Site || fact instanceof FeedCoverage) {
            sharing.getOrDefault(fact.site(), Set.of())
                    .forEach(site -> record(site).add(fact));
        } else if (!(fact instanceof Partner)) {
            record(fact.site()).add(fact);
        }
    }

    /** Nowhere, where nobody holds the shift or the post: no rule asks for it then. */
    private void addOf(@Nullable String staff, Fact fact) {
        if (staff != null) {
            sitesOf.getOrDefault(staff, Set.of()).forEach(site -> record(site).add(fact));
        }
    }

    private ServiceRecord record(@Nullable String site) {
        return Objects.requireNonNull(bySite.get(site));
    }
}
