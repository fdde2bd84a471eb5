package org.plumbline.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.workforce.Post;

/** Somebody of a made-up site whose delegation was paused and lifted, who moved to another pathway and has a complex case. */
final class Competence {
    private static final Instant PAUSED = Instant.parse("2026-02-09T09:00:00Z");
    private static final Instant LIFTED = PAUSED.plus(Duration.ofDays(9));

    private final Names names;
    private final List<Fact> facts;
    private final String site;

    Competence(Names names, List<Fact> facts, String site) {
        this.names = names;
        this.facts = facts;
        this.site = site;
    }

    /** Of the whole network, on one page, and not complete. */
    static GovernanceDocument standardOf(String task) {
        return GovernanceDocument.builder()
                .id("standard-of-" + task)
                .kind("task-standard")
                .about(task)
                .from(LocalDate.of(2025, 1, 1))
                .pages(1)
                .parts(Map.of("red-flags", new GovernanceDocument.Part(true, null, null)))
                .build();
    }

    void add(String who) {
        facts.add(DelegationPause.builder()
                .id(name("lifted-pause-" + who))
                .site(site)
                .staffId(name(who))
                .task("insulin")
                .pausedAt(PAUSED)
                .liftedAt(LIFTED)
                .build());
        post(who, "discharge-support", LocalDate.of(2026, 1, 12));
        post(who, "urgent-response", LocalDate.of(2026, 2, 1));
        facts.add(CaseStatus.builder()
                .id(name("complex"))
                .site(site)
                .caseId(name("case-0"))
                .kind(CaseStatus.Kind.COMPLEX)
                .from(PAUSED)
                .build());
        facts.add(Allocation.builder()
                .id(name("caseload-" + who))
                .site(site)
                .kind(Allocation.Kind.CASELOAD)
                .caseId(name("case-0"))
                .staffId(name(who))
                .startsAt(LIFTED)
                .build());
    }

    private void post(String who, String pathway, LocalDate from) {
        String team = name(pathway);
        facts.add(Team.builder().id(team).site(site).pathway(pathway).build());
        facts.add(Post.builder()
                .id(name(pathway + "-post-" + who))
                .site(site)
                .teamId(team)
                .role("worker")
                .wte(BigDecimal.ZERO)
                .staffId(name(who))
                .from(from)
                .build());
    }

    private String name(String what) {
        return names.of(what + "-" + site);
    }
}
