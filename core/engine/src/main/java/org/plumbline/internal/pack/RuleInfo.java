package org.plumbline.internal.pack;

import java.util.List;
import org.plumbline.Subject;
import org.plumbline.pack.Rule;

/**
 * A rule as it is loaded.
 *
 * @param pack name and version of its pack
 * @param about what kind of subject it judges
 * @param population the types of fact that say who or what is judged; a row of them that is left out may be one more
 */
public record RuleInfo(Rule rule, String pack, Subject.Type about, List<String> population) {}
