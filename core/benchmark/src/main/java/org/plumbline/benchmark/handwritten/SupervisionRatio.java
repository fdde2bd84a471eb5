package org.plumbline.benchmark.handwritten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** SV-05: in a team, the working time of those supervised over that of their supervisors stays inside its limit. */
final class SupervisionRatio {
    private SupervisionRatio() {}

    static void judge(SiteRecords site, Findings findings) {
        LocalDate today = site.date(Network.AS_OF);
        for (TeamRecords team : site.teams()) {
            List<Post> held = held(team, site, today);
            if (!held.isEmpty()) {
                judge(team, held, site, today, findings);
            }
        }
    }

    /** Posts that somebody has now who has not left. */
    private static List<Post> held(TeamRecords team, SiteRecords site, LocalDate today) {
        List<Post> held = new ArrayList<>(team.posts.size());
        for (Post post : team.posts) {
            if (Times.within(today, post.from(), post.to())
                    && !site.staff(holder(post)).hasLeft(today)) {
                held.add(post);
            }
        }
        return held;
    }

    private static String holder(Post post) {
        return Objects.requireNonNull(post.staffId());
    }

    private static void judge(TeamRecords team, List<Post> held, SiteRecords site, LocalDate today, Findings findings) {
        Matter matter = new Matter(Rule.SV_05, team.id, site, team.id, null, Network.AS_OF);
        Map<String, List<SupervisorAssignment>> supervisors = supervisors(team, site, today);
        if (!site.covers(Feeds.POST, Standards.ARRIVED)) {
            findings.heldUp(matter);
            return;
        }
        BigDecimal supervising = supervising(team, supervisors, site, today);
        if (supervising == null) {
            findings.unknown(matter, null);
        } else if (!site.covers(Feeds.SUPERVISOR_ASSIGNMENT, Standards.ARRIVED)) {
            findings.heldUp(matter);
        } else if (supervised(held, supervisors).compareTo(Standards.STAFF_PER_SUPERVISOR.multiply(supervising)) <= 0) {
            findings.met(matter);
        } else {
            findings.breach(matter, null);
        }
    }

    private static Map<String, List<SupervisorAssignment>> supervisors(
            TeamRecords team, SiteRecords site, LocalDate today) {
        Map<String, List<SupervisorAssignment>> supervisors = new HashMap<>();
        for (SupervisorAssignment assignment : team.assignments) {
            String supervisor = assignment.supervisorId();
            if (assignment.kind() == Standards.SUPERVISOR
                    && Times.within(today, assignment.from(), assignment.to())
                    && !site.staff(supervisor).hasLeft(today)) {
                supervisors.computeIfAbsent(supervisor, id -> new ArrayList<>()).add(assignment);
            }
        }
        return supervisors;
    }

    private static BigDecimal supervised(List<Post> held, Map<String, List<SupervisorAssignment>> supervisors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Post post : held) {
            if (!supervisors.containsKey(holder(post))) {
                sum = sum.add(post.wte());
            }
        }
        return sum;
    }

    /** Null where it is not known how much of a supervisor's time this team has. */
    private static @Nullable BigDecimal supervising(
            TeamRecords team, Map<String, List<SupervisorAssignment>> supervisors, SiteRecords site, LocalDate today) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, List<SupervisorAssignment>> supervisor : supervisors.entrySet()) {
            BigDecimal wte = assigned(supervisor.getValue());
            if (wte == null && !supervisesOther(supervisor.getKey(), team, site, today)) {
                wte = wteInPost(site.staff(supervisor.getKey()), today);
            }
            if (wte == null) {
                return null;
            }
            sum = sum.add(wte);
        }
        return sum;
    }

    private static @Nullable BigDecimal assigned(List<SupervisorAssignment> assignments) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SupervisorAssignment assignment : assignments) {
            if (assignment.wte() == null) {
                return null;
            }
            sum = sum.add(assignment.wte());
        }
        return sum;
    }

    private static boolean supervisesOther(String supervisor, TeamRecords team, SiteRecords site, LocalDate today) {
        for (TeamRecords other : site.teams()) {
            for (SupervisorAssignment assignment : other.assignments) {
                if (other != team
                        && assignment.supervisorId().equals(supervisor)
                        && Times.within(today, assignment.from(), assignment.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable BigDecimal wteInPost(StaffRecords staff, LocalDate today) {
        BigDecimal sum = null;
        for (Post post : staff.posts) {
            if (!post.planned() && Times.within(today, post.from(), post.to())) {
                sum = sum == null ? post.wte() : sum.add(post.wte());
            }
        }
        return sum;
    }
}
