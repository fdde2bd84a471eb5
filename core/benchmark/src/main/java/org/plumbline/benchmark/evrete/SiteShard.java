package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** What is judged of a site as a whole: its rota, with whatever is of those who are on it, and its teams. */
final class SiteShard {
    private final Place place;
    private final List<Object> rota = new ArrayList<>();
    private final List<Shift> lateShifts = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Shift> shiftsElsewhere = new ArrayList<>();
    private final List<Object> teams = new ArrayList<>();

    SiteShard(Place place) {
        this.place = place;
    }

    void addShift(Shift shift) {
        if (!shift.site().equals(place.id())) {
            shiftsElsewhere.add(shift);
            return;
        }
        shifts.add(shift);
        if (shift.lateCover()) {
            lateShifts.add(shift);
        }
    }

    void addSignOff(CompetencySignOff signOff) {
        rota.add(signOff);
    }

    void addMember(StaffMember member) {
        rota.add(member);
        if (place.id().equals(member.site())) {
            teams.add(member);
        }
    }

    void addPost(Post post) {
        if (post.staffId() != null) {
            rota.add(post);
        }
        if (post.site().equals(place.id())) {
            teams.add(post);
        }
    }

    void addTeam(Team team) {
        teams.add(new TeamMatter(place, team));
    }

    void addAssignment(SupervisorAssignment assignment) {
        teams.add(assignment);
    }

    Place place() {
        return place;
    }

    List<Object> rota() {
        return rota;
    }

    List<Shift> lateShifts() {
        return lateShifts;
    }

    List<Shift> shifts() {
        return shifts;
    }

    List<Shift> shiftsElsewhere() {
        return shiftsElsewhere;
    }

    List<Object> teams() {
        return teams;
    }
}
