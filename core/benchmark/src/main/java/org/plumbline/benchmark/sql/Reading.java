package org.plumbline.benchmark.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Row;
import org.plumbline.benchmark.Tallied;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.Post;

/** Turns what comes out of the database, in keys, into what everybody can read. */
final class Reading {
    private static final Rule[] RULES = Rule.values();
    private static final State[] STATES = State.values();

    private final FactsByType facts;

    Reading(FactsByType facts) {
        this.facts = facts;
    }

    Row row(ResultSet result) throws SQLException {
        Rule rule = RULES[result.getInt(1)];
        State state = STATES[result.getInt(2)];
        return new Row(
                rule.code,
                state.name(),
                facts.of(rule.subject).get(result.getInt(3)).id(),
                facts.of(Site.class).get(result.getInt(4)).id(),
                matter(rule, result),
                instant(result, 6),
                instant(result, 7),
                instant(result, 8));
    }

    private @Nullable String matter(Rule rule, ResultSet result) throws SQLException {
        int key = result.getInt(5);
        if (result.wasNull()) {
            return null;
        }
        if (rule == Rule.WF_23) {
            return month(key);
        }
        return key < 0
                ? facts.of(Post.class).get(-1 - key).id()
                : facts.of(rule.matter).get(key).id();
    }

    /** How many subjects at a site a rule does not judge for want of a standard. */
    Row unset(ResultSet result) throws SQLException {
        String site = facts.of(Site.class).get(result.getInt(2)).id();
        String count = Long.toString(result.getLong(3));
        return new Row(RULES[result.getInt(1)].code, State.NOT_CONFIGURED.name(), site, site, count, null, null, null);
    }

    private static @Nullable Instant instant(ResultSet result, int column) throws SQLException {
        long nanos = result.getLong(column);
        return result.wasNull() ? null : Instant.ofEpochSecond(0, nanos);
    }

    private static String month(int month) {
        return month / 100 + (month % 100 < 10 ? "-0" : "-") + month % 100;
    }

    Tallied tallied(ResultSet result) throws SQLException {
        return new Tallied(
                RULES[result.getInt(1)].code,
                result.getString(2),
                month(result.getInt(3)),
                result.getLong(4),
                result.getLong(5),
                result.getLong(6),
                result.getLong(7),
                result.getLong(8),
                result.getLong(9),
                result.getLong(10),
                result.getLong(11));
    }
}
