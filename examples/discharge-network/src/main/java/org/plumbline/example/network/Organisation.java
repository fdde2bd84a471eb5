package org.plumbline.example.network;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** Who runs what: a lead, three partners, six sites of two teams; and the model that all of them follow. */
final class Organisation {
    /** From this date on the second version of the escalation criteria is in force. */
    static final LocalDate NEW_CRITERIA = LocalDate.parse("2026-04-13");

    static final String CRITERIA = "escalation-criteria";
    static final LocalDate FOUNDED = LocalDate.parse("2025-06-02");

    private final Records records;
    /** What the lead of a team gives it, where that is not all of a post. */
    final Map<String, String> supervision = new TreeMap<>();

    Organisation(Records records) {
        this.records = records;
    }

    void found() {
        partner("alder", Partner.Kind.LEAD, "Alder Community Health");
        partner("beech", Partner.Kind.PARTNER, "Beech Care at Home");
        partner("cedar", Partner.Kind.PARTNER, "Cedar Home Health");
        partner("dogwood", Partner.Kind.PARTNER, "Dogwood Visiting Nurses");
        Place.ALL.forEach(this::site);
        Place.ALL.forEach(this::calendar);
        criteria("2025-2", FOUNDED, NEW_CRITERIA);
        criteria("2026-1", NEW_CRITERIA, null);
        for (String partner : List.of("alder", "beech")) {
            criteriaOf(partner, "2025-2", FOUNDED, NEW_CRITERIA);
            criteriaOf(partner, "2026-1", NEW_CRITERIA, null);
        }
        taskStandard(
                "observations",
                1,
                List.of("good-practice", "red-flags", "escalation-triggers", "documentation-fields"));
    }

    private void partner(String id, Partner.Kind kind, String name) {
        records.standing(Partner.builder().id(id).kind(kind).name(name).build());
    }

    private void site(Place place) {
        records.standing(Site.builder()
                .id(place.id())
                .partnerId(place.partner())
                .county(place.county())
                .zone(place.zone())
                .build());
        for (String team : place.teams()) {
            records.standing(Team.builder()
                    .id(team)
                    .site(place.id())
                    .pathway(pathway(place, team))
                    .from(FOUNDED)
                    .build());
            supervises(place, team);
        }
        records.standing(EscalationRoute.builder()
                .id("route-" + place.code())
                .site(place.id())
                .duty("duty-clinician")
                .from(FOUNDED)
                .build());
    }

    /** Open from eight to eight, but for two holidays. */
    private void calendar(Place place) {
        List<LocalDate> holidays = place.county().equals("fenshire")
                ? List.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"))
                : List.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-05-25"));
        records.standing(ServiceCalendar.builder()
                .id("service of " + place.id())
                .site(place.id())
                .duty("service")
                .open(Arrays.stream(DayOfWeek.values())
                        .map(day -> new ServiceCalendar.Window(day, LocalTime.parse("08:00"), LocalTime.parse("20:00")))
                        .toList())
                .holidays(holidays)
                .from(FOUNDED)
                .build());
    }

    static String pathway(Place place, String team) {
        return place.isUrgent(team) ? "urgent-response" : "discharge-support";
    }

    private void supervises(Place place, String team) {
        records.standing(SupervisorAssignment.builder()
                .id("sa-" + team)
                .site(place.id())
                .supervisorId(place.lead(team))
                .teamId(team)
                .kind(SupervisorAssignment.Kind.CLINICAL)
                .wte(new BigDecimal(supervision.getOrDefault(team, "1.0")))
                .from(FOUNDED)
                .build());
    }

    /** A lead who is there for the other team as well. */
    void alsoSupervises(Place place, String lead, String team, @Nullable LocalDate until) {
        records.standing(SupervisorAssignment.builder()
                .id("sa-" + lead + " " + team)
                .site(place.id())
                .supervisorId(lead)
                .teamId(team)
                .kind(SupervisorAssignment.Kind.CLINICAL)
                .wte(new BigDecimal("0.2"))
                .from(FOUNDED)
                .to(until)
                .build());
    }

    /** A route to a person at all hours, beside the one to the duty clinician. */
    void reaches(Place place, String staff) {
        records.standing(EscalationRoute.builder()
                .id("route-" + place.code() + " " + staff)
                .site(place.id())
                .staffId(staff)
                .from(FOUNDED)
                .build());
    }

    private void criteria(String version, LocalDate from, @Nullable LocalDate to) {
        records.standing(ModelElement.builder()
                .id(CRITERIA + " " + version)
                .code(CRITERIA)
                .title("Escalation criteria")
                .elementClass(ModelElement.ElementClass.CORE)
                .kind(ModelElement.Kind.RULESET)
                .version(version)
                .from(from)
                .to(to)
                .build());
    }

    void criteriaOf(String partner, String version, LocalDate from, @Nullable LocalDate to) {
        records.standing(ElementInUse.builder()
                .id(partner + " " + CRITERIA + " " + version)
                .partnerId(partner)
                .element(CRITERIA)
                .inUse(version)
                .from(from)
                .to(to)
                .basis(ElementInUse.Basis.ATTESTED)
                .build());
    }

    /** The first version of an element, core or adaptable or neither decided. */
    void element(String code, String version, ModelElement.@Nullable ElementClass decided, LocalDate from) {
        records.standing(ModelElement.builder()
                .id(code + " " + version)
                .code(code)
                .title(code.replace('-', ' '))
                .elementClass(decided)
                .kind(ModelElement.Kind.STEP)
                .version(version)
                .from(from)
                .build());
    }

    void inUse(String partner, String code, String version, LocalDate from) {
        records.standing(ElementInUse.builder()
                .id(String.join(" ", partner, code, version))
                .partnerId(partner)
                .element(code)
                .inUse(version)
                .from(from)
                .basis(ElementInUse.Basis.ATTESTED)
                .build());
    }

    void taskStandard(String task, int pages, List<String> parts) {
        Map<String, GovernanceDocument.Part> held = new TreeMap<>();
        parts.forEach(part -> held.put(part, new GovernanceDocument.Part(true, null, null)));
        records.standing(GovernanceDocument.builder()
                .id("standard of " + task)
                .kind("task-standard")
                .about(task)
                .version("1")
                .from(FOUNDED)
                .pages(pages)
                .parts(held)
                .build());
    }
}
