package org.plumbline.benchmark.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** SQLite in memory. */
public final class SqliteContestant extends SqlContestant {
    private final Connection connection;

    public SqliteContestant() {
        this(connection());
    }

    private SqliteContestant(Connection connection) {
        super(connection, "sqlite");
        this.connection = connection;
    }

    /** Nothing has to survive: no journal, no waiting for a disk, no other connection. */
    private static Connection connection() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        try {
            return config.createConnection("jdbc:sqlite::memory:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Tables tables() throws SQLException {
        return new SqliteTables(connection);
    }
}
