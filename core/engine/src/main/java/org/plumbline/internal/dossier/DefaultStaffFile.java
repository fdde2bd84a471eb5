package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Done;
import org.plumbline.rule.Drift;
import org.plumbline.rule.Need;
import org.plumbline.rule.NewPathway;
import org.plumbline.rule.Newcomer;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Round;
import org.plumbline.rule.Sought;
import org.plumbline.rule.StaffFile;
import org.plumbline.rule.Use;
import org.plumbline.rule.Window;

final class DefaultStaffFile extends File implements StaffFile {
    private static final String DELEGATION = FactType.of(Delegation.class).name();

    static final Recorded RECORDED = new Recorded(null, null, List.of());
    private static final List<Newcomer> NEWCOMER = List.of(new Newcomer(null));

    private final Dossiers dossiers;
    private final @Nullable StaffMember member;
    final List<Post> posts = new ArrayList<>();
    final List<Shift> shifts = new ArrayList<>();
    final List<TaskRecord> tasks = new ArrayList<>();
    final List<Delegation> delegations = new ArrayList<>();
    final List<Delegation> given = new ArrayList<>();
    final List<DelegationPause> pauses = new ArrayList<>();
    final List<CompetencySignOff> signOffs = new ArrayList<>();
    final List<TrainingRecord> trainings = new ArrayList<>();
    final List<SupervisionSession> sessions = new ArrayList<>();
    final List<SupervisorAssignment> supervises = new ArrayList<>();
    final List<Audit> audits = new ArrayList<>();
    final List<ObservedPractice> practices = new ArrayList<>();
    final List<Allocation> allocations = new ArrayList<>();
    /** The posts as instants, in the same order. */
    final List<Tenure> tenures = new ArrayList<>();
    /** The unbroken times in which at least one post is held, until the person leaves. */
    private List<Interval> runs = List.of();

    DefaultStaffFile(
            Dossiers dossiers, Context context, String id, @Nullable String site, @Nullable StaffMember member) {
        super(context, Subject.of(Subject.Type.STAFF, id), site, member == null);
        this.dossiers = dossiers;
        this.member = member;
    }

    /** The same person among other dossiers, still without facts. */
    DefaultStaffFile among(Dossiers others, Context ahead) {
        return new DefaultStaffFile(others, ahead, subject().id(), site, member);
    }

    @Override
    List<List<? extends Fact>> lists() {
        return List.of(
                posts,
                shifts,
                tasks,
                delegations,
                given,
                pauses,
                signOffs,
                trainings,
                sessions,
                supervises,
                audits,
                practices,
                allocations);
    }

    @Override
    void sort() {
        Order.byDate(posts, Post::from);
        Order.byTime(shifts, Shift::plannedStart);
        Order.byTime(tasks, TaskRecord::at);
        Order.byTime(delegations, Delegation::from);
        Order.byTime(given, Delegation::from);
        Order.byTime(pauses, DelegationPause::pausedAt);
        Order.byTime(signOffs, CompetencySignOff::signedAt);
        Order.byTime(trainings, TrainingRecord::completedAt);
        Order.byTime(sessions, SupervisionSession::startsAt);
        Order.byTime(audits, Audit::at);
        Order.byTime(practices, ObservedPractice::at);
        Order.byTime(allocations, Allocation::startsAt);
        for (Post post : posts) {
            LocalDate to = post.to();
            tenures.add(new Tenure(post, startOf(post.from()), to == null ? Instant.MAX : startOf(to)));
        }
        runs = runs();
    }

    private List<Interval> runs() {
        Instant gone = gone();
        List<Interval> held = new ArrayList<>(tenures.size());
        for (Tenure tenure : tenures) {
            Instant end = Spans.earlier(tenure.to(), gone);
            if (!tenure.post().planned()
                    && tenure.from().isBefore(end)
                    && !tenure.from().isAfter(context.asOf())) {
                held.add(new Interval(tenure.from(), end));
            }
        }
        return Spans.joined(held);
    }

    /** The unbroken times in which at least one post is held, until the person leaves. */
    List<Interval> inPost() {
        return runs;
    }

    boolean hasLeft(LocalDate date) {
        return member != null && member.leftOn() != null && !date.isBefore(member.leftOn());
    }

    /** The first instant of a date at the home site. */
    Instant startOf(LocalDate date) {
        return context.startOf(date, site);
    }

    /** Whether the person has left, or is away, on a date. */
    boolean isAway(LocalDate date) {
        if (member == null) {
            return false;
        }
        for (StaffMember.Unavailable away : member.unavailable()) {
            if (Order.holdsOn(date, away.from(), away.to())) {
                return true;
            }
        }
        return hasLeft(date);
    }

    /** Whether the person is planned at another site during a shift. */
    boolean isElsewhere(Shift shift) {
        for (Shift other : shifts) {
            if (!other.site().equals(shift.site())
                    && Spans.meet(other.plannedStart(), other.plannedEnd(), shift.plannedStart(), shift.plannedEnd())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person supervises anybody else on a date, in whatever way. */
    boolean supervisesOtherThan(String team, LocalDate date) {
        return supervises.stream()
                .filter(assignment -> Order.holdsOn(date, assignment.from(), assignment.to()))
                .anyMatch(assignment -> !team.equals(dossiers.teamOf(assignment, context.asOf())));
    }

    /** The WTE of the posts held on a date; null where there is none. */
    @Nullable
    BigDecimal wteOn(LocalDate date) {
        return posts.stream()
                .filter(post -> !post.planned() && Order.holdsOn(date, post.from(), post.to()))
                .map(Post::wte)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    @Override
    public boolean temporary() {
        return member != null && member.employment() != StaffMember.Employment.PERMANENT;
    }

    @Override
    public List<TaskRecord> tasks() {
        return tasks;
    }

    @Override
    public List<Shift> shifts() {
        return shifts;
    }

    @Override
    public List<Shift> firstShift() {
        Shift first = null;
        for (Shift shift : shifts) {
            if (first == null || compare(shift, first) < 0) {
                first = shift;
            }
        }
        return first == null ? List.of() : List.of(first);
    }

    private static int compare(Shift one, Shift other) {
        int byStart = start(one).compareTo(start(other));
        return byStart != 0 ? byStart : one.id().compareTo(other.id());
    }

    static Instant start(Shift shift) {
        return Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
    }

    @Override
    public List<Recorded> delegated(TaskRecord task) {
        List<FactId> inForce = new ArrayList<>(2);
        boolean sure = false;
        for (Delegation delegation : delegations) {
            if (delegation.task().equals(task.task())
                    && !task.at().isBefore(delegation.from())
                    && (delegation.to() == null || task.at().isBefore(delegation.to()))
                    && dossiers.mayBeFor(delegation, task.caseId())) {
                inForce.add(delegation.factId());
                sure |= dossiers.isFor(delegation, task.caseId());
            }
        }
        if (!inForce.isEmpty()) {
            return List.of(
                    new Recorded(sure ? null : "the person of case " + task.caseId(), null, List.copyOf(inForce)));
        }
        Window window = new Window(DELEGATION, task.site(), new Interval(task.at(), task.at()));
        return context.coverage().covers(window) ? List.of() : List.of(new Recorded("a delegation", window, List.of()));
    }

    @Override
    public Recorded modeOf(TaskRecord task) {
        return task.mode() == null ? new Recorded("the mode of " + task.factId(), null, List.of()) : RECORDED;
    }

    @Override
    public Need at(TaskRecord task) {
        return new Need(from(task, task.at()), new Interval(task.at(), task.at()), Need.When.AFTERWARDS);
    }

    @Override
    public Need startOf(Shift shift) {
        Instant start = start(shift);
        return new Need(from(shift, start), new Interval(start, start), Need.When.ONCE_STARTED);
    }

    @Override
    public Need throughout(Shift shift) {
        Interval planned = new Interval(shift.plannedStart(), shift.plannedEnd());
        return new Need(from(shift, shift.plannedStart()), planned, Need.When.AHEAD);
    }

    @Override
    public Cover signOffs(TaskRecord task, String stages) {
        return Covers.signOffs(context, this, task, stages);
    }

    @Override
    public Cover signedOffPresence(Shift shift, String competencies, String stages) {
        return Covers.signedOffPresence(context, dossiers, shift, competencies, stages);
    }

    @Override
    public Cover pauses(String task) {
        return Covers.pauses(this, task);
    }

    @Override
    public List<CompetencySignOff> signOffs() {
        return signOffs;
    }

    @Override
    public List<CompetencySignOff> standingSignOffs() {
        return Ladder.standing(context, this);
    }

    @Override
    public Anchor signing(CompetencySignOff signOff) {
        return Ladder.signing(this, signOff);
    }

    @Override
    public Need onceSigned(CompetencySignOff signOff) {
        Instant at = signOff.signedAt();
        return new Need(signing(signOff), new Interval(at, at), Need.When.ONCE_STARTED);
    }

    @Override
    public Cover stageBefore(CompetencySignOff signOff, String stages) {
        return Ladder.stageBefore(context, this, signOff, stages);
    }

    @Override
    public Recorded signedBefore(CompetencySignOff signOff) {
        return Ladder.history(context, this, signOff);
    }

    @Override
    public List<Use> signedOffWork(String stages) {
        return new Lapses(context, this, stages).uses();
    }

    @Override
    public Cover unlapsedSignOffs(Use use, String stages, String validFor) {
        return new Lapses(context, this, stages).cover(use, validFor);
    }

    @Override
    public List<Drift> drifts(String pauses) {
        return Drifts.of(context, dossiers, this, pauses);
    }

    @Override
    public Sought pauseAfter(Drift drift) {
        return Drifts.pause(this, drift);
    }

    @Override
    public Sought remedialSession(Drift drift) {
        return Remedies.scheduled(this, drift);
    }

    @Override
    public List<DelegationPause> pauses() {
        return pauses;
    }

    @Override
    public Need lifting(DelegationPause pause) {
        Instant at = Objects.requireNonNull(pause.liftedAt());
        return new Need(from(pause, at), new Interval(at, at), Need.When.ONCE_STARTED);
    }

    @Override
    public Cover remedied(DelegationPause pause, String parts) {
        return new Remedies(context, dossiers, this, pause).cover(parts);
    }

    @Override
    public Recorded remedyKnown(DelegationPause pause, String parts) {
        return new Remedies(context, dossiers, this, pause).known(parts);
    }

    @Override
    public List<NewPathway> newPathway(TaskRecord task) {
        return new Pathways(dossiers, this).of(task);
    }

    @Override
    public Cover pathwaySignOffs(TaskRecord task, NewPathway pathway, String stages) {
        return Pathways.cover(context, this, task, pathway, stages);
    }

    @Override
    public List<Allocation> allocations() {
        return allocations;
    }

    @Override
    public List<Need> complexTimes(Allocation allocation) {
        return new ComplexAllocations(context, dossiers, this, allocation).times();
    }

    @Override
    public Recorded complexityOf(Allocation allocation) {
        return new ComplexAllocations(context, dossiers, this, allocation).known();
    }

    @Override
    public Cover complexCaseSignOffs(Allocation allocation, Need need, String stages) {
        return new ComplexAllocations(context, dossiers, this, allocation).cover(dossiers, need, stages);
    }

    @Override
    public List<TaskRecord> firstDeliveries() {
        return Observations.firstDeliveries(this);
    }

    @Override
    public Need onceDelivered(TaskRecord task) {
        return new Need(from(task, task.at()), new Interval(task.at(), task.at()), Need.When.ONCE_STARTED);
    }

    @Override
    public Cover observedPractice(TaskRecord task, String times) {
        return Observations.cover(context, this, task, times);
    }

    @Override
    public Recorded observedBefore(TaskRecord task) {
        return Observations.history(context, this, task);
    }

    @Override
    public Cover rolesInScope(TaskRecord task, String scopes) {
        return RoleScopes.cover(context, this, task, scopes);
    }

    /** When the person leaves; the end of time where that is not planned. */
    Instant gone() {
        return member == null || member.leftOn() == null ? Instant.MAX : startOf(member.leftOn());
    }

    /** From the first day of work up to and including an instant. */
    Interval workUntil(Instant instant) {
        Instant first = member == null ? instant : startOf(member.startedOn());
        return new Interval(Spans.earlier(first, instant), instant.plusNanos(1));
    }

    /** Where a feed about the person is not complete: at a site, or else at the home site; null where it is at both. */
    @Nullable
    Window hole(String feed, @Nullable String there, Interval during) {
        return Stream.of(new Window(feed, there, during), new Window(feed, site() == null ? there : site(), during))
                .filter(window -> !context.coverage().covers(window))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Cover inductions() {
        return Covers.inductions(this);
    }

    @Override
    public List<Newcomer> newcomer(Shift shift, String period, String judged) {
        if (member == null || "anybody".equals(context.choice(judged, shift.site(), shift.plannedStart()))) {
            return NEWCOMER;
        }
        Dated dated = context.inForce(period, shift.site(), shift.plannedStart());
        if (dated == null) {
            return List.of(new Newcomer(period));
        }
        LocalDate past = member.startedOn().plus(((Value.Dates) dated.value()).period());
        boolean within = context.date(shift.site(), shift.plannedStart()).isBefore(past);
        return within ? NEWCOMER : List.of();
    }

    @Override
    public List<Anchor> supervisionStarts(String kinds, String interval) {
        return Supervision.starts(context, this, kinds, interval);
    }

    @Override
    public Sought nextSupervision(Anchor start, String kinds) {
        return Supervision.next(context, this, start, kinds);
    }

    @Override
    public List<Round> spotCheckRounds(String every, String period, String countedFor) {
        return SpotChecks.rounds(context, this, every, period, countedFor);
    }

    @Override
    public Done spotChecks(Round round) {
        return SpotChecks.in(dossiers, this, round);
    }

    /** The team of the post held, the first of several; whoever has left, or is only planned, works in none. */
    @Nullable
    String worksIn(Instant instant) {
        for (Tenure tenure : tenures) {
            if (!tenure.post().planned() && tenure.holds(instant) && instant.isBefore(gone())) {
                return tenure.post().teamId();
            }
        }
        return null;
    }

    @Override
    public @Nullable String teamAt(@Nullable Instant instant) {
        if (instant == null) {
            return null;
        }
        for (Tenure tenure : tenures) {
            if (tenure.holds(instant)) {
                return tenure.post().teamId();
            }
        }
        return null;
    }

    @Override
    public List<Shift> shiftsAs(String employments) {
        return member == null ? shifts : Duties.employed(context, member, shifts, employments);
    }

    @Override
    public List<Shift> shiftsWith(String duties) {
        return Duties.with(context, shifts, duties);
    }

    @Override
    public Need whenWorked(Shift shift) {
        return Duties.whenWorked(context, shift);
    }

    @Override
    public Need whileOn(Shift shift) {
        return Duties.whileOn(context, shift);
    }

    @Override
    public Need endOf(Shift shift) {
        return ShiftEnds.of(shift);
    }

    @Override
    public Cover checks(Shift shift, String every) {
        return Rechecks.cover(context, this, member, shift, every);
    }

    @Override
    public Recorded checksRecorded(Shift shift, String every) {
        return Rechecks.recorded(context, this, shift, every);
    }

    @Override
    public Cover pairings(Shift shift, String kinds) {
        return Pairings.of(context, dossiers, shift, kinds);
    }

    @Override
    public Set<String> endCheck(Shift shift) {
        return ShiftEnds.checked(shift);
    }

    @Override
    public Recorded endCheckRecorded(Shift shift) {
        return ShiftEnds.recorded(context, shift);
    }

    @Override
    public List<TrainingRecord> firstInduction() {
        return Inductions.first(context, this);
    }

    @Override
    public Set<String> inductionTopics() {
        return Inductions.topics(context, this);
    }

    @Override
    public Recorded inductionTopicsRecorded(TrainingRecord induction) {
        return Inductions.recorded(context, this, induction);
    }

    @Override
    public Need since(TrainingRecord induction) {
        return Inductions.since(this, induction, left());
    }

    @Override
    public Cover signedOff(Shift shift, String competencies, String stages) {
        return Duties.signedOff(context, this, shift, competencies, stages);
    }

    @Override
    public List<TaskRecord> redFlagged() {
        return RedFlags.in(tasks);
    }

    @Override
    public Recorded redFlagsOf(TaskRecord task) {
        return RedFlags.recorded(task);
    }

    @Override
    public Sought escalationOf(TaskRecord task, String evidencedIn) {
        return RedFlags.escalation(context, dossiers, task, evidencedIn);
    }

    @Override
    public List<SupervisionSession> sessions() {
        return MissedSessions.attended(this);
    }

    @Override
    public Sought followUp(SupervisionSession missed, String states) {
        return MissedSessions.followUp(context, this, missed, states, left());
    }

    @Override
    public List<Anchor> onboardingStart(String allowed) {
        return Onboarding.start(context, this, member, allowed);
    }

    @Override
    public Sought onboarding(Anchor start, String modules) {
        return Onboarding.completed(context, this, start, modules, left());
    }

    @Override
    public boolean withCaseload() {
        return !allocations.isEmpty() && caseload().isCarried();
    }

    @Override
    public Anchor now() {
        return itself();
    }

    @Override
    public @Nullable String stage() {
        CompetencySignOff.Stage stage = caseload().stage();
        return stage == null ? null : stage.name();
    }

    @Override
    public Count highRiskCases() {
        return caseload().highRisk();
    }

    @Override
    public Recorded caseloadRecorded() {
        return caseload().recorded();
    }

    private Caseload caseload() {
        return new Caseload(context, dossiers, this);
    }

    private @Nullable Instant left() {
        return member == null || member.leftOn() == null ? null : startOf(member.leftOn());
    }
}
