package org.plumbline.rule;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;

/**
 * A period in which something is due.
 *
 * @param anchor names the period
 * @param what what is due, in words: {@code spot-check of wound-care}
 * @param task the task, or other thing, that it is due for
 * @param from the first date, local to the site
 * @param to the first date after it, local to the site
 * @param during the same as instants
 * @param standard the standard that asks for it
 * @param facts what makes it due: the delegations in force
 */
public record Round(
        Anchor anchor,
        String what,
        String task,
        LocalDate from,
        LocalDate to,
        Interval during,
        String standard,
        List<FactId> facts) {}
