/** Rule files changed one small step at a time. Nothing here is for users. */
@NullMarked
package org.plumbline.testkit.internal;

import org.jspecify.annotations.NullMarked;
