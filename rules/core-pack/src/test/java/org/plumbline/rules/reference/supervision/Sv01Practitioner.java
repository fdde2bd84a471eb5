package org.plumbline.rules.reference.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** SV-01: as many practitioners of a grade that counts as are asked are there for each team, and for no other. */
final class Sv01Practitioner extends CoreRule {
    private static final String GRADES = "supervision.practitioner-grades";

    Sv01Practitioner() {
        super(
                "SV-01",
                "each team has a dedicated practitioner",
                Severity.HIGH,
                Subject.Type.TEAM,
                "team",
                "supervisor-assignment",
                "post");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Crew crew : Crew.working(known)) {
            judgements.add(this, judge(known, crew));
        }
    }

    private static Judged judge(Known known, Crew crew) {
        Judged judged = crew.matter(known, "practitioner");
        Value asked = setting(known, crew, "supervision.practitioners-per-team").orElseThrow();
        int teamsEach = setting(known, crew, "supervision.teams-per-practitioner")
                .orElseThrow()
                .count();
        Optional<Value> grades = setting(known, crew, GRADES);
        Set<String> kinds = setting(known, crew, "supervision.kinds-of-supervisor")
                .orElseThrow()
                .parts();
        List<SupervisorAssignment> toTeams = Workforce.assignments(known, kinds, crew.today()).stream()
                .filter(it -> it.staffId() == null)
                .sorted(Workforce.BY_DATE)
                .toList();
        Map<String, SupervisorAssignment> assigned = new LinkedHashMap<>();
        toTeams.stream()
                .filter(it -> crew.id().equals(it.teamId()))
                .forEach(it -> assigned.putIfAbsent(it.supervisorId(), it));

        int dedicated = 0;
        boolean unset = false;
        List<String> missing = new ArrayList<>();
        for (String id : assigned.keySet()) {
            if (!Workforce.hasRecord(known, id)) {
                missing.add("staff-member " + id);
                continue;
            }
            long teams = toTeams.stream()
                    .filter(it -> it.supervisorId().equals(id))
                    .map(SupervisorAssignment::teamId)
                    .distinct()
                    .count();
            if (Workforce.gone(known, id, crew.today()) || teams > teamsEach) {
                continue;
            }
            if (grades.isEmpty()) {
                unset = true;
                continue;
            }
            String open = openGrade(known, crew, id, grades.get().parts());
            dedicated += open == null ? 1 : 0;
            if (open != null && !open.isEmpty()) {
                missing.add(open);
            }
        }
        if (unset) {
            return judged.notConfigured(GRADES);
        }
        judged.by(asked).resting(assigned.values());
        if (dedicated >= asked.count()) {
            return judged.met();
        }
        if (!missing.isEmpty()) {
            return judged.unknown(missing.get(missing.size() - 1));
        }
        Instant last = known.feeds().lastExpected(crew.site());
        boolean arrived = known.feeds().complete("supervisor-assignment", crew.site(), last, last);
        return judged.breach(new Detail.OutsideLimit(
                        new Amount(BigDecimal.valueOf(dedicated), BigDecimal.ONE, "dedicated practitioners"),
                        new Limit(BigDecimal.valueOf(asked.count()), Limit.Side.AT_LEAST)))
                .unlessComplete(arrived, "supervisor-assignment", crew.site(), last, last);
    }

    private static Optional<Value> setting(Known known, Crew crew, String standard) {
        return known.standards().at(standard, crew.site(), known.asOf());
    }

    /** Null where the grade counts, empty where it does not, else what would have to be recorded. */
    private static @Nullable String openGrade(Known known, Crew crew, String staff, Set<String> grades) {
        List<Post> posts = Workforce.posts(known, staff, crew.today()).stream()
                .sorted(java.util.Comparator.comparing(Post::from).thenComparing(Post::id))
                .toList();
        if (posts.stream().anyMatch(post -> post.grade() != null && grades.contains(post.grade()))) {
            return null;
        }
        Optional<Post> silent =
                posts.stream().filter(post -> post.grade() == null).findFirst();
        return posts.isEmpty()
                ? "the grade of staff " + staff
                : silent.map(post -> "the grade of " + post.factId()).orElse("");
    }
}
