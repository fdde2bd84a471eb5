package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** The rows of a table as a table function of DuckDB, which takes them in chunks, on its threads. */
final class RowsFunction implements DuckDBTableFunction<Object, AtomicInteger, Object> {
    record Column(String name, DuckDBColumnType type) {}

    private static final Object NOTHING = new Object();

    private final Table<?> table;
    private final List<Column> columns;
    private final int threads;

    RowsFunction(Table<?> table, List<Column> columns, int threads) {
        this.table = table;
        this.columns = columns;
        this.threads = threads;
    }

    @Override
    public Object bind(DuckDBTableFunctionBindInfo info) {
        columns.forEach(column -> info.addResultColumn(column.name, column.type));
        info.setCardinality(table.rows().size(), true);
        return NOTHING;
    }

    /** Counts the rows that have been handed out. */
    @Override
    public AtomicInteger init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(threads);
        return new AtomicInteger();
    }

    @Override
    public Object localInit(DuckDBTableFunctionInitInfo info) {
        return NOTHING;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) throws SQLException {
        AtomicInteger next = info.getInitData();
        int capacity = Math.toIntExact(chunk.capacity());
        int from = next.getAndAdd(capacity);
        int to = Math.min(from + capacity, table.rows().size());
        if (from >= to) {
            return 0;
        }
        ChunkInserter into = new ChunkInserter(chunk, capacity);
        for (int key = from; key < to; key++) {
            table.insert(key, into);
            into.endRow();
        }
        into.endChunk();
        return (long) to - from;
    }
}
