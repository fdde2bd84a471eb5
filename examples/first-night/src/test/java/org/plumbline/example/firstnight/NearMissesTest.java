package org.plumbline.example.firstnight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Finding;

/** Each near miss is silent as it stands, and a finding once it is one step worse. */
class NearMissesTest {
    private static final Set<String> FINGERPRINTS = Night.judged(Night.FACTS).findings().stream()
            .map(Finding::fingerprint)
            .collect(Collectors.toSet());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            an_intake_exactly_48_hours_after_the_referral; workflow-steps.csv; 02-11T09:30:00Z; 02-11T09:30:01Z; WF-02 referral r07
            a_late_intake_that_was_over_before_the_look_back; workflow-steps.csv; 02-06T09:45:00Z; 02-09T07:00:00Z; WF-02 referral r04
            a_referral_found_ineligible_before_its_limit; decisions.jsonl; 03-14T10:00:00Z; 03-15T15:10:01Z; WF-02 referral r42
            a_referred_person_who_is_still_in_hospital; case-statuses.csv; r43,PAUSED; r43,FLAG; WF-02 referral r43
            a_follow_up_one_minute_before_its_limit; contacts.csv; 02-13T13:59:00Z; 02-13T14:00:01Z; WF-03 case c03
            a_follow_up_exactly_at_its_limit; contacts.csv; 02-19T09:30:00Z; 02-19T09:30:01Z; WF-03 case c06
            a_tier_that_was_raised_after_the_missed_visit; risk-assessments.csv; 14:30:00Z,MEDIUM; 14:30:00Z,HIGH; WF-03 case c14
            a_stay_in_hospital_at_the_limit; case-statuses.csv; 03-14T12:00:00Z; 03-12T10:30:00Z; WF-03 case c16
            a_follow_up_that_was_entered_three_days_late; contacts.csv; k17-3,north,c17; k17-3,north,c18; WF-03 case c17
            a_call_that_was_corrected_to_completed; contacts.csv; COMPLETED,,2026-03-12; ATTEMPTED,,2026-03-12; WF-03 case c38
            a_partner_who_was_not_reached; contacts.csv; MISSED,PARTNER; MISSED,PERSON; WF-03 case c12
            a_visit_that_the_service_cancelled; contacts.csv; CANCELLED_BY_SERVICE; MISSED; WF-03 case c20
            a_visit_that_the_person_declined; contacts.csv; DECLINED; MISSED; WF-03 case c21
            a_person_who_died_before_the_limit; case-statuses.csv; 03-07T23:00:00Z; 03-08T10:00:01Z; WF-03 case c36
            an_escalation_that_is_open; escalations.csv; n07,,,; n07,,2026-03-13T17:00:00Z,; ES-05 case c08
            an_escalation_whose_owner_had_just_come_on_duty; escalations.csv; 03-13T16:05:00Z; 03-13T15:59:59Z; ES-07 case c08
            a_task_on_the_last_evening_of_its_sign_off; task-records.csv; 03-13T21:45:00Z; 03-14T00:00:00Z; DC-03 staff n04, DC-04 staff n04
            a_task_under_supervision_without_a_sign_off; task-records.csv; 08:30:00Z,SUPERVISED; 08:30:00Z,INDEPENDENT; DC-03 staff n08, DC-04 staff n08
            a_task_that_the_nurse_took_back; task-records.csv; c05,n02; c05,n04; DC-03 staff n04, DC-04 staff n04
            a_pause_at_the_instant_at_which_drift_was_found; delegation-pauses.csv; 03-09T14:30:00Z; 03-09T14:30:01Z; DC-07 staff n03
            a_pause_after_an_audit_that_found_no_drift; delegation-pauses.csv; 00:00:00Z,,a5; 00:00:00Z,,; DC-09 staff s04
            records_that_were_looked_at_again_before_the_pause_was_lifted; audits.csv; 03-12T08:30:00Z; 03-12T09:00:01Z; DC-10 staff n03
            a_task_at_the_instant_at_which_the_pause_is_lifted; task-records.csv; 03-12T09:00:00Z; 03-12T08:59:59Z; DC-08 staff n03
            a_task_under_supervision_during_the_pause; task-records.csv; 10:00:00Z,SUPERVISED; 10:00:00Z,INDEPENDENT; DC-08 staff n03
            a_spot_check_on_the_last_evening_of_the_month; audits.csv; 02-28T23:30:00Z; 03-01T00:00:00Z; DC-11 staff s04
            a_delegation_that_began_after_the_month; delegations.csv; 03-02T09:00:00Z; 02-28T09:00:00Z; DC-11 staff s07
            a_session_on_the_28th_day; supervision-sessions.csv; 03-09T10:00:00Z; 03-10T00:00:00Z; SV-02 staff n02, SV-02 staff n03, SV-02 staff n04, SV-02 staff n05
            a_ratio_exactly_at_its_limit; posts.csv; 0.4,n05; 0.5,n05; SV-05 team riverside
            a_handover_between_two_half_shifts; shifts.csv; 17T19:00:00Z,; 17T19:01:00Z,; RC-05 staff n09
            a_sign_off_that_ends_with_the_shift; competency-sign-offs.csv; 03-19T22:00:00Z; 03-19T21:59:59Z; RC-05 staff n10
            a_shift_on_the_day_after_the_three_months; staff-members.jsonl; 2025-12-18; 2025-12-19; RC-05 staff n05
            a_shift_that_nobody_has_taken; shifts.csv; sh14,north,; sh14,north,n09; RC-05 staff n09
            an_induction_that_ends_as_the_first_shift_starts; training-records.csv; 02-17T08:00:00Z; 02-17T08:00:01Z; TS-01 staff n11
            a_supervisor_on_shift_until_the_end; shifts.csv; 03-14T16:00:00Z; 03-14T15:59:59Z; TS-03 staff n11
            sites_that_are_not_live_yet; launches.jsonl; "site":"north","plannedAt":"2026-04-01T07:00:00Z"; "site":"north","liveAt":"2026-03-16T06:00:00Z"; RC-01 site north, ES-08 site north, SV-03 site north
            criteria_of_the_next_version; model-elements.csv; 2026-04-01,; 2026-03-16,; PN-03 partner acorn, AG-03 partner acorn
            """)
    void is_silent(
            String nearMiss, String file, String asItIs, String oneStepWorse, String finding, @TempDir Path worse)
            throws IOException {
        copyFacts(worse);
        change(worse.resolve(file), asItIs, oneStepWorse);

        List<String> raised = Night.judged(worse).findings().stream()
                .filter(found -> !FINGERPRINTS.contains(found.fingerprint()))
                .map(found -> found.rule() + " " + found.subject())
                .toList();

        assertThat(raised).as(nearMiss).containsExactlyInAnyOrder(finding.split(", ", -1));
    }

    private static void copyFacts(Path copy) throws IOException {
        try (Stream<Path> files = Files.list(Night.FACTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
    }

    private static void change(Path file, String from, String to) throws IOException {
        String rows = Files.readString(file);
        assertThat(rows.split(Pattern.quote(from), -1))
                .as(from + " stands once")
                .hasSize(2);
        Files.writeString(file, rows.replace(from, to));
    }
}
