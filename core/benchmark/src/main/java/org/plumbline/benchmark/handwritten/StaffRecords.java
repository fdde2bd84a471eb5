package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** What is recorded of one member of staff; at first at one site, in the end at all of them. */
final class StaffRecords {
    /** A post, with the instants at which its dates begin at the home site. */
    record Tenure(Post post, Instant from, @Nullable Instant to) {}

    final String id;
    final List<Post> posts = new ArrayList<>(2);
    final List<Shift> shifts = new ArrayList<>();
    final List<TaskRecord> tasks = new ArrayList<>();
    final List<Delegation> delegations = new ArrayList<>();
    final List<CompetencySignOff> signOffs = new ArrayList<>();
    final List<TrainingRecord> trainings = new ArrayList<>(1);
    final List<SupervisionSession> sessions = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>(2);
    private @Nullable StaffMember member;
    private boolean atSeveralSites;

    StaffRecords(String id) {
        this.id = id;
    }

    void is(StaffMember record) {
        member = record;
    }

    /** Whether this is the site at which the person is at home. */
    boolean isAtHome() {
        return member != null;
    }

    StaffMember member() {
        return Objects.requireNonNull(member, id);
    }

    /** Adds what another site has recorded. */
    void addAll(StaffRecords elsewhere) {
        atSeveralSites = true;
        posts.addAll(elsewhere.posts);
        shifts.addAll(elsewhere.shifts);
        tasks.addAll(elsewhere.tasks);
        delegations.addAll(elsewhere.delegations);
        signOffs.addAll(elsewhere.signOffs);
        trainings.addAll(elsewhere.trainings);
        sessions.addAll(elsewhere.sessions);
    }

    /** Puts posts in order, once all are there. */
    void order(SiteRecords home) {
        posts.sort(Comparator.comparing(Post::from).thenComparing(Post::id));
        for (Post post : posts) {
            LocalDate to = post.to();
            tenures.add(new Tenure(post, home.startOf(post.from()), to == null ? null : home.startOf(to)));
        }
    }

    List<Tenure> tenures() {
        return tenures;
    }

    /** The team in which the person had a post. */
    @Nullable
    String teamAt(Instant instant) {
        for (Tenure tenure : tenures) {
            if (Times.within(instant, tenure.from, tenure.to)) {
                return tenure.post.teamId();
            }
        }
        return null;
    }

    boolean hasLeft(LocalDate date) {
        LocalDate left = member().leftOn();
        return left != null && !date.isBefore(left);
    }

    /** Whether the person has left, or is away, on a date. */
    boolean isAway(LocalDate date) {
        if (hasLeft(date)) {
            return true;
        }
        for (StaffMember.Unavailable away : member().unavailable()) {
            if (Times.within(date, away.from(), away.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person is planned at another site during a shift. */
    boolean isElsewhereDuring(Shift shift) {
        if (!atSeveralSites) {
            return false;
        }
        for (Shift other : shifts) {
            if (!other.site().equals(shift.site())
                    && other.plannedStart().isBefore(shift.plannedEnd())
                    && shift.plannedStart().isBefore(other.plannedEnd())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign-off counts: at a stage that does, by somebody else. */
    static boolean counts(CompetencySignOff signOff, String competency) {
        return signOff.competency().equals(competency)
                && Standards.isSignedOff(signOff.stage())
                && !signOff.staffId().equals(signOff.assessorId());
    }
}
