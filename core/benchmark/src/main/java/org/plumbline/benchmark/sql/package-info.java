/** The eight rules as SQL, in databases that run inside the process. */
@NullMarked
package org.plumbline.benchmark.sql;

import org.jspecify.annotations.NullMarked;
