package org.plumbline;

import java.time.Instant;
import java.util.Optional;

/**
 * A judgement that is not yet due.
 *
 * @param rule the rule that will raise it
 * @param title what the rule asks
 * @param severity how grave the finding will be
 * @param subject whom or what it is about
 * @param site where
 * @param team the team that holds the matter, if that is known
 * @param turnsAt exactly the first instant at which the finding is there if no new fact arrives
 * @param fingerprint the fingerprint that the finding will have
 */
public record Upcoming(
        RuleCode rule,
        String title,
        Severity severity,
        Subject subject,
        Optional<String> site,
        Optional<String> team,
        Instant turnsAt,
        String fingerprint) {}
