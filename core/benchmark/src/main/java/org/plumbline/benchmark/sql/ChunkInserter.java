package org.plumbline.benchmark.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Writes rows into the vectors of a chunk of DuckDB. Texts go in at the end, a column at a time. */
final class ChunkInserter implements Inserter {
    private final DuckDBWritableVector[] vectors;
    private final List<String @Nullable []> texts = new ArrayList<>();
    private int row;
    private int column;

    ChunkInserter(DuckDBDataChunkWriter chunk, int capacity) {
        vectors = new DuckDBWritableVector[Math.toIntExact(chunk.columnCount())];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = chunk.vector(i);
            texts.add(vectors[i].getType() == DuckDBColumnType.VARCHAR ? new String[capacity] : null);
        }
    }

    @Override
    public Inserter add(int value) {
        vectors[column++].setInt(row, value);
        return this;
    }

    @Override
    public Inserter add(long value) {
        vectors[column++].setLong(row, value);
        return this;
    }

    @Override
    public Inserter add(boolean value) {
        vectors[column++].setBoolean(row, value);
        return this;
    }

    @Override
    public Inserter add(String value) {
        Objects.requireNonNull(texts.get(column++))[row] = value;
        return this;
    }

    @Override
    public Inserter addNull() {
        vectors[column++].setNull(row);
        return this;
    }

    void endRow() {
        row++;
        column = 0;
    }

    void endChunk() {
        for (int i = 0; i < vectors.length; i++) {
            String[] of = texts.get(i);
            if (of != null) {
                vectors[i].setStrings(0, Arrays.copyOf(of, row));
            }
        }
    }
}
