package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;

/** Referrals and cases, and what is recorded of them. */
final class CaseTables {
    private final FactsByType facts;

    CaseTables(FactsByType facts) {
        this.facts = facts;
    }

    /** Steps that are not completed, and statuses that concern neither teams nor clocks, no rule reads. */
    List<Table<?>> all() {
        List<WorkflowStep> completed = facts.of(WorkflowStep.class).stream()
                .filter(step -> step.completedAt() != null)
                .toList();
        List<CaseStatus> statuses = facts.of(CaseStatus.class);
        List<CaseStatus> teams = statuses.stream()
                .filter(status -> status.kind() == CaseStatus.Kind.TEAM)
                .toList();
        List<CaseStatus> stops = statuses.stream()
                .filter(status ->
                        status.kind() == CaseStatus.Kind.PAUSED || status.kind() == CaseStatus.Kind.OUT_OF_SCOPE)
                .toList();
        List<WorkflowStep> ofCases =
                completed.stream().filter(step -> step.caseId() != null).toList();
        List<WorkflowStep> ofReferrals =
                completed.stream().filter(step -> step.caseId() == null).toList();
        return List.of(
                new Table<>("referral", facts.of(Referral.class), this::referral),
                new Table<>("case_file", facts.of(Case.class), this::caseFile),
                new Table<>("case_step", ofCases, this::caseStep),
                new Table<>("referral_step", ofReferrals, this::referralStep),
                new Table<>("case_team", teams, this::team),
                new Table<>("stop", stops, this::stop),
                new Table<>("risk", facts.of(RiskAssessment.class), this::risk),
                new Table<>("contact", facts.of(Contact.class), this::contact));
    }

    private void referral(int key, Referral referral, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(referral.site());
        into.add(key)
                .add(site.key())
                .add(LocalDays.nanos(referral.receivedAt()))
                .add(site.days().monthOf(referral.receivedAt()));
    }

    private void caseFile(int key, Case file, Inserter into) throws SQLException {
        into.add(key).add(facts.referrals, file.referralId()).add(facts.persons, file.personId());
    }

    private void caseStep(int key, WorkflowStep step, Inserter into) throws SQLException {
        step(key, facts.cases.of(Objects.requireNonNull(step.caseId())), step, into);
    }

    private void referralStep(int key, WorkflowStep step, Inserter into) throws SQLException {
        step(key, facts.referrals.of(Objects.requireNonNull(step.referralId())), step, into);
    }

    private void step(int key, int of, WorkflowStep step, Inserter into) throws SQLException {
        into.add(of)
                .add(key)
                .add(facts.codes.of(step.element()))
                .add(LocalDays.nanos(Objects.requireNonNull(step.completedAt())));
    }

    private void team(int key, CaseStatus status, Inserter into) throws SQLException {
        into.add(facts.cases.of(Objects.requireNonNull(status.caseId())))
                .add(key)
                .add(facts.teams.of(Objects.requireNonNull(status.value())))
                .add(LocalDays.nanos(status.from()))
                .add(LocalDays.end(status.to()));
    }

    private void stop(int key, CaseStatus status, Inserter into) throws SQLException {
        into.add(facts.cases.of(Objects.requireNonNull(status.caseId())))
                .add(key)
                .add(LocalDays.nanos(status.from()))
                .add(LocalDays.end(status.to()))
                .add(status.kind() == CaseStatus.Kind.OUT_OF_SCOPE);
    }

    private void risk(int key, RiskAssessment risk, Inserter into) throws SQLException {
        into.add(facts.cases.of(risk.caseId()))
                .add(key)
                .add(LocalDays.nanos(risk.at()))
                .add(risk.tier());
    }

    private void contact(int key, Contact contact, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(contact.site());
        Instant time = Objects.requireNonNull(contact.time());
        into.add(key)
                .add(facts.cases.of(contact.caseId()))
                .add(site.key())
                .add(contact.outcome())
                .add(contact.withWhom())
                .add(LocalDays.nanos(time))
                .add(contact.at() != null)
                .add(site.days().monthOf(time));
    }
}
