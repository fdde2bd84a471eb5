package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** DC-15: who moves to another pathway is validated for it before working there alone. */
final class Dc15NewPathway extends CoreRule {
    Dc15NewPathway() {
        super(
                "DC-15",
                "competence is validated anew for another pathway",
                Severity.HIGH,
                Subject.Type.STAFF,
                "task-record",
                "post",
                "team",
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TaskRecord task : known.all(TaskRecord.class)) {
            judge(known, task).ifPresent(judged -> judgements.add(this, judged));
        }
    }

    private static Optional<Judged> judge(Known known, TaskRecord task) {
        Instant at = task.at();
        String staff = task.staffId();
        List<Post> posts = Posts.here(Posts.of(known, staff, at), task.site());
        Judged judged = People.matter(known, staff, task, at).closed(at);
        String missing = null;
        Set<String> pathways = new TreeSet<>();
        Set<String> moved = new TreeSet<>();
        for (Post post : posts) {
            Optional<Team> team = Posts.team(known, post);
            if (team.isEmpty()) {
                missing = "team " + post.teamId();
            }
            String pathway = team.map(Team::pathway).orElse(null);
            if (pathway == null || !pathways.add(pathway)) {
                continue;
            }
            List<Post> before = before(known, staff, pathway, at);
            List<Post> nowhere = before.stream()
                    .filter(it -> Posts.team(known, it).isEmpty())
                    .toList();
            boolean surely = before.stream()
                    .flatMap(it -> Posts.team(known, it).stream())
                    .anyMatch(
                            other -> other.pathway() != null && !other.pathway().equals(pathway));
            if (surely || !nowhere.isEmpty()) {
                moved.add(pathway);
                missing = surely ? missing : "team " + nowhere.get(0).teamId();
            }
        }
        if (moved.isEmpty() && missing == null) {
            return Optional.empty();
        }
        if (People.supervised(task)) {
            return Optional.of(judged.notApplicable());
        }
        Set<String> stages = SignOffs.stages(known, task.site(), at).parts();
        Interval then = new Interval(at, at);
        String what = "sign-off for " + String.join(", ", moved);
        judged.breach(new Detail.Uncovered(what, then, List.of(then)));
        for (String pathway : moved) {
            judged = People.matter(known, staff, task, at).closed(at);
            List<CompetencySignOff> counting = SignOffs.counting(SignOffs.of(known, staff, Set.of(pathway)), stages);
            if (SignOffs.cover(judged, what, then, counting).state() == Judged.State.BREACH) {
                break;
            }
        }
        Windows.unlessHoleOf(known, judged, SignOffs.FEED, task.staffId(), then);
        if (judged.state() == Judged.State.BREACH) {
            judged.resting(posts);
        }
        judged.unlessKnown(pathways.size() < 2, "on which pathway " + task.factId() + " was delivered");
        judged.unlessKnown(missing == null, missing == null ? "" : missing);
        return Optional.of(People.unlessMode(judged, task));
    }

    /** The posts that began before the unbroken time on a pathway did. */
    private static List<Post> before(Known known, String staff, String pathway, Instant at) {
        List<Post> all = Posts.of(known, staff);
        List<Interval> on = new ArrayList<>();
        for (Post post : all) {
            boolean here = Posts.team(known, post)
                    .map(Team::pathway)
                    .filter(pathway::equals)
                    .isPresent();
            if (here && Posts.starts(known, post).isBefore(Posts.ends(known, post))) {
                on.add(new Interval(Posts.starts(known, post), Posts.ends(known, post)));
            }
        }
        Instant since = Intervals.joined(on).stream()
                .filter(time -> time.contains(at))
                .map(Interval::from)
                .findFirst()
                .orElse(at);
        return all.stream()
                .filter(post -> Posts.starts(known, post).isBefore(since))
                .toList();
    }
}
