/** Plain Java over hash maps: the limit against which everything else is measured. */
@NullMarked
package org.plumbline.benchmark.handwritten;

import org.jspecify.annotations.NullMarked;
