/** Reads, checks and writes facts by the shape of their records. Not API. */
@NullMarked
package org.plumbline.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
