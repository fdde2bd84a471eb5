package org.plumbline.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.SupervisionSession;

/** What the people of one made-up site also do: lead a shift, carry cases, and miss a session. */
final class Duties {
    private static final Instant BEGUN = Instant.parse("2026-03-12T09:00:00Z");

    private final Names names;
    private final List<Fact> facts;
    private final String site;

    Duties(Names names, List<Fact> facts, String site) {
        this.names = names;
        this.facts = facts;
        this.site = site;
    }

    void add() {
        facts.add(Shift.builder()
                .id(name("duty"))
                .site(site)
                .staffId(name("lead"))
                .duty("duty-lead")
                .plannedStart(BEGUN)
                .plannedEnd(BEGUN.plus(Duration.ofHours(8)))
                .build());
        facts.add(Allocation.builder()
                .id(name("allocation"))
                .site(site)
                .kind(Allocation.Kind.CASELOAD)
                .caseId(name("case-0"))
                .staffId(name("m0"))
                .startsAt(BEGUN)
                .build());
        facts.add(SupervisionSession.builder()
                .id(name("missed"))
                .site(site)
                .kind(SupervisionSession.Kind.COACHING)
                .attendees(Set.of(name("m0")))
                .leadId(name("lead"))
                .startsAt(BEGUN)
                .status(SupervisionSession.Status.MISSED)
                .build());
    }

    private String name(String what) {
        return names.of(what + "-" + site);
    }
}
