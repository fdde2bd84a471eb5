package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Discharge;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.CaseFile;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Done;
import org.plumbline.rule.Due;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.Round;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

final class DefaultCaseFile extends CaseOrReferralFile implements CaseFile {
    private static final String CONTACT = FactType.of(Contact.class).name();
    private static final String RISK = FactType.of(RiskAssessment.class).name();

    private final Dossiers dossiers;
    private final @Nullable Case record;
    /** The referral that it came from. */
    @Nullable
    DefaultReferralFile referral;

    final List<Contact> contacts = new ArrayList<>();
    final List<Escalation> escalations = new ArrayList<>();
    final List<RiskAssessment> risks = new ArrayList<>();
    final List<Discharge> discharges = new ArrayList<>();
    final List<CaseReview> reviews = new ArrayList<>();
    final List<TriggerEvent> triggers = new ArrayList<>();
    final List<SafeguardingConcern> concerns = new ArrayList<>();
    final List<Allocation> allocations = new ArrayList<>();
    final List<CorrectiveAction> actions = new ArrayList<>();

    DefaultCaseFile(Dossiers dossiers, Context context, String id, @Nullable String site, @Nullable Case record) {
        super(context, Subject.of(Subject.Type.CASE, id), site, record == null);
        this.dossiers = dossiers;
        this.record = record;
    }

    /** The same case among other dossiers, still without facts but for its record and its referral. */
    DefaultCaseFile among(Dossiers others, Context ahead, @Nullable Case as) {
        DefaultCaseFile copy = new DefaultCaseFile(others, ahead, subject().id(), site, as);
        copy.referral = referral;
        return copy;
    }

    @Override
    List<List<? extends Fact>> lists() {
        return List.of(
                steps,
                decisions,
                statuses,
                contacts,
                escalations,
                risks,
                discharges,
                reviews,
                triggers,
                concerns,
                allocations,
                actions);
    }

    @Override
    void sort() {
        super.sort();
        Order.byTime(contacts, Contact::time);
        Order.byTime(escalations, Escalation::raisedAt);
        Order.byTime(risks, RiskAssessment::at);
        Order.byTime(discharges, Discharge::dischargedAt);
        Order.byTime(reviews, CaseReview::at);
        Order.byTime(triggers, TriggerEvent::at);
        Order.byTime(concerns, SafeguardingConcern::raisedAt);
        Order.byTime(allocations, Allocation::startsAt);
        Order.byTime(actions, CorrectiveAction::openedAt);
    }

    /** Joins the referral that it came from; false if it came from one that is not known at this desk. */
    boolean findReferral(Desk desk) {
        if (record == null || record.referralId() == null) {
            return true;
        }
        DefaultReferralFile referral = desk.referralFile(record.referralId(), record.site());
        if (referral == null) {
            return false;
        }
        this.referral = referral;
        return referral.cases.add(this);
    }

    @Override
    public @Nullable Case caseRecord() {
        return record;
    }

    @Override
    public List<Contact> contacts() {
        return contacts;
    }

    @Override
    public List<Escalation> escalations() {
        return escalations;
    }

    @Override
    public List<Discharge> discharges() {
        return discharges;
    }

    @Override
    public List<CaseReview> reviews() {
        return reviews;
    }

    @Override
    public List<TriggerEvent> triggers() {
        return triggers;
    }

    @Override
    public List<SafeguardingConcern> concerns() {
        return concerns;
    }

    @Override
    public List<Allocation> allocations() {
        return allocations;
    }

    @Override
    public RiskAt riskAt(@Nullable Instant instant) {
        if (instant == null) {
            return new RiskAt(null, null, null); // the judgement says what is missing: the time
        }
        RiskAssessment latest = null;
        for (RiskAssessment risk : risks) {
            if (!risk.at().isAfter(instant)) {
                latest = risk;
            }
        }
        if (latest == null) {
            Window window = new Window(RISK, site, new Interval(instant, instant));
            return new RiskAt(null, missingTier(), context.coverage().covers(window) ? null : window);
        }
        RiskTier tier = latest.tier();
        return new RiskAt(tier, tier == null ? missingTier() : null, null);
    }

    private String missingTier() {
        return "risk tier of " + subject();
    }

    @Override
    public Sought followUp(Contact contact, String outcomes) {
        Instant after = contact.time();
        Value.Parts counting =
                context.parts(outcomes, contact.site(), Objects.requireNonNullElse(after, context.asOf()));
        Sought none = Sought.absent("follow-up", CONTACT);
        if (counting == null || after == null) {
            return counting == null ? none.unless(outcomes) : none;
        }
        Contact undated = null;
        for (Contact candidate : contacts) {
            boolean counts = candidate.withWhom() == Contact.WithWhom.PERSON
                    && counting.parts().contains(candidate.outcome().name());
            Instant at = candidate.at();
            if (counts && at == null) {
                undated = Objects.requireNonNullElse(undated, candidate);
            } else if (counts && after.isBefore(Objects.requireNonNull(at))) {
                return Sought.found("follow-up", CONTACT, at, candidate.factId());
            }
        }
        return undated == null ? none : none.butUndated(undated.factId());
    }

    @Override
    public List<Round> touchpointRounds(String timetable, String clockStarts) {
        return record == null ? List.of() : Touchpoints.rounds(context, this, record, timetable, clockStarts);
    }

    @Override
    public RiskAt riskIn(Round round) {
        return Touchpoints.risk(context, this, round);
    }

    @Override
    public Done touchpoints(Round round, String outcomes) {
        return Touchpoints.in(context, this, round, outcomes);
    }

    @Override
    public List<Discharge> dischargesToCheck(String dueFor, String within, String weekend) {
        return StabilityChecks.due(context, discharges, dueFor, within, weekend);
    }

    @Override
    public @Nullable Instant lastDayToCheck(Discharge discharge, String madeOn, String within, String weekend) {
        return new StabilityChecks(context, discharge, within, weekend).latest(madeOn);
    }

    @Override
    public Sought stabilityCheck(Discharge discharge, String madeOn, String within, String weekend) {
        return new StabilityChecks(context, discharge, within, weekend).made(contacts, madeOn);
    }

    @Override
    public List<Escalation> escalationsOf(TriggerEvent trigger) {
        return Escalating.of(trigger, escalations);
    }

    @Override
    public Sought escalationOf(TriggerEvent trigger) {
        return Escalating.first(trigger, escalations);
    }

    @Override
    public boolean decidedAgainst(TriggerEvent trigger) {
        return Escalating.decidedAgainst(trigger, decisions, escalations);
    }

    @Override
    public Recorded decisionsSince(TriggerEvent trigger) {
        return Arrived.since(context, subject(), Escalating.DECISION, trigger.site(), trigger.at());
    }

    @Override
    public Sought response(SafeguardingConcern concern, String counting) {
        return Concerns.response(context, concern, counting);
    }

    @Override
    public Sought review(Contact missed, String kinds) {
        return Reviews.ofMissed(context, reviews, missed, kinds);
    }

    @Override
    public Sought answer(Escalation escalation) {
        return Escalating.answer(escalation);
    }

    @Override
    public List<Contact> missesInARow(String inARow, String outcomes) {
        return new Engagement(context, this, inARow, outcomes).longEnough();
    }

    @Override
    public Sought escalationOfRow(Contact missed, String inARow, String outcomes) {
        return new Engagement(context, this, inARow, outcomes).escalation(missed);
    }

    @Override
    public List<Due> coreSteps(String steps, String intake) {
        return new CoreSteps(context, this).due(steps, intake);
    }

    @Override
    public Recorded stepsRecorded() {
        Instant opened = record == null ? context.asOf() : record.openedAt();
        return Arrived.since(context, subject(), CoreSteps.FEED, site, opened);
    }

    /**
     * The one that it names itself; else, of several referrals that name it, the one with the least id: which is first must
     * not matter.
     */
    synchronized void referredBy(DefaultReferralFile other) {
        if (record != null && record.referralId() != null) {
            return;
        }
        if (referral == null
                || other.subject().id().compareTo(referral.subject().id()) < 0) {
            referral = other;
        }
    }

    @Override
    public Cover owner(Escalation escalation, String owner) {
        return Owners.of(context, dossiers, escalation, owner);
    }

    @Override
    public Need at(Fact fact, Instant at) {
        return new Need(from(fact, at), new Interval(at, at), Need.When.ONCE_STARTED);
    }

    @Override
    public Need closing(Case closed) {
        Instant at = Objects.requireNonNull(closed.closedAt());
        return new Need(from(closed, at), new Interval(at, at), Need.When.AFTERWARDS);
    }

    @Override
    public Cover openMatters(String kinds) {
        return OpenMatters.of(context, this, kinds);
    }

    @Override
    public List<Due> planReviews() {
        return PlanReviews.due(this);
    }

    @Override
    public List<Anchor> complexStarts(String kinds, String interval) {
        return new ComplexCases(context, this, kinds).starts(interval);
    }

    @Override
    public Sought complexReview(Anchor start, String kinds) {
        return new ComplexCases(context, this, kinds).next(start);
    }

    @Override
    public Anchor firstStep(String element) {
        WorkflowStep first = Steps.first(steps, element, null);
        String what = element + " of " + subject();
        return first == null
                ? new Anchor(element, site, null, what, null)
                : new Anchor(element, first.site(), first.completedAt(), what, first.factId());
    }

    @Override
    public Sought step(String element) {
        return Steps.sought(element, Steps.first(steps, element, null));
    }
}
