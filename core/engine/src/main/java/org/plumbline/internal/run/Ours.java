package org.plumbline.internal.run;

import org.jspecify.annotations.Nullable;
import org.plumbline.internal.dossier.File;

/**
 * Which judgements are made here, where facts come part by part: those of matters at the part's sites. Somebody who works
 * at several sites has a dossier in each of their parts, and each of their matters is judged where the others are whom it
 * depends on.
 */
public interface Ours {
    /** Whether a matter at a site, or without one, about somebody is judged here. */
    boolean is(@Nullable String site, File about);

    /** All are. */
    Ours ALL = (site, about) -> true;
}
