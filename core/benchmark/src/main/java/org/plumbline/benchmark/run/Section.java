package org.plumbline.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A part of the report: a heading, what was measured, and the goals beside it. */
final class Section {
    static final String HEADING = "### ";

    private final Part part;
    private final List<Supplier<String>> paragraphs = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private String foot = "";

    Section(Part part) {
        this.part = part;
    }

    Section say(String paragraph) {
        paragraphs.add(() -> paragraph);
        return this;
    }

    /** It may be filled later. */
    Section show(Table table) {
        paragraphs.add(table::text);
        return this;
    }

    Section goal(Goal goal) {
        goals.add(goal);
        return this;
    }

    /** When and how it was measured. */
    Section foot(String text) {
        foot = text;
        return this;
    }

    String text() {
        List<String> all = new ArrayList<>();
        all.add(HEADING + part.title());
        paragraphs.forEach(paragraph -> all.add(paragraph.get()));
        if (!goals.isEmpty()) {
            all.add(String.join("\n", goals.stream().map(Goal::line).toList()));
        }
        if (!foot.isEmpty()) {
            all.add(foot);
        }
        return String.join("\n\n", all);
    }
}
