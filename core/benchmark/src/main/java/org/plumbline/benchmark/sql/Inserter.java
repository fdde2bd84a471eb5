package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes one row after the other, value by value in the order of the columns. */
interface Inserter {
    Inserter add(int value) throws SQLException;

    Inserter add(long value) throws SQLException;

    Inserter add(boolean value) throws SQLException;

    Inserter add(String value) throws SQLException;

    /** A column of a row that has no value. */
    Inserter addNull() throws SQLException;

    /** The number of the constant: the tables live no longer than one run, and numbers compare quicker than names. */
    @SuppressWarnings("EnumOrdinal")
    default Inserter add(@Nullable Enum<?> value) throws SQLException {
        return value == null ? addNull() : add(value.ordinal());
    }

    default Inserter add(Keys keys, @Nullable String id) throws SQLException {
        return id == null ? addNull() : add(keys.of(id));
    }
}
