/** Says what the report of this example holds, and that its near misses are near. */
@NullMarked
package org.plumbline.example.firstnight;

import org.jspecify.annotations.NullMarked;
