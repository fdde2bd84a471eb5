package org.plumbline.internal.judge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;

/** Rows that could not be read, by the subject that they name and their type, in words. */
public record LeftOutRows(Map<Subject, Map<String, String>> bySubject) {
    /** In words, or null where none was left out. */
    public @Nullable String of(Subject subject, String feed) {
        Map<String, String> feeds = bySubject.get(subject);
        return feeds == null ? null : feeds.get(feed);
    }
}
