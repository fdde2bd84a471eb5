/** Readers under any input at all: by a fuzzer that follows coverage, and by a seeded mutator in every run of the tests. */
@NullMarked
package org.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
