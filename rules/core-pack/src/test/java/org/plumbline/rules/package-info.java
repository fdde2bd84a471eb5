@NullMarked
package org.plumbline.rules;

import org.jspecify.annotations.NullMarked;
