package org.plumbline.benchmark.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** The people, their posts and who supervises them. */
final class StaffTables {
    /** Whole-time equivalents are kept in thousandths. */
    private static final int PLACES = 3;

    /** When somebody is away, or has left. */
    private record Away(
            String staff, LocalDate from, @Nullable LocalDate to) {}

    /** Somebody at a session. */
    private record Attending(int session, SupervisionSession of, String staff) {}

    private final FactsByType facts;

    StaffTables(FactsByType facts) {
        this.facts = facts;
    }

    List<Table<?>> all() {
        return List.of(
                new Table<>("staff", facts.of(StaffMember.class), this::member),
                new Table<>("away", away(), this::away),
                new Table<>("post", facts.of(Post.class), this::post),
                new Table<>("assignment", facts.of(SupervisorAssignment.class), this::assignment),
                new Table<>("session", attending(), this::session));
    }

    private void member(int key, StaffMember member, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(member.site());
        into.add(key)
                .add(site.key())
                .add(member.employment())
                .add(LocalDays.day(member.startedOn()))
                .add(LocalDays.lastDay(member.leftOn()))
                .add(site.days().endBefore(member.leftOn()));
    }

    private List<Away> away() {
        List<Away> away = new ArrayList<>();
        for (StaffMember member : facts.of(StaffMember.class)) {
            if (member.leftOn() != null) {
                away.add(new Away(member.id(), member.leftOn(), null));
            }
            member.unavailable().forEach(time -> away.add(new Away(member.id(), time.from(), time.to())));
        }
        return away;
    }

    private void away(int key, Away away, Inserter into) throws SQLException {
        into.add(facts.staff.of(away.staff))
                .add(key)
                .add(LocalDays.day(away.from))
                .add(LocalDays.lastDay(away.to));
    }

    private void post(int key, Post post, Inserter into) throws SQLException {
        LocalDays days = facts.site(post.site()).days();
        into.add(key)
                .add(post.id())
                .add(facts.teams.of(post.teamId()))
                .add(facts.staff, post.staffId())
                .add(thousandths(post.wte()))
                .add(days.startOf(post.from()))
                .add(days.endBefore(post.to()))
                .add(LocalDays.day(post.from()))
                .add(post.planned());
    }

    private static long thousandths(BigDecimal wte) {
        return wte.movePointRight(PLACES).longValueExact();
    }

    private void assignment(int key, SupervisorAssignment assignment, Inserter into) throws SQLException {
        LocalDays days = facts.site(assignment.site()).days();
        into.add(facts.staff.of(assignment.supervisorId()))
                .add(facts.teams, assignment.teamId())
                .add(assignment.kind())
                .add(days.startOf(assignment.from()))
                .add(days.endBefore(assignment.to()));
        if (assignment.wte() == null) {
            into.addNull();
        } else {
            into.add(thousandths(assignment.wte()));
        }
    }

    private List<Attending> attending() {
        List<SupervisionSession> sessions = facts.of(SupervisionSession.class);
        List<Attending> attending = new ArrayList<>(sessions.size() * 2);
        for (int key = 0; key < sessions.size(); key++) {
            SupervisionSession session = sessions.get(key);
            for (String staff : session.attendees()) {
                attending.add(new Attending(key, session, staff));
            }
        }
        return attending;
    }

    private void session(int key, Attending attending, Inserter into) throws SQLException {
        SupervisionSession session = attending.of;
        into.add(attending.session)
                .add(session.id())
                .add(facts.staff.of(attending.staff))
                .add(facts.staff, session.leadId())
                .add(session.kind())
                .add(session.status())
                .add(LocalDays.nanos(session.startsAt()))
                .add(facts.site(session.site()).days().dayOf(session.startsAt()));
    }
}
