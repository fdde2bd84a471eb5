/** Says that exactly what was planted is found, and nothing else. */
@NullMarked
package org.plumbline.example.network;

import org.jspecify.annotations.NullMarked;
