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
     * What is to be acted on or known: breach, unknown, not configured and waived.
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
     * Every waiver, and what it did.
     *
     * @return the waivers by id; one that was not needed, or names nothing, is among them
     */
    List<WaiverUse> waivers();

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

    /**
     * What is different here: against an earlier night, or against the same facts under another configuration. The
     * findings of a local pack that was stopped in only one of the two count as raised or withdrawn: look at
     * {@link #failures}.
     *
     * @param earlier what is compared with: the night before, or the configuration in force
     * @return what was raised, changed and withdrawn from there to here, matched by fingerprint
     */
    default Difference since(Assessment earlier) {
        return Difference.between(earlier.findings(), findings());
    }
}
