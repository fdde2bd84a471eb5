package org.plumbline.pack;

import java.util.Optional;
import org.plumbline.RuleCode;

/**
 * A local pack that was stopped. None of its findings is in the assessment; everything else is complete.
 *
 * @param pack its name and version
 * @param rule the rule that was at work, if any
 * @param kind why it was stopped
 * @param what what happened, in words
 */
public record PackFailure(String pack, Optional<RuleCode> rule, Kind kind, String what) {
    /** Why a pack is stopped. */
    public enum Kind {
        /** Its rules fired too often. */
        FIRINGS,
        /** Its rules ran for too long. */
        TIME,
        /** It made too many findings. */
        FINDINGS,
        /** A rule threw an exception. */
        THREW
    }
}
