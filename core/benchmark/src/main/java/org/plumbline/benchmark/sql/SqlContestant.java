package org.plumbline.benchmark.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Row;
import org.plumbline.benchmark.Tallied;
import org.plumbline.fact.Fact;

/** What the databases have in common: tables, one script a rule, and the reading of what came out. */
abstract class SqlContestant implements Contestant {
    private final Connection connection;
    private final Codes codes = new Codes();
    private final Scripts scripts;
    private Reading reading = new Reading(new FactsByType(List.of(), codes));
    private final List<Row> rows = new ArrayList<>();
    private final List<Tallied> tallies = new ArrayList<>();

    SqlContestant(Connection connection, String dialect) {
        this.connection = connection;
        this.scripts = new Scripts(dialect, new Constants(codes));
    }

    /** The quickest way in. */
    abstract Tables tables() throws SQLException;

    @Override
    public void load(List<Fact> all) {
        FactsByType facts = new FactsByType(all, codes);
        reading = new Reading(facts);
        try {
            run("schema");
            try (Tables tables = tables()) {
                for (Table<?> table : tables(facts)) {
                    tables.fill(table);
                }
            }
            run("loaded");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Table<?>> tables(FactsByType facts) {
        return Stream.of(
                        new NetworkTables(facts).all(),
                        new CaseTables(facts).all(),
                        new StaffTables(facts).all(),
                        new WorkTables(facts).all())
                .<Table<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public void judge() {
        try {
            run("prepare");
            run("starter");
            for (Rule rule : Rule.values()) {
                if (rule == Rule.WF_23) {
                    run("count"); // it works from what the others of its group found
                }
                run(rule.script());
            }
            run("count");
            read("rows", result -> rows.add(reading.row(result)));
            read("unset", result -> rows.add(reading.unset(result)));
            read("tallies", result -> tallies.add(reading.tallied(result)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    final void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : scripts.statements(script)) {
                statement.execute(sql);
            }
        }
    }

    private interface Each {
        void next(ResultSet result) throws SQLException;
    }

    private void read(String script, Each each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(scripts.statements(script).get(0))) {
            while (result.next()) {
                each.next(result);
            }
        }
    }

    @Override
    public Answers answers() {
        return new Answers(rows, tallies);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
