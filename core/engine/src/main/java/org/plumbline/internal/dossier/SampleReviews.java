package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.organisation.Team;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Done;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** The cases of a team of which a sample is reviewed in each period, and the reviews. */
final class SampleReviews {
    private static final String FEED = FactType.of(CaseReview.class).name();
    private static final String STATUSES = FactType.of(CaseStatus.class).name();

    private final Context context;
    private final Dossiers all;
    private final DefaultTeamFile file;

    SampleReviews(Context context, Dossiers all, DefaultTeamFile file) {
        this.context = context;
        this.all = all;
        this.file = file;
    }

    /** The whole periods in which the team works, since its site went live. */
    List<Round> rounds(Team team, String interval) {
        String site = team.site();
        LocalDate first = Beginning.of(context, all.at(site).site, FEED, interval);
        if (first == null) {
            return List.of();
        }
        if (team.from() != null && team.from().isAfter(first)) {
            first = team.from();
        }
        LocalDate today = context.date(site, context.asOf());
        return Cadences.rounds(context, site, interval, "review of a sample of cases", first, today).stream()
                .filter(round -> team.to() == null || !round.to().isAfter(team.to()))
                .toList();
    }

    /** Those that were open and the team's from the beginning of a period to its end, or until now. */
    int open(Round round) {
        Instant from = round.during().from();
        Instant last = Spans.earlier(round.during().to().minusNanos(1), context.asOf());
        int open = 0;
        for (DefaultCaseFile ofCase : file.cases.values()) {
            Case record = ofCase.caseRecord();
            boolean throughout = record != null
                    && !record.openedAt().isAfter(from)
                    && (record.closedAt() == null || record.closedAt().isAfter(last))
                    && isOursFrom(ofCase, from, last)
                    && ofCase.stops().stream().noneMatch(stop -> stands(stop, from, last));
            open += throughout ? 1 : 0;
        }
        return open;
    }

    /** Whether all is recorded that says which cases were open and the team's in a period. */
    Recorded statuses(Round round) {
        String leftOut = context.leftOut().at(file.site(), STATUSES);
        Window window = new Window(STATUSES, file.site(), round.during());
        boolean known = leftOut != null || context.coverage().covers(window);
        return new Recorded(leftOut, known ? null : window, List.of());
    }

    private static boolean stands(Stop stop, Instant from, Instant last) {
        return Spans.meet(stop.during().from(), stop.during().to(), from, last.plusNanos(1));
    }

    /** Without a moment in which it was another team's. */
    private boolean isOursFrom(DefaultCaseFile ofCase, Instant from, Instant last) {
        return isOurs(ofCase, from)
                && isOurs(ofCase, last)
                && ofCase.statuses().stream()
                        .flatMap(status -> Stream.of(status.from(), Objects.requireNonNullElse(status.to(), from)))
                        .filter(change -> change.isAfter(from) && change.isBefore(last))
                        .allMatch(change -> isOurs(ofCase, change));
    }

    private boolean isOurs(DefaultCaseFile ofCase, Instant at) {
        return file.subject().id().equals(ofCase.teamAt(at));
    }

    /** One for each case that a supervisor of the team reviewed in the period. */
    Done in(Round round, String kinds, String supervisors) {
        Value.Parts counting = context.parts(kinds, file.site(), round.during().from());
        Value.Parts supervising =
                context.parts(supervisors, file.site(), round.during().from());
        List<FactId> reviewed = new ArrayList<>();
        String missing = null;
        for (DefaultCaseFile ofCase : file.cases.values()) {
            CaseReview found = null;
            String open = null;
            for (CaseReview review : ofCase.reviews) {
                boolean counts = Value.names(counting, review.kind().name())
                        && round.during().contains(review.at())
                        && isOurs(ofCase, review.at());
                if (counts && review.reviewerId() == null) {
                    open = "who reviewed in " + review.factId();
                } else if (counts && all.isUnknownStaff(String.valueOf(review.reviewerId()), review.site())) {
                    open = "staff-member " + review.reviewerId();
                } else if (counts && supervises(review, supervising)) {
                    found = review;
                }
            }
            if (found != null) {
                reviewed.add(found.factId());
            } else {
                missing = open == null ? missing : open;
            }
        }
        return new Done(FEED, reviewed, missing);
    }

    private boolean supervises(CaseReview review, Value.@Nullable Parts kinds) {
        LocalDate date = context.date(file.site(), review.at());
        DefaultStaffFile reviewer = all.staff(String.valueOf(review.reviewerId()), review.site());
        return reviewer != null
                && reviewer.supervises.stream()
                        .anyMatch(assignment ->
                                Value.names(kinds, assignment.kind().name())
                                        && Order.holdsOn(date, assignment.from(), assignment.to())
                                        && file.subject().id().equals(all.teamOf(assignment, review.at())));
    }
}
