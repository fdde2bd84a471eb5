/** Rule packs, and what can be wrong with them. */
@NullMarked
package org.plumbline.pack;

import org.jspecify.annotations.NullMarked;
