package org.plumbline.internal.pack;

import org.plumbline.Subject;
import org.plumbline.pack.Rule;

/**
 * A rule as it is loaded.
 *
 * @param pack name and version of its pack
 * @param about what kind of subject it judges
 */
public record RuleInfo(Rule rule, String pack, Subject.Type about) {}
