package org.plumbline.testkit.internal;

import org.plumbline.testkit.Mutant.Group;

/** One small step: what stands from one place of a text to another, and what stands there instead. */
public record Change(Group group, int start, int end, String instead) {
    /** The text with the change. */
    public String in(String text) {
        return text.substring(0, start) + instead + text.substring(end);
    }

    /** The number of the line. */
    public int line(String text) {
        return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    }

    /** In words. */
    public String inWords(String text) {
        String before = oneLine(text.substring(start, end));
        String after = oneLine(instead);
        return after.isEmpty() ? "without `" + before + "`" : "`" + before + "` → `" + after + "`";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
