package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;

class ComplexAllocationsTest {
    private static final Instant AS_OF = time("2026-03-20T09:00:00Z");
    private static final Instant START = time("2026-03-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Fact record = Some.record(START.minus(DAY)).build();
    private final Fact complex =
            Some.status("u1", CaseStatus.Kind.COMPLEX, START).build();
    private final Allocation allocation = Some.allocation("a1", START).build();

    private static DefaultStaffFile staff(Fact... facts) {
        return staffFile(
                Filed.at(AS_OF.toString())
                        .standard("stages.counting", "parts", "[ENHANCED]")
                        .with(Filed.staff("s1", NORTH), Filed.staff("s2", NORTH))
                        .with(facts)
                        .dossiers(),
                "s1");
    }

    private static List<Interval> times(Allocation allocation, Fact... facts) {
        return staff(facts).complexTimes(allocation).stream().map(Need::during).toList();
    }

    private static Cover cover(Allocation allocation, Fact... facts) {
        Anchor anchor = new Anchor("complex", NORTH, START, "", null);
        Need need = new Need(anchor, new Interval(START, AS_OF), Need.When.AHEAD);
        return staff(facts).complexCaseSignOffs(allocation, need, "stages.counting");
    }

    @Test
    void what_goes_on_is_judged_until_now() {
        assertThat(times(allocation, record, complex)).containsExactly(new Interval(START, AS_OF));
    }

    @Test
    void what_is_planned_without_an_end_is_judged_at_its_start_and_with_one_as_a_whole() {
        Instant ahead = AS_OF.plusNanos(1);
        Allocation open = Some.allocation("a1", ahead).build();
        Allocation ends = Some.allocation("a1", ahead).endsAt(ahead.plus(DAY)).build();

        assertThat(times(open, record, complex)).containsExactly(new Interval(ahead, ahead));
        assertThat(times(ends, record, complex)).containsExactly(new Interval(ahead, ahead.plus(DAY)));
    }

    @Test
    void a_visit_without_an_end_is_an_instant() {
        Allocation visit = Some.allocation("a1", START.plus(DAY))
                .kind(Allocation.Kind.VISIT)
                .build();

        assertThat(times(visit, record, complex)).containsExactly(new Interval(START.plus(DAY), START.plus(DAY)));
        assertThat(staff(record, complex).complexityOf(visit)).isEqualTo(new Recorded(null, null, List.of()));
    }

    @Test
    void nobody_has_a_case_once_the_person_is_gone() {
        Fact gone =
                Some.status("u2", CaseStatus.Kind.OUT_OF_SCOPE, START.plus(DAY)).build();
        Fact before = Some.status("u2", CaseStatus.Kind.OUT_OF_SCOPE, START).build();

        assertThat(times(allocation, record, complex, gone)).containsExactly(new Interval(START, START.plus(DAY)));
        assertThat(times(allocation, record, complex, before)).isEmpty();
    }

    @Test
    void whether_a_case_without_a_record_is_complex_is_not_known() {
        assertThat(staff().complexityOf(allocation).missing()).isEqualTo("case c1");
        assertThat(times(allocation)).containsExactly(new Interval(START, AS_OF));
        assertThat(times(allocation, allocation)).containsExactly(new Interval(START, AS_OF));
        assertThat(staff(allocation).complexityOf(allocation).missing()).isEqualTo("case c1");
    }

    @Test
    void without_the_feed_it_is_not_known_that_a_case_is_not_complex() {
        assertThat(staff(record).complexityOf(allocation).sought()).isNotNull();
        assertThat(staff(record, complex).complexityOf(allocation).sought()).isNull();
    }

    @Test
    void whether_it_is_complex_is_asked_at_the_last_instant_of_the_time() {
        Allocation over = Some.allocation("a1", START).endsAt(START.plus(DAY)).build();
        Allocation visit =
                Some.allocation("a1", START).kind(Allocation.Kind.VISIT).build();
        Instant last = START.plus(DAY).minusNanos(1);

        assertThat(staff(record).complexityOf(over).sought())
                .extracting(window -> window.during())
                .isEqualTo(new Interval(last, last));
        assertThat(staff(record).complexityOf(visit).sought())
                .extracting(window -> window.during())
                .isEqualTo(new Interval(START, START));
    }

    @Test
    void a_sign_off_counts_for_the_role_while_the_post_is_held() {
        Fact signOff =
                Some.signOff("o1", "nurse", Stage.ENHANCED, START.minus(DAY)).build();
        Fact post = Some.post("p1", "s1", "nurse").to(LocalDate.of(2026, 3, 10)).build();

        assertThat(cover(allocation, record, complex, post, signOff).spells())
                .extracting(Cover.Spell::during)
                .containsExactly(new Interval(START.minus(DAY), time("2026-03-10T00:00:00Z")));
        assertThat(cover(allocation, record, complex, post, signOff).missing()).isEqualTo("the role of staff s1");
    }

    @Test
    void a_post_that_is_planned_or_over_gives_no_role() {
        Fact signOff =
                Some.signOff("o1", "nurse", Stage.ENHANCED, START.minus(DAY)).build();
        Fact planned = Some.post("p1", "s1", "nurse").planned(true).build();
        Fact over = Some.post("p2", "s1", "nurse").to(LocalDate.of(2026, 3, 2)).build();

        assertThat(cover(allocation, record, complex, planned, over, signOff).spells())
                .isEmpty();
        assertThat(cover(allocation, record, complex, planned, over, signOff).missing())
                .isEqualTo("the role of staff s1");
    }

    @Test
    void a_sign_off_that_began_after_the_post_had_ended_does_not_count() {
        Fact signOff = Some.signOff("o1", "nurse", Stage.ENHANCED, time("2026-03-10T00:00:00Z"))
                .build();
        Fact post = Some.post("p1", "s1", "nurse").to(LocalDate.of(2026, 3, 10)).build();

        assertThat(cover(allocation, record, complex, post, signOff).spells()).isEmpty();
    }

    @Test
    void where_a_post_is_held_all_along_no_role_is_missing() {
        assertThat(cover(
                                allocation,
                                record,
                                complex,
                                Some.post("p1", "s1", "nurse").build())
                        .missing())
                .isNull();
    }
}
