/** Plumbline in a host. */
@NullMarked
package org.plumbline.example.embedding;

import org.jspecify.annotations.NullMarked;
