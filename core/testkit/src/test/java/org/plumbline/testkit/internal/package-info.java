@NullMarked
package org.plumbline.testkit.internal;

import org.jspecify.annotations.NullMarked;
