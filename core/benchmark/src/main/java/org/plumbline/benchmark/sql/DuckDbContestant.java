package org.plumbline.benchmark.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, with the number of threads from a system property. */
public final class DuckDbContestant extends SqlContestant {
    /** How many threads DuckDB may use. */
    public static final String THREADS = "plumbline.benchmark.duckdb.threads";

    private static final int USUAL = 2;

    private final DuckDBConnection connection;
    private final int threads;

    public DuckDbContestant() {
        this(Integer.getInteger(THREADS, USUAL));
    }

    public DuckDbContestant(int threads) {
        this(connection(threads), threads);
    }

    private DuckDbContestant(DuckDBConnection connection, int threads) {
        super(connection, "duckdb");
        this.connection = connection;
        this.threads = threads;
    }

    /** No checkpoint: it would rewrite tables that live in memory only. */
    private static DuckDBConnection connection(int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("preserve_insertion_order", "false");
        settings.setProperty("checkpoint_threshold", "1TB");
        try {
            return DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Tables tables() {
        return new DuckDbTables(connection, threads);
    }
}
