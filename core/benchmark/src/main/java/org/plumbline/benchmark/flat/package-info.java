/** Plain Drools: every fact in one session, and the engine joins them. */
@NullMarked
package org.plumbline.benchmark.flat;

import org.jspecify.annotations.NullMarked;
