/** Who works here, in which post, under whose supervision, signed off for what. */
@NullMarked
package org.plumbline.fact.workforce;

import org.jspecify.annotations.NullMarked;
