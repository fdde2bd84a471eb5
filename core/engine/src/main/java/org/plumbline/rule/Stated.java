package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * A version or value that somebody states.
 *
 * @param element of what
 * @param value the version or value; null where none is stated
 * @param facts what states it
 * @param missing what would have to be stated, in words
 * @param feed the name of the fact type in which it was looked for
 */
public record Stated(String element, @Nullable String value, List<FactId> facts, String missing, String feed) {}
