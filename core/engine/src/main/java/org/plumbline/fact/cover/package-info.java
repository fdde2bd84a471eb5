/** Who was and will be there when. */
@NullMarked
package org.plumbline.fact.cover;

import org.jspecify.annotations.NullMarked;
