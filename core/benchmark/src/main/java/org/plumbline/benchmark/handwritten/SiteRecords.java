package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.organisation.Site;

/** What one site has recorded, by the ids that join it. */
final class SiteRecords {
    final String id;
    final List<Referral> referrals = new ArrayList<>();
    private final Map<String, CaseRecords> cases = new HashMap<>();
    private final Map<String, CaseRecords> casesByReferral = new HashMap<>();
    private final Map<String, Instant> intakesByReferral = new HashMap<>();
    private final Map<String, Instant> ineligibleByReferral = new HashMap<>();
    private final Map<String, StaffRecords> staff = new HashMap<>();
    private final Map<String, TeamRecords> teams = new HashMap<>();
    private final Map<String, FeedCoverage> complete = new HashMap<>();
    private final List<StaffRecords> guests = new ArrayList<>();
    private @Nullable Site record;
    private @Nullable Standards standards;
    private @Nullable Months months;
    private @Nullable LateCover lateCover;

    SiteRecords(String id) {
        this.id = id;
    }

    void is(Site site) {
        record = site;
        standards = new Standards(site);
        months = new Months(site.zone());
    }

    void opened(Case opened) {
        CaseRecords records = ofCase(opened.id());
        records.opened(opened);
        if (opened.referralId() != null) {
            casesByReferral.put(opened.referralId(), records);
        }
    }

    void intakeDone(String referral, Instant at) {
        intakesByReferral.merge(referral, at, Times::earlier);
    }

    void ineligible(String referral, Instant at) {
        ineligibleByReferral.merge(referral, at, Times::earlier);
    }

    void covered(FeedCoverage coverage) {
        if (coverage.status() == FeedCoverage.Status.COMPLETE) {
            complete.put(coverage.feed(), coverage);
        }
    }

    CaseRecords ofCase(String caseId) {
        return cases.computeIfAbsent(caseId, CaseRecords::new);
    }

    StaffRecords ofStaff(String staffId) {
        return staff.computeIfAbsent(staffId, StaffRecords::new);
    }

    TeamRecords ofTeam(String teamId) {
        return teams.computeIfAbsent(teamId, TeamRecords::new);
    }

    /** Moves what is recorded of people from other sites to where they are at home. */
    void sendHome(Map<String, StaffRecords> everybody) {
        staff.values().removeIf(records -> {
            StaffRecords home = Objects.requireNonNull(everybody.get(records.id), records.id);
            if (home == records) {
                return false;
            }
            home.addAll(records);
            guests.add(home);
            return true;
        });
    }

    /** Works out what several rules and other sites look up, once all facts are filed. */
    void prepare() {
        staff.values().forEach(records -> records.order(this));
        lateCover = new LateCover(this);
    }

    boolean isCaseOf(String caseId, @Nullable String person) {
        CaseRecords records = cases.get(caseId);
        return records != null && records.isOf(person);
    }

    Collection<CaseRecords> cases() {
        return cases.values();
    }

    /** Those who are at home here. */
    Collection<StaffRecords> staff() {
        return staff.values();
    }

    /** Somebody who is at home here. */
    StaffRecords staff(String staffId) {
        return Objects.requireNonNull(staff.get(staffId), staffId);
    }

    /** Those from other sites of whom something is recorded here. */
    List<StaffRecords> guests() {
        return guests;
    }

    Collection<TeamRecords> teams() {
        return teams.values();
    }

    /** The case that a referral became; null where it never did. */
    @Nullable
    CaseRecords caseOf(Referral referral) {
        return casesByReferral.get(referral.id());
    }

    /** When an intake was completed before there was a case; null where none was. */
    @Nullable
    Instant intakeOf(Referral referral) {
        return intakesByReferral.get(referral.id());
    }

    /** When somebody decided that a referral was not eligible; null where nobody did. */
    @Nullable
    Instant ineligibleSince(Referral referral) {
        return ineligibleByReferral.get(referral.id());
    }

    @Nullable
    String partner() {
        return Objects.requireNonNull(record).partnerId();
    }

    ZoneId zone() {
        return Objects.requireNonNull(record).zone();
    }

    LocalDate date(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The first instant of a date. */
    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    Standards standards() {
        return Objects.requireNonNull(standards);
    }

    Months months() {
        return Objects.requireNonNull(months);
    }

    LateCover lateCover() {
        return Objects.requireNonNull(lateCover);
    }

    /** Whether a feed is complete from one instant to another, both included: only then is absence evidence. */
    boolean covers(String feed, Instant first, Instant last) {
        FeedCoverage coverage = complete.get(feed);
        return coverage != null && !coverage.from().isAfter(first) && last.isBefore(coverage.to());
    }

    boolean covers(String feed, Instant instant) {
        return covers(feed, instant, instant);
    }

    /** From when on a feed is known; the beginning of time where it is not. */
    Instant begins(String feed) {
        FeedCoverage coverage = complete.get(feed);
        return coverage == null ? Instant.MIN : coverage.from();
    }
}
