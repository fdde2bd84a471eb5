package org.plumbline.benchmark.evrete;

import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.TypeResolver;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** SV-05 at one site. Rules without a salience are applied in the order in which they stand. */
final class TeamRules {
    private static final String LEDGER = "ledger";

    private static final Knowledge KNOWLEDGE = Knowing.named("teams")
            .configureTypes(TeamRules::types)
            .builder()
            .newRule("post in a team that somebody holds")
            .forEach("$team", TeamMatter.class, "$post", Post.class, "$member", StaffMember.class)
            .where(Knowing::same, "$team.id", "$post.team")
            .where(Knowing::same, "$member.id", "$post.staff")
            .execute(match -> team(match).holds(match.get("$post"), match.get("$member")))
            .newRule("supervisor of a team")
            .forEach("$team", TeamMatter.class, "$by", SupervisorAssignment.class, "$member", StaffMember.class)
            .where(Knowing::same, "$team.id", "$by.team")
            .where(Knowing::same, "$member.id", "$by.supervisor")
            .execute(match -> team(match).supervisedBy(match.get("$by"), match.get("$member")))
            .newRule("supervisor of another team too")
            .forEach("$team", TeamMatter.class, "$by", SupervisorAssignment.class, "$other", SupervisorAssignment.class)
            .where(Knowing::same, "$team.id", "$by.team")
            .where(TeamRules::isOfAnother, "$by.supervisor", "$other.supervisor", "$by.team", "$other.team")
            .execute(match -> team(match).shares(match.get("$other")))
            .newRule("post of the supervisor of a team")
            .forEach("$team", TeamMatter.class, "$by", SupervisorAssignment.class, "$post", Post.class)
            .where(Knowing::same, "$team.id", "$by.team")
            .where(Knowing::same, "$by.supervisor", "$post.staff")
            .execute(match -> team(match).supervisorHolds(match.get("$post")))
            .newRule("SV-05 the supervision ratio of a team stays inside its limit")
            .forEach("$team", TeamMatter.class)
            .execute(match -> team(match).judge().ifPresent(match.getRuntime().<Ledger>get(LEDGER)::add))
            .build();

    private TeamRules() {}

    private static TeamMatter team(RhsContext match) {
        return match.get("$team");
    }

    private static boolean isOfAnother(IntToValue values) {
        return values.apply(0).equals(values.apply(1)) && !values.apply(2).equals(values.apply(3));
    }

    private static void types(TypeResolver types) {
        Knowing.key(types.declare(TeamMatter.class), "id", TeamMatter::id);
        Type<Post> posts = types.declare(Post.class);
        Knowing.key(posts, "team", Post::teamId);
        Knowing.key(posts, "staff", Post::staffId);
        Knowing.key(types.declare(StaffMember.class), "id", StaffMember::id);
        Type<SupervisorAssignment> assignments = types.declare(SupervisorAssignment.class);
        Knowing.key(assignments, "team", SupervisorAssignment::teamId);
        Knowing.key(assignments, "supervisor", SupervisorAssignment::supervisorId);
    }

    static void judge(SiteShard shard, Ledger ledger) {
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.set(LEDGER, ledger);
        session.insert(shard.teams()).fire();
    }
}
