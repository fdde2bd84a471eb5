package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.SOUTH;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;

class DossiersTest {
    private static final Instant NINE = time("2026-03-02T09:00:00Z");

    private static TaskRecord task(String id, String site, String staff) {
        return TaskRecord.builder()
                .id(id)
                .site(site)
                .caseId("c1")
                .staffId(staff)
                .task("wound-care")
                .at(NINE)
                .build();
    }

    private static Case opened(String id, Instant at) {
        return Case.builder().id(id).site(NORTH).openedAt(at).build();
    }

    private static Shift shift(String id, Instant start, int hours) {
        return Shift.builder()
                .id(id)
                .site(NORTH)
                .duty("late")
                .plannedStart(start)
                .plannedEnd(start.plus(Duration.ofHours(hours)))
                .build();
    }

    private static Dossiers of(Fact... facts) {
        return Filed.at("2026-03-10T12:00:00Z").with(facts).dossiers();
    }

    private static DefaultStaffFile found(Dossiers dossiers, String id) {
        return Objects.requireNonNull(dossiers.staff(id, null));
    }

    private static List<String> around(Dossiers dossiers, Instant from, Instant to) {
        List<String> shifts = new ArrayList<>();
        dossiers.at(NORTH).shiftsAround(from, to, shift -> shifts.add(shift.id()));
        return shifts;
    }

    @Test
    void somebody_without_a_record_is_at_the_first_site_by_name_that_names_them_whatever_comes_first() {
        TaskRecord north = task("t1", NORTH, "s9");
        TaskRecord south = task("t2", SOUTH, "s9");

        assertThat(found(of(north, south), "s9").site()).isEqualTo(NORTH);
        assertThat(found(of(south, north), "s9").site()).isEqualTo(NORTH);
        assertThat(found(of(south), "s9").site()).isEqualTo(SOUTH);
    }

    @Test
    void all_facts_that_name_somebody_without_a_record_are_known() {
        TaskRecord one = task("t1", NORTH, "s9");
        TaskRecord other = task("t2", NORTH, "s9");

        assertThat(found(of(one, other), "s9").namedBy()).containsExactly(one.factId(), other.factId());
    }

    @Test
    void somebody_with_a_record_stays_at_home_wherever_they_work() {
        Dossiers dossiers = of(Filed.staff("s1", SOUTH), task("t1", NORTH, "s1"));

        assertThat(found(dossiers, "s1").site()).isEqualTo(SOUTH);
        assertThat(found(dossiers, "s1").tasks).hasSize(1);
    }

    @Test
    void the_first_case_of_a_site_is_the_one_that_was_opened_first_whatever_comes_first() {
        Case first = opened("c2", NINE.minusNanos(1));
        Dossiers dossiers = of(opened("c1", NINE), first, opened("c3", NINE));

        assertThat(dossiers.at(NORTH).firstCase()).isEqualTo(first.openedAt());
        assertThat(dossiers.at(SOUTH).firstCase()).isNull();
    }

    @Test
    void shifts_around_a_time_are_those_that_start_by_its_end_and_may_not_have_ended() {
        Instant day = NINE.plus(Duration.ofDays(2));
        Dossiers dossiers = of(
                shift("h1", NINE, 10),
                shift("h2", day.minus(Duration.ofHours(10)), 1),
                shift("h3", day, 1),
                shift("h4", day.plusSeconds(60), 1),
                shift("h5", day.plusSeconds(60).plusNanos(1), 1));

        assertThat(around(dossiers, day, day.plusSeconds(60))).containsExactly("h2", "h3", "h4");
        assertThat(around(dossiers, day.plusNanos(1), day.plusSeconds(60))).containsExactly("h3", "h4");
    }

    @Test
    void a_partner_is_no_site() {
        Dossiers dossiers = of();

        assertThat(dossiers.scopeFile("p1", NORTH)).isSameAs(dossiers.partnerFile("p1"));
        assertThat(dossiers.scopeFile(null, NORTH)).isSameAs(dossiers.at(NORTH).site);
    }
}
