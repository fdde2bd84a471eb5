package org.plumbline.rule;

import java.util.List;
import org.plumbline.fact.FactId;

/**
 * What was done in a period.
 *
 * @param feed the name of the fact type in which it was looked for
 * @param facts each time that it was done
 */
public record Done(String feed, List<FactId> facts) {}
