package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import java.util.List;

/**
 * What goes into a table of the database.
 *
 * @param rows what the rows are made of; the place in this list is the row's key
 * @param making how
 */
record Table<R>(String name, List<R> rows, Making<R> making) {
    interface Making<R> {
        /** Makes a row, in whatever thread. */
        void row(int key, R of, Inserter into) throws SQLException;
    }

    void insert(int key, Inserter into) throws SQLException {
        making.row(key, rows.get(key), into);
    }
}
