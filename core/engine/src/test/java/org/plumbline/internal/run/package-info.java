@NullMarked
package org.plumbline.internal.run;

import org.jspecify.annotations.NullMarked;
