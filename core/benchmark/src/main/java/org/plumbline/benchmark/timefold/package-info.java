/** Timefold: facts matched by constraint streams; there is nothing to plan, the justifications are what counts. */
@NullMarked
package org.plumbline.benchmark.timefold;

import org.jspecify.annotations.NullMarked;
