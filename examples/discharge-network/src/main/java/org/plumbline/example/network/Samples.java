package org.plumbline.example.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.fact.casework.CaseReview;

/** Every Friday the lead of a team reviews four of its open cases, or all where there are fewer. */
final class Samples {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-23");

    private final Records records;
    private final Set<String> skipped = new TreeSet<>();
    private final Map<String, Instant> moved = new TreeMap<>();

    Samples(Records records) {
        this.records = records;
    }

    void skip(String team, LocalDate friday) {
        skipped.add(team + friday);
    }

    /** Not on that Friday, but then. */
    void move(String team, LocalDate friday, Instant to) {
        moved.put(team + friday, to);
    }

    void review(List<Story> stories) {
        for (Place place : Place.ALL) {
            for (LocalDate friday = FIRST; friday.isBefore(Calendar.END); friday = friday.plusDays(7)) {
                for (String team : place.teams()) {
                    review(place, team, friday, stories);
                }
            }
        }
    }

    private void review(Place place, String team, LocalDate friday, List<Story> stories) {
        if (skipped.contains(team + friday)) {
            return;
        }
        Instant at = moved.getOrDefault(team + friday, place.at(friday, "15:00"));
        stories.stream()
                .filter(story -> story.team.equals(team) && story.isOpenAt(at))
                .limit(4)
                .forEach(story -> {
                    String id = String.join(" ", "sample", team, friday.toString(), story.id);
                    records.add(
                            Calendar.minutesAfter(at, 60),
                            Safety.review(story, id, CaseReview.Kind.WEEKLY_SAMPLE, null, at));
                });
    }
}
