package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.CaseStatusBuilder;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.ContactBuilder;
import org.plumbline.fact.casework.RiskTier;

/**
 * One case, from its referral to its closing four weeks later. As it is made it keeps every standard; who plants a failure
 * changes it before it is written down.
 */
final class Story {
    final Place place;
    final String team;
    final String id;
    final LocalDate opensOn;
    final RiskTier tier;
    /** As it was written down; null if it was not. */
    @Nullable
    RiskTier recordedTier;

    final boolean urgent;

    final Instant received;
    /** When the intake was completed; null if it never was. */
    @Nullable
    Instant intake;

    final Instant opened;

    @Nullable
    Instant discharged;

    /** When somebody first responded to an urgent referral, as the referral says; null if it does not. */
    @Nullable
    Instant responded;
    /** Null while it is open. */
    @Nullable
    Instant closed;
    /** Codes of the steps that were done beside the intake. */
    final List<String> steps = new ArrayList<>(List.of("eligibility", "risk-stratification", "touchpoints", "plan"));
    /** The practitioner who has the case. */
    String holder;

    @Nullable
    Instant complexSince;

    /** What is recorded of the closing. */
    Set<String> closure = Set.of("outcome", "summary-sent");

    /** When the plan was reviewed instead of on that day of the case. */
    final Map<Integer, Instant> reviewedAt = new TreeMap<>();

    /** Days of the case on which a review of the plan was left out. */
    final Set<Integer> unreviewed = new TreeSet<>();

    final List<Contact> contacts = new ArrayList<>();
    final List<CaseStatus> statuses = new ArrayList<>();

    Story(Place place, String team, String id, LocalDate opensOn, int minute, RiskTier tier) {
        this.place = place;
        this.team = team;
        this.id = id;
        this.opensOn = opensOn;
        this.tier = tier;
        this.recordedTier = tier;
        this.urgent = place.isUrgent(team);
        this.opened = Calendar.minutesAfter(place.at(opensOn, "10:00"), minute % 50);
        this.received = urgent
                ? Calendar.minutesAfter(opened, -20)
                : Calendar.minutesAfter(place.at(opensOn.minusDays(1), "09:00"), minute);
        this.intake = opened;
        this.discharged = urgent ? null : place.at(opensOn, "14:00");
        this.responded = urgent ? place.at(opensOn, "11:00") : null;
        this.closed = place.at(opensOn.plusDays(28), "17:30");
        this.holder = place.staff(urgent ? 6 : 4);
        Contacts.add(this);
    }

    /** Who has the case makes its contacts. */
    void heldBy(String practitioner) {
        holder = practitioner;
        contacts.replaceAll(
                contact -> ContactBuilder.builder(contact).staffId(practitioner).build());
    }

    String caseId() {
        return id;
    }

    String referralId() {
        return "r-" + id;
    }

    /** The subject of findings about the case. */
    String asCase() {
        return "case " + caseId();
    }

    String asReferral() {
        return "referral " + referralId();
    }

    /** A time on a day of the case; the day on which it opens is 0. */
    Instant on(int day, String time) {
        return place.at(opensOn.plusDays(day), time);
    }

    /** What cannot happen any more, because the person died, withdrew or moved away. */
    void endsAt(Instant end, String reason) {
        closed = Calendar.minutesAfter(end, 60);
        contacts.removeIf(contact -> !end.isAfter(Contacts.time(contact)));
        statuses.add(
                status(CaseStatus.Kind.OUT_OF_SCOPE, "out", end).reason(reason).build());
    }

    /** In hospital. Whoever comes back is seen on the same day. */
    void awayFrom(Instant from, Instant to) {
        contacts.removeIf(contact ->
                !Contacts.time(contact).isBefore(from) && Contacts.time(contact).isBefore(to));
        statuses.add(status(CaseStatus.Kind.PAUSED, "stay", from)
                .reason("hospital")
                .to(to)
                .build());
    }

    CaseStatusBuilder status(CaseStatus.Kind kind, String code, Instant from) {
        return CaseStatus.builder()
                .id(id + " " + code)
                .site(place.id())
                .caseId(caseId())
                .kind(kind)
                .from(from);
    }

    boolean isOpenAt(Instant instant) {
        return !instant.isBefore(opened) && (closed == null || instant.isBefore(closed));
    }
}
