package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Done;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** The meetings and reports of a period. */
final class Meetings {
    static final String FEED = FactType.of(AssuranceMeeting.class).name();
    private static final String ASSIGNMENT =
            FactType.of(SupervisorAssignment.class).name();

    private Meetings() {}

    private static List<AssuranceMeeting> in(AbstractScopeFile file, Round round, AssuranceMeeting.Kind kind) {
        return file.meetings.stream()
                .filter(meeting -> meeting.kind() == kind && round.during().contains(meeting.at()))
                .toList();
    }

    static Done calls(AbstractScopeFile file, Round round, @Nullable String missing) {
        return new Done(FEED, ids(in(file, round, AssuranceMeeting.Kind.QUALITY_CALL)), missing);
    }

    /** A meeting that does not say its parts may have held those that no other did. */
    static PartsHeld cycle(AbstractScopeFile file, Round round) {
        List<AssuranceMeeting> held = in(file, round, AssuranceMeeting.Kind.ASSURANCE_CYCLE);
        Set<String> parts = new TreeSet<>();
        String missing = null;
        for (AssuranceMeeting meeting : held) {
            if (meeting.parts() == null) {
                missing = "parts of " + meeting.factId();
            } else {
                parts.addAll(meeting.parts());
            }
        }
        return new PartsHeld(FEED, parts, ids(held), missing);
    }

    /** The reports that a supervisor of the site ran. */
    static Done reports(Context context, Dossiers all, DefaultSiteFile site, Round round, String runBy) {
        List<FactId> run = new ArrayList<>();
        String missing = null;
        for (AssuranceMeeting report : in(site, round, AssuranceMeeting.Kind.EXCEPTION_REPORT)) {
            String by = report.ledById();
            if (by == null) {
                missing = "who ran " + report.factId();
            } else if (all.isUnknownStaff(by, report.site())) {
                missing = "staff-member " + by;
            } else if (supervises(context, all, site, report, runBy)) {
                run.add(report.factId());
            }
        }
        return new Done(FEED, run, run.isEmpty() ? missing : null);
    }

    /** Whether it is known of those who ran a report that they supervise nobody: else it may have been a supervisor. */
    static Recorded runners(Context context, AbstractScopeFile site, Round round) {
        List<AssuranceMeeting> reports = in(site, round, AssuranceMeeting.Kind.EXCEPTION_REPORT);
        Window window = new Window(ASSIGNMENT, site.site(), round.during());
        boolean open = !reports.isEmpty() && !context.coverage().covers(window);
        String leftOut = reports.isEmpty() ? null : context.leftOut().at(site.site(), ASSIGNMENT);
        return new Recorded(leftOut, open ? window : null, ids(reports));
    }

    private static boolean supervises(
            Context context, Dossiers all, DefaultSiteFile site, AssuranceMeeting report, String kinds) {
        Value.Parts counting = context.parts(kinds, site.site(), report.at());
        DefaultStaffFile by = all.staff(String.valueOf(report.ledById()), site.site());
        return by != null
                && by.supervises.stream()
                        .anyMatch(assignment -> assignment.site().equals(site.site())
                                && Value.names(counting, assignment.kind().name())
                                && Order.holdsOn(
                                        context.date(site.site(), report.at()), assignment.from(), assignment.to()));
    }

    private static List<FactId> ids(List<? extends Fact> facts) {
        return facts.stream().map(Fact::factId).toList();
    }
}
