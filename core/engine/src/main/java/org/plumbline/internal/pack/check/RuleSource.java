package org.plumbline.internal.pack.check;

import org.plumbline.internal.Problems;

/** A rule file, and what is wrong with it by line. */
final class RuleSource {
    private final String name;
    private final String text;
    private final Problems problems;

    RuleSource(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** {@code acme-pack/rules/late-visit.drl:7} */
    String where(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return name + ":" + line;
    }

    String whereLine(int line) {
        return name + ":" + Math.max(1, line);
    }

    void say(int offset, String what, String maybe) {
        problems.add(where(offset), what, maybe);
    }

    void sayLine(int line, String what, String maybe) {
        problems.add(whereLine(line), what, maybe);
    }
}
