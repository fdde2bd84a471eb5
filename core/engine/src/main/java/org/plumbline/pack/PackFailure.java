package org.plumbline.pack;

import java.util.Optional;
import org.plumbline.RuleCode;

/**
 * A local pack that was stopped. None of its findings is in the assessment; everything else is complete.
 *
 * @param pack its name and version
 * @param rule the rule that was at work, if any
 * @param what what happened
 */
public record PackFailure(String pack, Optional<RuleCode> rule, String what) {}
