package org.plumbline.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is due.
 *
 * @param from the matter, and since when
 * @param by the last instant that is in time, where a record says so; null where it does not
 * @param done what is waited for
 */
public record Due(Anchor from, @Nullable Instant by, Sought done) {}
