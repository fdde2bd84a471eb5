package org.plumbline;

import java.time.Instant;
import java.util.List;
import org.plumbline.pack.PackFailure;

/** Complete, ordered, deterministic. Holds no facts and no session: keep it, store it, compare it. */
public interface Assessment {
    /**
     * When the service was looked at. Events after it were not seen.
     *
     * @return the instant that was given to {@link Plumbline#assess}
     */
    Instant asOf();

    /**
     * What is to be acted on or known: breach, unknown and not configured.
     *
     * @return the findings: the gravest first, then by rule, site, subject and fingerprint
     */
    List<Finding> findings();

    /**
     * What is not yet due.
     *
     * @return what turns into a finding if no new fact arrives, soonest first
     */
    List<Upcoming> upcoming();

    /**
     * Every judgement, counted.
     *
     * @return the counts by rule, scope and month, in that order
     */
    List<Measure> measures();

    /**
     * Local packs that were stopped. Their findings are absent; everything else is complete.
     *
     * @return the failures by pack name, usually none
     */
    List<PackFailure> failures();

    /**
     * Versions, standards in force, digest of the facts.
     *
     * @return what it takes to repeat this
     */
    Basis basis();
}
