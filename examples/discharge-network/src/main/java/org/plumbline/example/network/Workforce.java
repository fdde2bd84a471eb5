package org.plumbline.example.network;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.CompetencySignOff.Stage;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.PostBuilder;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.StaffMember.Employment;
import org.plumbline.fact.workforce.StaffMemberBuilder;
import org.plumbline.fact.workforce.TrainingRecord;

/** Who works there, in which post, trained and signed off for what. Twelve staff a site, and one director. */
final class Workforce {
    /** She supervises those who supervise, and holds no post at a site. */
    static final String DIRECTOR = "al00";

    static final Set<String> TOPICS = Set.of("escalation-routes", "safeguarding", "documentation", "boundaries");
    private static final LocalDate HIRED = LocalDate.parse("2025-06-02");
    private static final LocalDate SIGNED_OFF = LocalDate.parse("2025-09-01");

    private final Records records;
    /** When somebody changed to the other team of the site. */
    final Map<String, LocalDate> movedOn = new TreeMap<>();

    Workforce(Records records) {
        this.records = records;
    }

    void hire() {
        records.standing(
                member(DIRECTOR, Place.NORTH_FEN, Employment.PERMANENT, HIRED).build());
        onboard(DIRECTOR, Place.NORTH_FEN, HIRED.plusDays(20));
        Place.ALL.forEach(this::hire);
    }

    /** 1, 2: leads; 3: implementation lead; 4 to 7: practitioners; 8 to 11: support workers; 12: nurse. */
    private void hire(Place place) {
        for (int number = 1; number <= 12; number++) {
            String id = place.staff(number);
            String team = List.of(2, 6, 7, 10, 11, 12).contains(number) ? place.urgent() : place.discharge();
            boolean lead = number <= 2;
            String role = lead
                    ? "clinical-lead"
                    : number == 3
                            ? "implementation-lead"
                            : number <= 7 ? "practitioner" : number <= 11 ? "support-worker" : "nurse";
            records.standing(member(id, place, Employment.PERMANENT, HIRED)
                    .registrations(
                            lead || number == 12
                                    ? List.of(new StaffMember.Registration(
                                            "nursing", LocalDate.parse("2015-09-01"), null))
                                    : List.of())
                    .build());
            LocalDate moved = movedOn.get(id);
            PostBuilder post = post(id, place, team, role).grade(lead ? "senior" : "standard");
            records.standing(post.to(moved).build());
            if (moved != null) {
                String other = place.isUrgent(team) ? place.discharge() : place.urgent();
                records.standing(post.id("new post of " + id)
                        .teamId(other)
                        .from(moved)
                        .to(null)
                        .build());
            }
            onboard(id, place, HIRED.plusDays(20));
            signOff(id, place, Organisation.pathway(place, team), Stage.INDEPENDENT);
            signOff(id, place, role, number == 4 || number == 6 ? Stage.ENHANCED : Stage.INDEPENDENT);
            if (number == 4 || number == 6) {
                signOff(id, place, "duty-lead", Stage.INDEPENDENT);
            }
            if (role.equals("support-worker")) {
                signOff(id, place, "observations", Stage.INDEPENDENT);
            }
        }
    }

    static StaffMemberBuilder member(String id, Place home, Employment employment, LocalDate started) {
        return StaffMember.builder()
                .id(id)
                .site(home.id())
                .employment(employment)
                .startedOn(started);
    }

    static PostBuilder post(String staff, Place place, String team, String role) {
        return Post.builder()
                .id("post of " + staff)
                .site(place.id())
                .teamId(team)
                .role(role)
                .wte(BigDecimal.ONE)
                .required(true)
                .staffId(staff)
                .from(HIRED);
    }

    void onboard(String staff, Place place, LocalDate done) {
        Instant at = place.at(done, "16:00");
        records.add(
                at,
                TrainingRecord.builder()
                        .id("onboarding of " + staff)
                        .site(place.id())
                        .staffId(staff)
                        .kind(TrainingRecord.Kind.ONBOARDING)
                        .module("first-30-days")
                        .completedAt(at)
                        .build());
    }

    void induct(String staff, Place place, Instant done, Set<String> topics) {
        records.add(
                Calendar.minutesAfter(done, 10),
                TrainingRecord.builder()
                        .id("induction of " + staff + " " + place.date(done))
                        .site(place.id())
                        .staffId(staff)
                        .kind(TrainingRecord.Kind.INDUCTION)
                        .parts(topics)
                        .completedAt(done)
                        .build());
    }

    /** The whole ladder up to a stage, with an observation before anything is done alone. */
    void signOff(String staff, Place place, String competency, Stage upTo) {
        LocalDate date = SIGNED_OFF;
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(upTo) <= 0) {
                sign(staff, place, competency, stage, date);
                date = date.plusWeeks(4);
            }
        }
        observe(staff, place, competency, SIGNED_OFF.plusWeeks(7), true, false);
    }

    void sign(String staff, Place place, String competency, Stage stage, LocalDate date) {
        sign(staff, place, competency, stage, date, date.plusYears(1));
    }

    void sign(
            String staff, Place place, String competency, Stage stage, LocalDate date, @Nullable LocalDate reviewDue) {
        Instant at = place.at(date, "15:00");
        records.add(
                at,
                CompetencySignOff.builder()
                        .id(String.join(" ", staff, competency, stage.name().toLowerCase(Locale.ROOT)))
                        .site(place.id())
                        .staffId(staff)
                        .competency(competency)
                        .stage(stage)
                        .assessorId(DIRECTOR)
                        .signedAt(at)
                        .from(at)
                        .reviewDue(reviewDue)
                        .build());
    }

    void observe(String staff, Place place, String competency, LocalDate date, boolean passed, boolean recheck) {
        Instant at = place.at(date, "11:00");
        records.add(
                at,
                ObservedPractice.builder()
                        .id(String.join(" ", staff, competency, "observed", date.toString()))
                        .site(place.id())
                        .staffId(staff)
                        .competency(competency)
                        .at(at)
                        .observerId(DIRECTOR)
                        .passed(passed)
                        .recheck(recheck)
                        .build());
    }
}
