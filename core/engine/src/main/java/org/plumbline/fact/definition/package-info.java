/** What the model consists of, and what is in use. */
@NullMarked
package org.plumbline.fact.definition;

import org.jspecify.annotations.NullMarked;
