/** Made-up small services, rich in the cases where systems go wrong, and what the rules say of them held against the reference. */
@NullMarked
package org.plumbline.rules.worlds;

import org.jspecify.annotations.NullMarked;
