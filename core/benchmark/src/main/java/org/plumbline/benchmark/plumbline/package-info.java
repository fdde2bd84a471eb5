/** Plumbline itself. */
@NullMarked
package org.plumbline.benchmark.plumbline;

import org.jspecify.annotations.NullMarked;
