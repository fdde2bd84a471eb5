/** What contestants that match facts with an engine share: the values of standards, local dates, and what becomes of a match. */
@NullMarked
package org.plumbline.benchmark.common;

import org.jspecify.annotations.NullMarked;
