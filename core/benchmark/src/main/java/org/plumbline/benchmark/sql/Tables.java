package org.plumbline.benchmark.sql;

import java.sql.SQLException;

/** The tables of a database, by its quickest way in. */
interface Tables extends AutoCloseable {
    void fill(Table<?> table) throws SQLException;

    /** Everything is in. */
    @Override
    void close() throws SQLException;
}
