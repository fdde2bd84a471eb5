/** What takes microseconds, measured by JMH. */
@NullMarked
package org.plumbline.benchmark.small;

import org.jspecify.annotations.NullMarked;
