package org.plumbline.rules.reference.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** A team as it stands at the assessment. */
record Crew(String id, @Nullable String site, LocalDate today) {
    /** Those that work; also those without a record that facts name, of which nobody knows that they have ended. */
    static List<Crew> working(Known known) {
        List<Crew> crews = new ArrayList<>();
        TreeSet<String> named = new TreeSet<>();
        known.all(Post.class).forEach(post -> named.add(post.teamId()));
        known.all(SupervisorAssignment.class, it -> it.teamId() != null).forEach(it -> named.add(it.teamId()));
        for (Team team : known.all(Team.class)) {
            named.remove(team.id());
            LocalDate today = known.places().date(team.site(), known.asOf());
            boolean begun = team.from() == null || !today.isBefore(team.from());
            if (begun && (team.to() == null || today.isBefore(team.to()))) {
                crews.add(new Crew(team.id(), team.site(), today));
            }
        }
        for (String orphan : named) {
            String site = leastSite(known, orphan);
            crews.add(new Crew(orphan, site, known.places().date(site, known.asOf())));
        }
        return crews;
    }

    /** Where a team without a record is named first. */
    static String leastSite(Known known, String team) {
        TreeSet<String> sites = new TreeSet<>();
        known.all(Post.class, post -> team.equals(post.teamId())).forEach(post -> sites.add(post.site()));
        known.all(SupervisorAssignment.class, it -> team.equals(Workforce.teamOf(known, it, known.asOf())))
                .forEach(it -> sites.add(it.site()));
        return sites.first();
    }

    Judged matter(Known known, String name) {
        return Judged.of(Subject.of(Subject.Type.TEAM, id), name, site, known.asOf());
    }
}
