package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.Fact;

/**
 * What a service is judged on.
 *
 * @param facts as they were fed, with corrections, copies and what was taken back
 * @param settings the values that were given to standards, besides those of the pack
 * @param asOf when the service is looked at
 * @param completeUntil until when feeds are complete of which the facts themselves say nothing
 */
public record Given(List<Fact> facts, List<Setting> settings, Instant asOf, Optional<Instant> completeUntil) {}
