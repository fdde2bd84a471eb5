package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Interval;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;

class BindTest {
    private static final Map<String, Object> CONTACT =
            Map.of("id", "k7", "site", "north", "caseId", "c1", "kind", "visit", "outcome", "COMPLETED");

    @Test
    void a_row_without_fault_becomes_its_fact() {
        assertThat(kept(Contact.class, plus("at", "2026-03-01T10:00:00+01:00")))
                .isEqualTo(Contact.builder()
                        .id("k7")
                        .site("north")
                        .caseId("c1")
                        .kind("visit")
                        .outcome(Contact.Outcome.COMPLETED)
                        .at(Instant.parse("2026-03-01T09:00:00Z"))
                        .build());
    }

    @Test
    void a_row_of_texts_becomes_the_same_fact_as_a_tree() {
        Map<String, Object> tree = Map.of(
                "id",
                "p1",
                "site",
                "north",
                "teamId",
                "t1",
                "role",
                "nurse",
                "wte",
                0.8,
                "required",
                true,
                "from",
                "2026-01-01");
        Map<String, Object> texts = new HashMap<>(tree);
        texts.putAll(Map.of("wte", "0.8", "required", "yes", "to", "", "grade", " "));

        assertThat(kept(Post.class, texts)).isEqualTo(kept(Post.class, tree));
    }

    @Test
    void a_field_with_a_default_has_it_when_the_row_and_when_the_builder_are_silent() {
        assertThat(((Contact) kept(Contact.class, CONTACT)).withWhom()).isEqualTo(Contact.WithWhom.PERSON);
        assertThat(Contact.builder().id("k7").build().withWhom()).isEqualTo(Contact.WithWhom.PERSON);
    }

    @Test
    void parts_that_the_feed_does_not_tell_are_not_the_same_as_no_parts() {
        Map<String, Object> row = Map.of(
                "id", "s1", "site", "north", "kind", "REGULAR", "startsAt", "2026-03-01T10:00:00Z", "status", "HELD");

        assertThat(session(row, "")).extracting(SupervisionSession::parts).isNull();
        assertThat(session(row, "|").parts()).isEmpty();
        assertThat(session(row, List.of()).parts()).isEmpty();
        assertThat(session(row, "notes| actions").parts()).containsExactly("actions", "notes");
        assertThat(session(row, "").attendees()).isEmpty();
    }

    private static SupervisionSession session(Map<String, Object> row, Object parts) {
        var with = new HashMap<>(row);
        with.put("parts", parts);
        return (SupervisionSession) kept(SupervisionSession.class, with);
    }

    @Test
    void nested_records_lists_and_maps_are_read() {
        var shift = (Shift) kept(
                Shift.class,
                Map.of(
                        "id",
                        "s1",
                        "site",
                        "north",
                        "duty",
                        "duty-lead",
                        "plannedStart",
                        "2026-03-01T08:00:00Z",
                        "plannedEnd",
                        "2026-03-01T16:00:00Z",
                        "protectedTime",
                        List.of(Map.of("from", "2026-03-01T09:00:00Z", "to", "2026-03-01T10:00:00Z")),
                        "endCheck",
                        Map.of("at", "2026-03-01T16:00:00Z", "parts", List.of("keys"))));
        var decision = (Decision) kept(
                Decision.class,
                Map.of(
                        "id",
                        "d1",
                        "site",
                        "north",
                        "caseId",
                        "c1",
                        "kind",
                        "ELIGIBILITY",
                        "at",
                        "2026-03-01T08:00:00Z",
                        "outcome",
                        "eligible",
                        "criteria",
                        Map.of("age", "YES")));

        assertThat(shift.protectedTime())
                .containsExactly(
                        new Interval(Instant.parse("2026-03-01T09:00:00Z"), Instant.parse("2026-03-01T10:00:00Z")));
        assertThat(shift.endCheck())
                .isEqualTo(new Shift.EndCheck(Instant.parse("2026-03-01T16:00:00Z"), Set.of("keys")));
        assertThat(decision.criteria()).containsExactly(Map.entry("age", Decision.Answer.YES));
    }

    @Test
    void a_missing_field_is_said_with_its_meaning() {
        assertThat(faults(Contact.class, without("caseId")))
                .containsExactly("`caseId` is missing | add `caseId` (text): the case");
        assertThat(faults(Contact.class, plus("caseId", " "))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-01 10:00; `2026-03-01T10:00:00Z`, if it is in UTC",
                "2026-03-01T10:00:00; `2026-03-01T10:00:00Z`, if it is in UTC",
                "2026-03-01; `2026-03-01T00:00:00Z`, if it is in UTC",
                "2026-03-01T10:00:00+0100; `2026-03-01T10:00:00+01:00`?",
                "2026-02-30T10:00:00Z; write it like `2026-03-01T10:00:00Z`",
                "+12026-03-01T10:00:00Z; write it like `2026-03-01T10:00:00Z`",
                "yesterday; write it like `2026-03-01T10:00:00Z`"
            })
    void a_time_that_cannot_be_read_is_said_with_the_right_form(String typed, String maybe) {
        assertThat(faults(Contact.class, plus("at", typed)))
                .containsExactly("`at` is not a time with offset: `" + typed + "` | " + maybe);
    }

    @Test
    void a_name_outside_the_closed_set_is_said_with_the_nearest() {
        assertThat(faults(Contact.class, plus("outcome", "complete")).get(0))
                .startsWith("`outcome` is `complete`, which is not one of PLANNED, ATTEMPTED, COMPLETED,")
                .endsWith("| `COMPLETED`?");
        assertThat(faults(Contact.class, plus("outcome", "qqqqq")).get(0)).contains("| one of PLANNED, ");
    }

    @Test
    void an_unknown_field_is_said_and_the_row_is_kept() {
        Reading reading = FactType.of(Contact.class).bind(plus("outcom", "x"));

        assertThat(reading).isInstanceOf(Reading.Kept.class);
        assertThat(said(reading)).containsExactly("`outcom` is no field of `contact` | `outcome`?");
        assertThat(FactType.of(Contact.class).checkColumn("outcom")).isPresent();
        assertThat(FactType.of(Contact.class).checkColumn("outcome")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lots; `wte` is not a number: `lots` | write it like `0.8`",
                "1e999999999; `wte` is not a number: `1e999999999` | write it like `0.8`",
                "-1; `wte` is below zero: `-1` | leave it empty where it is unknown"
            })
    void a_number_that_is_none_or_below_zero_is_said(String typed, String said) {
        Map<String, Object> row = Map.of(
                "id", "p1", "site", "north", "teamId", "t1", "role", "nurse", "wte", typed, "from", "2026-01-01");

        assertThat(faults(Post.class, row)).containsExactly(said);
    }

    @Test
    void an_end_before_its_start_is_said_and_an_end_at_its_start_is_none() {
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", "m1", "site", "north", "employment", "BANK", "startedOn", "2026-02-01", "leftOn", "2026-01-31"));

        assertThat(faults(StaffMember.class, row))
                .containsExactly("`leftOn` `2026-01-31` is before `startedOn` `2026-02-01` | the two are swapped?");
        row.put("leftOn", "2026-02-01");
        assertThat(((StaffMember) kept(StaffMember.class, row)).leftOn()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void a_fault_inside_a_nested_record_says_where() {
        Map<String, Object> row = Map.of(
                "id",
                "m1",
                "site",
                "north",
                "employment",
                "BANK",
                "startedOn",
                "2026-02-01",
                "registrations",
                List.of(Map.of("body", "nmc", "from", "2026-02-01", "to", "2026-01-01")));

        assertThat(faults(StaffMember.class, row).get(0))
                .startsWith("`registrations[0].to` `2026-01-01` is before `registrations[0].from` `2026-02-01`");
    }

    @Test
    void a_protected_time_that_ends_before_it_starts_or_does_not_end_is_said() {
        Map<String, Object> row = Map.of(
                "id",
                "s1",
                "site",
                "north",
                "duty",
                "duty-lead",
                "plannedStart",
                "2026-03-01T08:00:00Z",
                "plannedEnd",
                "2026-03-01T16:00:00Z",
                "protectedTime",
                List.of(
                        Map.of("from", "2026-03-01T10:00:00Z", "to", "2026-03-01T09:00:00Z"),
                        Map.of("from", "2026-03-01T10:00:00Z")));

        assertThat(leftOut(Shift.class, row).faults())
                .extracting(Fault::field)
                .containsExactly("protectedTime[0].to", "protectedTime[1].to");
    }

    @Test
    void a_step_of_neither_a_case_nor_a_referral_is_said() {
        assertThat(faults(WorkflowStep.class, Map.of("id", "w1", "site", "north", "element", "intake")))
                .containsExactly("neither `caseId` nor `referralId` is there | fill in one of them");
    }

    @Test
    void all_faults_of_a_row_come_at_once() {
        var row = new HashMap<>(CONTACT);
        row.putAll(
                Map.of("kind", List.of(), "outcome", "x", "at", "x", "minutes", "1.5", "withdrawn", "maybe", "foo", 1));

        assertThat(FactType.of(Contact.class).bind(row).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("kind", "outcome", "at", "minutes", "withdrawn", "foo");
    }

    @Test
    void what_can_be_read_of_a_row_that_is_left_out_says_whom_it_is_about() {
        var left = leftOut(Contact.class, plus("at", "x"));

        assertThat(left.site()).contains("north");
        assertThat(left.names()).extracting(FactId::toString).containsExactly("case c1", "contact k7");
        assertThat(left.lost()).isEmpty();
    }

    @Test
    void a_row_is_about_the_person_of_a_delegation_not_about_who_delegates() {
        var left = leftOut(
                Delegation.class,
                Map.of("id", "d1", "delegatorId", "n1", "delegateeId", "s1", "caseId", "c1", "from", "x"));

        assertThat(left.names()).extracting(FactId::toString).containsExactly("delegation d1", "staff-member s1");
    }

    @Test
    void a_row_that_lost_its_subject_says_so() {
        assertThat(leftOut(RiskAssessment.class, Map.of("id", "r1", "at", "2026-03-01T10:00:00Z"))
                        .lost())
                .containsExactly("caseId");
        assertThat(leftOut(WorkflowStep.class, Map.of("id", "w1", "site", "north", "element", "intake"))
                        .lost())
                .containsExactly("caseId", "referralId");
    }

    @Test
    void a_zone_is_a_region() {
        Map<String, Object> row = new HashMap<>(Map.of("id", "north", "partnerId", "p", "zone", "Europe/Londn"));

        assertThat(faults(Site.class, row))
                .containsExactly("`zone` is not a time zone: `Europe/Londn` | `Europe/London`?");
        row.put("zone", "Europe/London");
        assertThat(kept(Site.class, row).site()).isEqualTo("north");
    }

    private static Map<String, Object> plus(String field, Object value) {
        var row = new HashMap<>(CONTACT);
        row.put(field, value);
        return row;
    }

    private static Map<String, Object> without(String field) {
        var row = new HashMap<>(CONTACT);
        row.remove(field);
        return row;
    }

    private static Fact kept(Class<?> type, Map<String, Object> row) {
        Reading reading = FactType.of(type).bind(row);
        assertThat(reading.faults()).isEmpty();
        return ((Reading.Kept) reading).fact();
    }

    private static Reading.LeftOut leftOut(Class<?> type, Map<String, Object> row) {
        return (Reading.LeftOut) FactType.of(type).bind(row);
    }

    private static List<String> faults(Class<?> type, Map<String, Object> row) {
        return said(leftOut(type, row));
    }

    private static List<String> said(Reading reading) {
        return reading.faults().stream()
                .map(fault -> fault.what() + " | " + fault.maybe().orElse(""))
                .toList();
    }
}
