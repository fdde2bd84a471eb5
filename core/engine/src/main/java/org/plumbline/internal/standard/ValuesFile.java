package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.plumbline.Subject;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.StandardValues;

/**
 * Values as a file gives them.
 *
 * @param places where each standard stands in the file
 */
public record ValuesFile(
        String file,
        Optional<Subject> scope,
        NavigableMap<StandardId, NavigableMap<LocalDate, Dated.Written>> written,
        Map<StandardId, String> places)
        implements StandardValues {
    @Override
    public List<StandardId> names() {
        return List.copyOf(written.keySet());
    }
}
