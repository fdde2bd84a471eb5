package org.plumbline.benchmark.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;

/** Prepared statements of many rows each, all in one transaction. */
final class SqliteTables implements Tables {
    /** Half as slow again as one row a statement; more rows at once gain nothing. */
    private static final int ROWS = 32;

    private static final int BATCH = ROWS * 32;

    private final Connection connection;

    SqliteTables(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void fill(Table<?> table) throws SQLException {
        int many = table.rows().size() / ROWS * ROWS;
        insert(table, 0, many, ROWS);
        insert(table, many, table.rows().size(), 1);
    }

    private void insert(Table<?> table, int from, int to, int rowsAtOnce) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns(table.name()), "?")) + ")";
        String rows = String.join(", ", Collections.nCopies(rowsAtOnce, row));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.name() + " VALUES " + rows)) {
            for (int key = from; key < to; key += rowsAtOnce) {
                StatementInserter into = new StatementInserter(insert);
                for (int next = key; next < key + rowsAtOnce; next++) {
                    table.insert(next, into);
                }
                insert.addBatch();
                if ((key - from) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private int columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table)) {
            return none.getMetaData().getColumnCount();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }
}
