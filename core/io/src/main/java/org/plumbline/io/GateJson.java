package org.plumbline.io;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.plumbline.GateAnswer;

/**
 * The answers of a gate as one JSON object: {@code schema}, {@code asOf} and {@code answers}, one a line in their order, each
 * with {@code proposed}, {@code kind}, {@code reasons} (a finding and what would take it away), {@code waived} (findings),
 * {@code asked}, {@code unguarded} and {@code failures}. Names and values are as in {@link FindingsJson}; a remedy says its {@code kind}.
 */
public final class GateJson {
    /** The version of the schema; it rises when a field goes or changes its meaning, not when one comes. */
    public static final int SCHEMA = 1;

    private static final RemedyTree REMEDY = new RemedyTree();

    private GateJson() {}

    /**
     * Writes the answers.
     *
     * @param asOf as at when the gate was asked
     * @param answers what it said
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Instant asOf, List<GateAnswer> answers, Writer out) throws IOException {
        JsonObject.write(out, json -> {
            json.number("schema", SCHEMA);
            json.text("asOf", asOf);
            json.list("answers", answers, GateJson::tree);
        });
    }

    private static Tree tree(GateAnswer answer) {
        return new Tree()
                .put(
                        "proposed",
                        answer.proposed().stream()
                                .map(change -> Trees.fact(change.id()))
                                .toList())
                .put("kind", answer.kind())
                .put(
                        "reasons",
                        answer.reasons().stream()
                                .map(reason -> new Tree()
                                        .put("finding", Trees.finding(reason.finding()))
                                        .put("remedy", reason.remedy().accept(REMEDY)))
                                .toList())
                .put("waived", answer.waived().stream().map(Trees::finding).toList())
                .put("asked", answer.asked())
                .put("unguarded", answer.unguarded())
                .put("failures", answer.failures().stream().map(Trees::failure).toList());
    }
}
