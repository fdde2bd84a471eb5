package org.plumbline.standard;

import java.util.Optional;
import org.plumbline.Subject;

/**
 * One value that somebody has set for a place and a date, whether or not it is in force there.
 *
 * @param origin who set it
 * @param scope the site or partner for which it was set; empty: everywhere
 * @param authority the value and its source
 * @param passedOver why it is not in force, in words; empty for the one that is
 */
public record Considered(Origin origin, Optional<Subject> scope, Authority authority, Optional<String> passedOver) {
    /** {@return who set it and for whom, in words: {@code the provider for site north}} */
    public String inWords() {
        String who = switch (origin) {
            case PACK -> "the pack";
            case NETWORK -> "the network";
            case PROVIDER -> "the provider";
            case ADAPTATION -> "adaptation " + authority.adaptation().orElse("");
        };
        return who + scope.map(subject -> " for " + subject).orElse("");
    }

    /** Who may set a value; each one lies over those before it. */
    public enum Origin {
        /** The pack that declares the standard. */
        PACK,
        /** The owner of the model. */
        NETWORK,
        /** The provider. */
        PROVIDER,
        /** An adaptation. */
        ADAPTATION
    }
}
