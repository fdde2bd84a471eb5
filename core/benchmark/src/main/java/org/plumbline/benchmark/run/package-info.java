/** The runner: whole processes, contestants in turn, and the report written from what they took. */
@NullMarked
package org.plumbline.benchmark.run;

import org.jspecify.annotations.NullMarked;
