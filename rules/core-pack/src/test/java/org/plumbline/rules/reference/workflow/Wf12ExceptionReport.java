package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;

/** WF-12: each day somebody who supervises at a site runs its exception report. */
final class Wf12ExceptionReport extends CoreRule {
    Wf12ExceptionReport() {
        super(
                "WF-12",
                "a supervisor runs the exception report each day",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "launch",
                "service-calendar",
                "assurance-meeting",
                "supervisor-assignment",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.sites()) {
            for (Rhythm.Turn round : Rhythm.of(known, site, "exception-report.interval", "assurance-meeting")) {
                judge(known, site, round).ifPresent(judged -> judgements.add(this, judged));
            }
        }
    }

    private static Optional<Judged> judge(Known known, String site, Rhythm.Turn round) {
        boolean serviceDays = known.standards()
                .on("exception-report.days", site, round.from())
                .orElseThrow()
                .text()
                .equals("service-days");
        Boolean open = serviceDays ? isOpen(known, site, round) : Boolean.TRUE;
        if (Boolean.FALSE.equals(open)) {
            return Optional.empty();
        }
        Instant from = known.places().start(site, round.from());
        Instant to = known.places().start(site, round.to());
        Judged judged =
                Judged.of(Subject.of(Subject.Type.SITE, site), round.from().toString(), site, from);
        List<AssuranceMeeting> reports = known.byTime(
                AssuranceMeeting.class,
                report -> report.kind() == AssuranceMeeting.Kind.EXCEPTION_REPORT
                        && site.equals(report.site())
                        && !report.at().isBefore(from)
                        && report.at().isBefore(to),
                AssuranceMeeting::at);
        List<AssuranceMeeting> run = new ArrayList<>();
        List<AssuranceMeeting> counting = new ArrayList<>();
        String unknown = null;
        for (AssuranceMeeting report : reports) {
            String missing = missing(known, report);
            if (missing != null) {
                unknown = missing;
                continue;
            }
            run.add(report);
            if (isRunBySupervisor(known, site, report)) {
                counting.add(report);
            }
        }
        if (!counting.isEmpty()) {
            return Optional.of(judged.met().resting(counting).closed(to));
        }
        if (known.asOf().isBefore(to)) {
            return Optional.of(judged.notYetDue(to.minusNanos(1), to));
        }
        judged.due(to.minusNanos(1)).closed(to);
        if (unknown != null) {
            return Optional.of(judged.unknown(unknown));
        }
        if (!known.feeds().complete("assurance-meeting", site, from, to)) {
            return Optional.of(judged.heldUp("assurance-meeting", site, from, to));
        }
        if (!run.isEmpty() && !known.feeds().complete("supervisor-assignment", site, from, to)) {
            return Optional.of(
                    judged.heldUp("supervisor-assignment", site, from, to).resting(run));
        }
        judged.breach(new Detail.Missed("exception report", round.from(), round.to(), 1, 0))
                .by(round.value())
                .resting(run);
        String closed = "whether `service` is open at `" + site + "` on " + round.from();
        Instant last = known.feeds().lastExpected(site);
        boolean arrived = open != null || known.feeds().complete("service-calendar", site, last, last);
        return Optional.of(judged.unlessComplete(arrived, "service-calendar", site, last, last)
                .unlessKnown(open != null, closed));
    }

    /** What would have to be recorded to tell whether a report counts; null where that is known. */
    private static @Nullable String missing(Known known, AssuranceMeeting report) {
        String ledBy = report.ledById();
        if (ledBy == null) {
            return "who ran " + report.factId();
        }
        return known.find(StaffMember.class, ledBy).isEmpty() ? "staff-member " + ledBy : null;
    }

    /** Who may run a report is asked as at the report, not as at the beginning of the days that it is for. */
    private static boolean isRunBySupervisor(Known known, String site, AssuranceMeeting report) {
        Set<String> kinds = known.standards()
                .at("exception-report.run-by", site, report.at())
                .orElseThrow()
                .parts();
        LocalDate date = known.places().date(site, report.at());
        return known.all(SupervisorAssignment.class).stream()
                .anyMatch(assignment -> assignment.supervisorId().equals(report.ledById())
                        && assignment.site().equals(site)
                        && kinds.contains(assignment.kind().name())
                        && !date.isBefore(assignment.from())
                        && (assignment.to() == null || date.isBefore(assignment.to())));
    }

    /** Whether it is open on one of the dates; null: of none that is said, and not of all that it is closed. */
    private static @Nullable Boolean isOpen(Known known, String site, Rhythm.Turn round) {
        List<LocalDate> dates = round.from().datesUntil(round.to()).toList();
        if (dates.stream().anyMatch(date -> Boolean.TRUE.equals(isOpen(known, site, date)))) {
            return true;
        }
        return dates.stream().allMatch(date -> Boolean.FALSE.equals(isOpen(known, site, date))) ? false : null;
    }

    /** Whether the service is open on a date; null: no calendar says so, or two say different things. */
    private static @Nullable Boolean isOpen(Known known, String site, LocalDate date) {
        List<Boolean> said =
                known
                        .all(
                                ServiceCalendar.class,
                                it -> it.site().equals(site) && it.duty().equals("service"))
                        .stream()
                        .filter(it -> !date.isBefore(it.from()) && (it.to() == null || date.isBefore(it.to())))
                        .map(it -> !it.holidays().contains(date)
                                && it.open().stream().anyMatch(window -> window.day() == date.getDayOfWeek()))
                        .distinct()
                        .toList();
        return said.size() == 1 ? said.get(0) : null;
    }
}
