package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Count;

/** The practitioners who are dedicated to a team, as it stands now. */
final class Practitioners {
    private static final String FEED = FactType.of(SupervisorAssignment.class).name();
    private static final String OF = "dedicated practitioners";

    private final Context context;
    private final Dossiers all;
    private final DefaultTeamFile team;
    private final LocalDate today;
    private final Set<String> kinds;
    private @Nullable String missing;
    private @Nullable String unset;

    private Practitioners(Context context, Dossiers all, DefaultTeamFile team, LocalDate today, Set<String> kinds) {
        this.context = context;
        this.all = all;
        this.team = team;
        this.today = today;
        this.kinds = kinds;
    }

    /** Assigned to the team itself, in a kind and a grade that count, and to no more teams than that. */
    static Count dedicated(
            Context context, Dossiers all, DefaultTeamFile team, String kinds, String grades, String teamsEach) {
        Value.Parts counting = context.parts(kinds, team.site(), context.asOf());
        if (counting == null) {
            return new Count(BigDecimal.ZERO, OF, List.of(), null, kinds, FEED);
        }
        LocalDate today = context.date(team.site(), context.asOf());
        return new Practitioners(context, all, team, today, counting.parts()).count(grades, teamsEach);
    }

    private Count count(String grades, String teamsEach) {
        Map<String, FactId> assigned = new LinkedHashMap<>();
        team.assignments().stream()
                .filter(assignment -> holds(assignment)
                        && assignment.staffId() == null
                        && team.subject().id().equals(assignment.teamId()))
                .forEach(assignment -> assigned.putIfAbsent(assignment.supervisorId(), assignment.factId()));
        List<FactId> dedicated = new ArrayList<>();
        assigned.forEach((id, fact) -> {
            DefaultStaffFile staff = all.staff(id, team.site());
            if (staff == null || staff.withoutRecord()) {
                missing = "staff-member " + id;
            } else if (!staff.hasLeft(today) && isOnlyFor(staff, teamsEach) && hasGrade(staff, grades)) {
                dedicated.add(fact);
            }
        });
        return new Count(
                BigDecimal.valueOf(dedicated.size()), OF, List.copyOf(assigned.values()), missing, unset, FEED);
    }

    private boolean holds(SupervisorAssignment assignment) {
        return kinds.contains(assignment.kind().name()) && Order.holdsOn(today, assignment.from(), assignment.to());
    }

    private boolean isOnlyFor(DefaultStaffFile staff, String teamsEach) {
        Dated most = context.inForce(teamsEach, team.site(), context.asOf());
        if (most == null) {
            unset = teamsEach;
            return false;
        }
        long teams = staff.supervises.stream()
                .filter(assignment -> holds(assignment) && assignment.staffId() == null)
                .map(SupervisorAssignment::teamId)
                .filter(id -> id != null)
                .distinct()
                .count();
        return BigDecimal.valueOf(teams).compareTo(((Value.Figure) most.value()).number()) <= 0;
    }

    /** In any post that the person holds, of whatever team. */
    private boolean hasGrade(DefaultStaffFile staff, String grades) {
        Value.Parts counting = context.parts(grades, team.site(), context.asOf());
        if (counting == null) {
            unset = grades;
            return false;
        }
        List<Post> held = staff.posts.stream()
                .filter(post -> !post.planned() && Order.holdsOn(today, post.from(), post.to()))
                .toList();
        if (held.stream()
                .anyMatch(post -> post.grade() != null && counting.parts().contains(post.grade()))) {
            return true;
        }
        if (held.isEmpty()) {
            missing = "the grade of " + staff.subject();
        }
        held.stream()
                .filter(post -> post.grade() == null)
                .findFirst()
                .ifPresent(post -> missing = "the grade of " + post.factId());
        return false;
    }
}
