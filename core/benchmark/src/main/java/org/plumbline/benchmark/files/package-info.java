/** The made-up network as files, and what reads them site by site. */
@NullMarked
package org.plumbline.benchmark.files;

import org.jspecify.annotations.NullMarked;
