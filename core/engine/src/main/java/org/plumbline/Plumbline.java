package org.plumbline;

import java.time.Instant;
import java.util.List;
import org.plumbline.internal.DefaultPlumbline;
import org.plumbline.pack.Budget;
import org.plumbline.pack.Pack;
import org.plumbline.standard.Adaptations;
import org.plumbline.standard.StandardValues;
import org.plumbline.standard.Standards;

/** Immutable, safe from any thread, built once. Holds packs and standards; holds no facts and starts no thread. */
public interface Plumbline {

    /**
     * The core is an argument, not an option: it cannot be forgotten, doubled or confused with a local pack.
     *
     * @param core the core rule pack
     * @return a builder
     */
    static Builder builder(Pack core) {
        return new DefaultPlumbline.Builder(core);
    }

    /**
     * Judges the facts.
     *
     * @param facts what happened and stands; events after {@code asOf} are not seen, plans of any date are
     * @param asOf when the service is looked at
     * @return findings, what is upcoming, measures
     */
    Assessment assess(Facts facts, Instant asOf);

    /**
     * The same facts, asked more than once: may this be done? They are joined here, once; each question is then cheap.
     *
     * @param facts what happened and stands; events after {@code asOf} are not seen, plans of any date are
     * @param asOf when the service is looked at
     * @return the facts, ready to be asked
     */
    View view(Facts facts, Instant asOf);

    /**
     * Judges facts that are handed over site by site: the same, with no more than a few sites in memory.
     *
     * @param source hands over the facts; what is wrong in them stands in the {@link Facts} that it hands over
     * @param asOf as at when
     * @return what was found
     * @throws FactsException if a site comes in two parts
     */
    Assessment assess(FactSource source, Instant asOf);

    /**
     * What is loaded. Enough for a list of rules or a settings page of the host.
     *
     * @return the core first, then the local packs by name
     */
    List<Pack> packs();

    /**
     * Every standard that the loaded packs read, with the values of the core, the network and the provider.
     *
     * @return the standards
     */
    Standards standards();

    /** Collects what a {@link Plumbline} holds. */
    interface Builder {
        /**
         * Adds an organisation's own rules. May be called once for each local pack.
         *
         * @param pack the pack
         * @return this builder
         */
        Builder localPack(Pack pack);

        /**
         * Adds an organisation's own rules, with a budget other than the default.
         *
         * @param pack the pack
         * @param budget how much it may use in one assessment
         * @return this builder
         */
        Builder localPack(Pack pack, Budget budget);

        /**
         * The model owner's values: may replace the core's. May be called several times.
         *
         * @param values values for standards that the core declares
         * @return this builder
         */
        Builder networkStandards(StandardValues values);

        /**
         * The provider's own values: may only tighten what is core, and set what nobody has set. May be called several
         * times, for instance once for each site that has values of its own.
         *
         * @param values values for standards that a loaded pack declares
         * @return this builder
         */
        Builder standards(StandardValues values);

        /**
         * What is done otherwise at some site or partner, on record. May be called several times. Inside its bounds an
         * adaptation of a standard takes effect there, from its start or its approval on, whichever is later; one that
         * loosens what is core, or lies outside the bounds, or that nobody has approved, has none.
         *
         * @param adaptations the adaptations
         * @return this builder
         */
        Builder adaptations(Adaptations adaptations);

        /**
         * How many threads evaluate sites; 1, the default, runs in the caller's thread and starts none.
         *
         * @param threads at least 1
         * @return this builder
         * @throws IllegalArgumentException if less than 1
         */
        Builder threads(int threads);

        /**
         * Checks everything against everything and compiles the local packs.
         *
         * @return the library, ready to assess
         * @throws org.plumbline.pack.LoadException with every problem of every pack and standard
         */
        Plumbline build();
    }
}
