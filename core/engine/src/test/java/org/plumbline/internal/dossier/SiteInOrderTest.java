package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.InOrder.FIRST;
import static org.plumbline.internal.dossier.InOrder.date;
import static org.plumbline.internal.dossier.InOrder.filed;
import static org.plumbline.internal.dossier.InOrder.inOrder;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;

/** The later of two facts comes first, and is filed second. */
class SiteInOrderTest {
    private static DefaultSiteFile ofSite(BiFunction<String, Instant, ? extends Fact> fact) {
        return filed(fact).at(NORTH).site;
    }

    private static AssuranceMeeting meeting(String id, Instant at) {
        return AssuranceMeeting.builder()
                .id(id)
                .site(NORTH)
                .kind(AssuranceMeeting.Kind.FORUM)
                .at(at)
                .attendees(Set.of())
                .build();
    }

    private static CorrectiveAction action(String id, Instant at) {
        return CorrectiveAction.builder()
                .id(id)
                .site(NORTH)
                .kind(CorrectiveAction.Kind.ACTION)
                .openedAt(at)
                .build();
    }

    private static GovernanceDocument document(String id, Instant at) {
        return GovernanceDocument.builder()
                .id(id)
                .site(NORTH)
                .kind("policy")
                .from(date(at))
                .build();
    }

    @Test
    void what_is_recorded_of_a_site() {
        inOrder(ofSite(SiteInOrderTest::meeting).meetings());
        inOrder(ofSite(SiteInOrderTest::action).actions());
        inOrder(ofSite(SiteInOrderTest::document).documents());
        inOrder(ofSite(SomeWork::shift).shifts());
        inOrder(ofSite(SomeWork::delegation).delegations);
        inOrder(ofSite((id, at) -> Some.session(id, at).build()).sessions);
    }

    @Test
    void launches_are_filed_by_id_because_a_plan_has_another_time_than_the_day() {
        assertThat(ofSite((id, at) -> Launch.builder()
                                .id("of " + at)
                                .site(NORTH)
                                .plannedAt(FIRST)
                                .build())
                        .launches())
                .extracting(Fact::id)
                .containsExactly("of 2026-03-02T09:00:00Z", "of 2026-03-03T09:00:00Z");
    }
}
