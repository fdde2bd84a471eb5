/** Evrete: facts matched by rules of its own interface, in sessions that are small because it joins by trying all pairs. */
@NullMarked
package org.plumbline.benchmark.evrete;

import org.jspecify.annotations.NullMarked;
