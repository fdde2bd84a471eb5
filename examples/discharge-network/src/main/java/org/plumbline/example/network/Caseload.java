package org.plumbline.example.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskTier;

/** The cases that come in, day by day, and what befalls them. All that has to be done about it is done in time. */
final class Caseload {
    /** New sites open their first cases on this day; it is the last of a month. */
    static final LocalDate FIRST_AT_NEW_SITES = LocalDate.parse("2026-04-30");

    static final String OBSERVATIONS = "observations";

    private final Network network;
    private final Map<String, Integer> turns = new HashMap<>();
    private int number;

    Caseload(Network network) {
        this.network = network;
    }

    void open(Place place) {
        boolean isNew = place.opens().isAfter(Calendar.START);
        LocalDate first = isNew ? FIRST_AT_NEW_SITES.plusDays(1) : Calendar.START;
        for (LocalDate day = first; day.isBefore(Calendar.END); day = day.plusDays(1)) {
            long count = day.equals(first) ? 8 : isNew || day.getDayOfMonth() % 4 == 0 ? 3 : 4;
            for (int i = 0; i < count && !(isNew && day.equals(first)); i++) {
                referral(place, day, day.equals(first) ? i % 2 == 0 : network.pick(4) == 0);
            }
        }
        for (int number = 8; number <= 11; number++) {
            network.delegating.checkedMonthly(place, place.staff(number), OBSERVATIONS);
        }
    }

    private void referral(Place place, LocalDate receivedOn, boolean urgent) {
        int index = number++;
        LocalDate opensOn = urgent ? receivedOn : receivedOn.plusDays(1);
        int risk = network.pick(100);
        RiskTier tier = risk < 15 ? RiskTier.HIGH : risk < 55 ? RiskTier.MEDIUM : RiskTier.LOW;
        String team = urgent ? place.urgent() : place.discharge();
        if (index % 40 == 21 && !urgent) {
            network.referrals.ineligible(network.referred(place, team, opensOn, tier));
            return;
        }
        Story story = network.story(place, team, opensOn, tier);
        story.heldBy(holder(story));
        befalls(story, index);
        if (index % 3 == 0) {
            observations(story);
        }
    }

    /** The two practitioners of the team in turn, so that nobody has more high-risk cases than the other. */
    private String holder(Story story) {
        int turn = turns.merge(story.team + story.tier, 1, Integer::sum);
        return story.place.staff((story.urgent ? 6 : 4) + turn % 2);
    }

    private void befalls(Story story, int index) {
        if (index % 9 == 4) {
            Contact missed = Safety.missed(story, story.on(5, "13:00"));
            Safety.followedUp(story, story.on(6, "11:00"));
            network.safety.reviewed(story, missed, story.on(6, "12:00"));
        }
        if (index % 10 == 7) {
            String trigger = network.safety.trigger(story, story.on(8, "10:30")).id();
            network.safety.escalated(Safety.escalation(story, trigger, story.on(8, "11:00")));
        }
        if (index % 50 == 13) {
            network.safety.referred(network.safety.concern(story, story.on(3, "12:00")), story.on(3, "15:00"));
        }
        if (index % 20 == 9) {
            complex(story);
        }
        if (index % 60 == 31) {
            story.endsAt(story.on(10, "03:00"), "died");
        }
    }

    /** Complex from the beginning: with somebody of enhanced competence, and reviewed every week. */
    private void complex(Story story) {
        story.heldBy(story.place.staff(story.urgent ? 6 : 4));
        story.complexSince = story.opened;
        for (int day = 1; day < 28; day += 7) {
            network.records.add(
                    story.on(day, "14:30"),
                    Safety.review(
                            story, story.id + " review " + day, CaseReview.Kind.COMPLEX, null, story.on(day, "14:00")));
        }
    }

    /** Once a week, on a day on which the support worker is on the rota. */
    private void observations(Story story) {
        int turn = turns.merge(story.team, 1, Integer::sum);
        String worker = story.place.staff((story.urgent ? 10 : 8) + turn % 2);
        network.delegating.delegate(story, worker, OBSERVATIONS);
        for (int day = 1; day < 28; day++) {
            boolean due = story.opensOn.plusDays(day).getDayOfWeek() == DayOfWeek.THURSDAY;
            if (due && story.isOpenAt(story.on(day, "12:00"))) {
                network.delegating.done(story, worker, OBSERVATIONS, story.on(day, "11:00"));
            }
        }
    }
}
