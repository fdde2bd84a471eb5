package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.rule.Sought;

class ActionsTest {
    private static final Instant OPENED = time("2026-03-02T09:00:00Z");

    private final DefaultSiteFile site = Filed.at("2026-03-10T12:00:00Z")
            .standard("asked.both", "parts", "[owner, deadline]")
            .standard("asked.owner", "parts", "[owner]")
            .dossiers()
            .at(NORTH)
            .site;

    private static CorrectiveAction action(@Nullable LocalDate due, @Nullable Instant closed) {
        return CorrectiveAction.builder()
                .id("x1")
                .site(NORTH)
                .kind(CorrectiveAction.Kind.ACTION)
                .ownerId("s9")
                .openedAt(OPENED)
                .dueOn(due)
                .closedAt(closed)
                .build();
    }

    @Test
    void an_owner_without_a_record_is_an_open_question() {
        assertThat(site.ownerOf(action(LocalDate.of(2026, 4, 1), null), "asked.both")
                        .missing())
                .isEqualTo("staff-member s9");
    }

    @Test
    void who_the_owner_is_does_not_matter_where_a_deadline_is_lacking() {
        assertThat(site.ownerOf(action(null, null), "asked.both").missing()).isNull();
    }

    @Test
    void a_deadline_that_is_not_asked_for_is_not_lacking() {
        assertThat(site.ownerOf(action(null, null), "asked.owner").missing()).isEqualTo("staff-member s9");
    }

    @Test
    void an_open_action_has_no_closing_and_a_closed_one_rests_on_its_record() {
        Sought open = site.closing(action(null, null), "deadline");
        CorrectiveAction done = action(null, OPENED);

        assertThat(open.at()).isNull();
        assertThat(open.facts()).isEmpty();
        assertThat(site.closing(done, "deadline").at()).isEqualTo(OPENED);
        assertThat(site.closing(done, "deadline").facts()).containsExactly(done.factId());
    }

    @Test
    void which_deadline_counts_has_to_be_configured() {
        assertThat(site.closing(action(null, null), "deadline").unset()).isEqualTo("deadline");
    }
}
