package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.NewPathway;

/** The pathways on which somebody works: those of the teams of the posts that they hold. */
final class Pathways {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();

    private final Dossiers dossiers;
    private final DefaultStaffFile staff;

    Pathways(Dossiers dossiers, DefaultStaffFile staff) {
        this.dossiers = dossiers;
        this.staff = staff;
    }

    /** The new pathway of a task; none if the person has worked on no other one before, or holds no post then. */
    List<NewPathway> of(TaskRecord task) {
        List<Tenure> held = held(task);
        SortedSet<String> fresh = new TreeSet<>();
        Set<String> now = new TreeSet<>();
        String missing = null;
        for (Tenure tenure : held) {
            String pathway = pathway(tenure);
            if (pathway == null) {
                missing = "team " + tenure.post().teamId();
            } else if (!pathway.isEmpty() && now.add(pathway)) {
                List<Tenure> before = before(pathway, task.at());
                if (!before.isEmpty()) {
                    fresh.add(pathway);
                }
                if (!before.isEmpty() && before.stream().allMatch(earlier -> pathway(earlier) == null)) {
                    missing = "team " + before.get(0).post().teamId();
                }
            }
        }
        if (fresh.isEmpty() && missing == null) {
            return List.of();
        }
        String open = now.size() > 1 ? "on which pathway " + task.factId() + " was delivered" : missing;
        return List.of(new NewPathway(fresh, open, facts(held)));
    }

    /** The posts at the time of a task; where there are several, those at its site. */
    private List<Tenure> held(TaskRecord task) {
        List<Tenure> held = staff.tenures.stream()
                .filter(tenure -> !tenure.post().planned() && tenure.holds(task.at()))
                .toList();
        List<Tenure> here = held.stream()
                .filter(tenure -> tenure.post().site().equals(task.site()))
                .toList();
        return here.isEmpty() ? held : here;
    }

    /** The pathway of a post's team; empty where the team has none, null where there is no record of the team. */
    private @Nullable String pathway(Tenure tenure) {
        DefaultTeamFile team = dossiers.team(tenure.post());
        if (team == null || team.withoutRecord()) {
            return null;
        }
        return team.pathway() == null ? "" : team.pathway();
    }

    /** Posts on another pathway that began before the unbroken time on this one; or may have been on another. */
    private List<Tenure> before(String pathway, Instant at) {
        List<Interval> times = new ArrayList<>();
        for (Tenure tenure : staff.tenures) {
            if (!tenure.post().planned() && pathway.equals(pathway(tenure))) {
                times.add(new Interval(tenure.from(), tenure.to()));
            }
        }
        Instant since = Spans.joined(times).stream()
                .filter(time -> time.contains(at))
                .map(Interval::from)
                .reduce(at, Spans::earlier);
        return staff.tenures.stream()
                .filter(tenure -> !tenure.post().planned() && tenure.from().isBefore(since))
                .filter(tenure -> !pathway.equals(pathway(tenure)) && !"".equals(pathway(tenure)))
                .toList();
    }

    private static List<FactId> facts(List<Tenure> held) {
        return held.stream().map(tenure -> tenure.post().factId()).sorted().toList();
    }

    /** When the person is signed off for the new pathway; of several the one that is missing at the time of the task. */
    static Cover cover(Context context, DefaultStaffFile staff, TaskRecord task, NewPathway pathway, String stages) {
        Value.Parts counting = context.parts(stages, task.site(), task.at());
        String what = "sign-off for " + String.join(", ", pathway.pathways());
        if (counting == null) {
            return Cover.unset(what, stages);
        }
        List<Spell> spells = List.of();
        for (String code : pathway.pathways()) {
            spells = Covers.signedOff(staff, Set.of(code), counting);
            if (!holdAt(spells, task.at())) {
                break;
            }
        }
        return Cover.of(what, SIGN_OFF, spells).orAtHome(staff.site());
    }

    private static boolean holdAt(List<Spell> spells, @Nullable Instant at) {
        return at != null && spells.stream().anyMatch(spell -> spell.during().contains(at));
    }
}
