package org.plumbline.benchmark.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Sets the parameters of a prepared statement, one after the other. */
final class StatementInserter implements Inserter {
    private final PreparedStatement statement;
    private int parameter;

    StatementInserter(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public Inserter add(int value) throws SQLException {
        statement.setInt(++parameter, value);
        return this;
    }

    @Override
    public Inserter add(long value) throws SQLException {
        statement.setLong(++parameter, value);
        return this;
    }

    @Override
    public Inserter add(boolean value) throws SQLException {
        statement.setInt(++parameter, value ? 1 : 0);
        return this;
    }

    @Override
    public Inserter add(String value) throws SQLException {
        statement.setString(++parameter, value);
        return this;
    }

    @Override
    public Inserter addNull() throws SQLException {
        statement.setNull(++parameter, Types.INTEGER);
        return this;
    }
}
