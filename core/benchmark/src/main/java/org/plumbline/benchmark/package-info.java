/** What Plumbline costs beside what people would use instead. Never published. */
@NullMarked
package org.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
