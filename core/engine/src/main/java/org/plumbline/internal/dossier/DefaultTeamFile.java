package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Done;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Round;
import org.plumbline.rule.TeamFile;

final class DefaultTeamFile extends File implements TeamFile {
    private static final String POST = FactType.of(Post.class).name();
    private static final String ASSIGNMENT =
            FactType.of(SupervisorAssignment.class).name();

    private final Dossiers dossiers;
    private final @Nullable Team team;
    final List<Post> posts = new ArrayList<>();
    /** Those that were the team's at any time, by id. */
    final SortedMap<String, DefaultCaseFile> cases = new TreeMap<>();

    private final List<SupervisorAssignment> assignments = new ArrayList<>();

    DefaultTeamFile(Dossiers dossiers, Context context, String id, @Nullable String site, @Nullable Team team) {
        super(context, Subject.of(Subject.Type.TEAM, id), site, team == null);
        this.dossiers = dossiers;
        this.team = team;
    }

    @Override
    void sort() {
        Order.byDate(posts, Post::from);
    }

    void assign(SupervisorAssignment assignment) {
        assignments.add(assignment);
        Order.byDate(assignments, SupervisorAssignment::from);
    }

    List<SupervisorAssignment> assignments() {
        return assignments;
    }

    private LocalDate today() {
        return context.date(site, context.asOf());
    }

    /** Posts that somebody holds now; a vacancy and a plan are nobody. */
    private List<Post> held() {
        return posts.stream()
                .filter(post -> !post.planned() && Order.holdsOn(today(), post.from(), post.to()))
                .filter(post -> post.staffId() != null && !hasLeft(post.staffId()))
                .toList();
    }

    /** Null where the team is not tied to one, or has no record. */
    @Nullable
    String pathway() {
        return team == null ? null : team.pathway();
    }

    private boolean hasLeft(String staff) {
        DefaultStaffFile file = dossiers.staff(staff, site);
        return file != null && file.hasLeft(today());
    }

    @Override
    public boolean working() {
        return team == null || Order.holdsOn(today(), team.from(), team.to());
    }

    @Override
    public boolean staffed() {
        return working() && !held().isEmpty();
    }

    @Override
    public Anchor now() {
        return itself();
    }

    @Override
    public Count practitioners(String kinds, String grades, String teamsEach) {
        return Practitioners.dedicated(context, dossiers, this, kinds, grades, teamsEach);
    }

    @Override
    public List<Round> reviewRounds(String interval) {
        return team == null ? List.of() : new SampleReviews(context, dossiers, this).rounds(team, interval);
    }

    @Override
    public int openCases(Round round) {
        return new SampleReviews(context, dossiers, this).open(round);
    }

    @Override
    public Recorded casesKnown(Round round) {
        return new SampleReviews(context, dossiers, this).statuses(round);
    }

    @Override
    public Done sampleReviews(Round round, String kinds, String supervisors) {
        return new SampleReviews(context, dossiers, this).in(round, kinds, supervisors);
    }

    @Override
    public Count supervised(String countedBy, String kinds) {
        Value.Parts counting = context.parts(kinds, site, context.asOf());
        Set<String> supervisors = counting == null ? Set.of() : supervisingOnly(counting.parts());
        List<Post> supervised = held().stream()
                .filter(post -> !supervisors.contains(Objects.requireNonNull(post.staffId())))
                .toList();
        Set<String> people = supervised.stream()
                .map(post -> Objects.requireNonNull(post.staffId()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<FactId> facts = supervised.stream().map(Fact::factId).toList();
        boolean heads = byHead(countedBy);
        BigDecimal value = heads
                ? BigDecimal.valueOf(people.size())
                : supervised.stream().map(Post::wte).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Count(value, heads ? "people" : "WTE", facts, unknownPerson(people), null, POST);
    }

    /** Those who supervise the team or somebody in it, and are not supervised by anybody themselves. */
    private Set<String> supervisingOnly(Set<String> kinds) {
        Map<String, List<SupervisorAssignment>> now = assignmentsNow(kinds);
        Set<String> only = new TreeSet<>(now.keySet());
        now.values().forEach(own -> own.forEach(assignment -> only.remove(String.valueOf(assignment.staffId()))));
        return only;
    }

    private @Nullable String unknownPerson(Set<String> people) {
        return people.stream()
                .filter(id -> dossiers.isUnknownStaff(id, site))
                .findFirst()
                .map(id -> "staff-member " + id)
                .orElse(null);
    }

    private boolean byHead(String countedBy) {
        return "headcount".equals(context.choice(countedBy, site, context.asOf()));
    }

    @Override
    public Count supervisors(String countedBy, String kinds) {
        Value.Parts counting = context.parts(kinds, site, context.asOf());
        boolean heads = byHead(countedBy);
        String of = heads ? "people" : "WTE";
        if (counting == null) {
            return new Count(BigDecimal.ZERO, of, List.of(), null, kinds, ASSIGNMENT);
        }
        Map<String, List<SupervisorAssignment>> now = assignmentsNow(counting.parts());
        List<FactId> facts =
                now.values().stream().flatMap(List::stream).map(Fact::factId).toList();
        String unknown = unknownPerson(now.keySet());
        BigDecimal sum = heads ? BigDecimal.valueOf(now.size()) : BigDecimal.ZERO;
        for (Map.Entry<String, List<SupervisorAssignment>> entry :
                heads ? Map.<String, List<SupervisorAssignment>>of().entrySet() : now.entrySet()) {
            BigDecimal wte = wte(entry.getKey(), entry.getValue());
            if (wte == null) {
                unknown = "the WTE that " + entry.getValue().get(0).factId() + " gives to " + subject();
            } else {
                sum = sum.add(wte);
            }
        }
        return new Count(sum, of, facts, unknown, null, ASSIGNMENT);
    }

    /** Who supervises the team or somebody in it now, in a kind that counts. */
    private Map<String, List<SupervisorAssignment>> assignmentsNow(Set<String> kinds) {
        Map<String, List<SupervisorAssignment>> now = new LinkedHashMap<>();
        for (SupervisorAssignment assignment : assignments) {
            boolean counts = kinds.contains(assignment.kind().name())
                    && Order.holdsOn(today(), assignment.from(), assignment.to())
                    && !assignment.supervisorId().equals(assignment.staffId())
                    && !hasLeft(assignment.supervisorId());
            if (counts) {
                now.computeIfAbsent(assignment.supervisorId(), id -> new ArrayList<>())
                        .add(assignment);
            }
        }
        return now;
    }

    /** What the assignments say; else all of the supervisor's own time, if no other team has a part in it. */
    private @Nullable BigDecimal wte(String supervisor, List<SupervisorAssignment> own) {
        if (own.stream().allMatch(assignment -> assignment.wte() != null)) {
            return own.stream().map(a -> Objects.requireNonNull(a.wte())).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        DefaultStaffFile file = dossiers.staff(supervisor, site);
        return file == null || file.supervisesOtherThan(subject().id()) ? null : file.wteOn(today());
    }

    @Override
    public @Nullable String teamAt(@Nullable Instant instant) {
        return subject().id();
    }
}
