package org.plumbline.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.fact.definition.Adaptation;

/** What is in force once the values of the core, the network and the provider are laid over each other. */
public interface Standards {
    /**
     * Every standard, by name.
     *
     * @return the standards, not configured ones included
     */
    List<Standard> all();

    /**
     * One standard.
     *
     * @param id its name
     * @return the standard, if a loaded pack declares it
     */
    Optional<Standard> find(StandardId id);

    /**
     * The value in force on a date at a site.
     *
     * @param id the standard
     * @param site the site, whose own value counts first, then that of its partner if {@code partner} is given
     * @param partner the partner that runs the site
     * @param date the date, local to the site
     * @return the value and its source; empty where it is not configured
     */
    Optional<Authority> inForce(StandardId id, Optional<String> site, Optional<String> partner, LocalDate date);

    /**
     * Why that value is in force: every value that somebody has set for that place and date.
     *
     * @param id the standard
     * @param site the site
     * @param partner the partner that runs the site
     * @param date the date, local to the site
     * @return the values, the most general first; the one that is not passed over is in force
     */
    List<Considered> why(StandardId id, Optional<String> site, Optional<String> partner, LocalDate date);

    /**
     * What nobody has set.
     *
     * @return the standards without any value for any scope, by name
     */
    List<Standard> notConfigured();

    /**
     * What files of adaptations say, whether it takes effect or not.
     *
     * @return the adaptations, by id
     */
    List<Adaptation> adaptations();

    /**
     * Which values are others here than in another configuration.
     *
     * @param earlier the configuration that is compared with
     * @return the changes, by standard, everywhere before particular sites and partners, the earliest first; empty where
     *     the same is asked, whoever says so
     */
    List<ValueChange> since(Standards earlier);
}
