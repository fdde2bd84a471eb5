package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.SupervisorAssignmentBuilder;

class StaffFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant MIDNIGHT = time("2026-03-20T00:00:00Z");

    private static DefaultStaffFile staff(Fact... facts) {
        return staffFile(
                Filed.at("2026-03-20T00:00:00Z")
                        .with(Filed.staff("s1", NORTH), Filed.staff("s2", NORTH))
                        .with(facts)
                        .dossiers(),
                "s1");
    }

    private static Post post(String id, LocalDate from) {
        return Some.post(id, "s1", "nurse").from(from).build();
    }

    private static SupervisorAssignmentBuilder supervises(String team) {
        SupervisorAssignmentBuilder assignment = SupervisorAssignment.builder().id("a1");
        return assignment
                .site(NORTH)
                .kind(SupervisorAssignment.Kind.CLINICAL)
                .supervisorId("s1")
                .teamId(team)
                .from(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_post_is_held_from_the_day_on_which_it_begins_not_before() {
        assertThat(staff(post("p1", TODAY)).inPost()).containsExactly(new Interval(MIDNIGHT, Instant.MAX));
        assertThat(staff(post("p1", TODAY.plusDays(1))).inPost()).isEmpty();
    }

    @Test
    void a_post_that_begins_on_the_day_of_leaving_is_never_held() {
        StaffMember left = StaffMember.builder()
                .id("s3")
                .site(NORTH)
                .employment(StaffMember.Employment.PERMANENT)
                .startedOn(LocalDate.of(2026, 1, 1))
                .leftOn(TODAY)
                .build();
        Post post = Some.post("p1", "s3", "nurse").from(TODAY).build();
        Post before = Some.post("p2", "s3", "nurse").from(TODAY.minusDays(1)).build();
        Filed filed = Filed.at("2026-03-20T00:00:00Z").with(left, post);

        assertThat(staffFile(filed.dossiers(), "s3").inPost()).isEmpty();
        assertThat(staffFile(filed.with(before).dossiers(), "s3").inPost()).hasSize(1);
    }

    @Test
    void somebody_without_a_record_is_not_known_to_be_away() {
        Dossiers dossiers = Filed.at("2026-03-20T00:00:00Z")
                .with(Some.post("p1", "s9", "nurse").build())
                .dossiers();

        assertThat(staffFile(dossiers, "s9").isAway(TODAY)).isFalse();
    }

    @Test
    void the_time_worked_adds_up_the_posts_that_are_held_on_a_date() {
        Post planned = Some.post("p2", "s1", "nurse").planned(true).build();
        Post ended = Some.post("p3", "s1", "nurse").to(TODAY).build();

        assertThat(staff(post("p1", TODAY), post("p4", TODAY), planned, ended).wteOn(TODAY))
                .isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(staff(post("p1", TODAY.plusDays(1)), planned, ended).wteOn(TODAY))
                .isNull();
    }

    @Test
    void who_supervised_another_team_once_does_not_now() {
        assertThat(staff(supervises("m2").build()).supervisesOtherThan("m1", TODAY))
                .isTrue();
        assertThat(staff(supervises("m2").to(TODAY).build()).supervisesOtherThan("m1", TODAY))
                .isFalse();
        assertThat(staff(supervises("m1").build()).supervisesOtherThan("m1", TODAY))
                .isFalse();
    }

    @Test
    void the_team_is_that_of_the_post_held_at_an_instant() {
        Post first = Some.post("p1", "s1", "nurse").to(TODAY).build();
        Post next = Some.post("p2", "s1", "nurse")
                .teamId("m2")
                .from(TODAY.plusDays(1))
                .build();

        assertThat(staff(first, next).teamAt(MIDNIGHT.minusNanos(1))).isEqualTo("m1");
        assertThat(staff(first, next).teamAt(MIDNIGHT)).isNull();
        assertThat(staff(first, next).teamAt(MIDNIGHT.plusSeconds(86_400))).isEqualTo("m2");
        assertThat(staff(first, next).teamAt(null)).isNull();
    }

    @Test
    void the_first_shift_is_the_one_that_started_first_and_of_two_at_once_the_first_by_id() {
        Fact late = SomeWork.shift("h1", MIDNIGHT);
        Fact one = SomeWork.shift("h2", MIDNIGHT.minusSeconds(1));
        Fact other = SomeWork.shift("h3", MIDNIGHT.minusSeconds(1));

        assertThat(staff(late, other, one).firstShift()).extracting(Fact::id).containsExactly("h2");
        assertThat(staff().firstShift()).isEmpty();
    }
}
