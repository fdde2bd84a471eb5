/** What is asked: named values, dated, each with its source. No number stands in a rule file or in Java. */
@NullMarked
package org.plumbline.standard;

import org.jspecify.annotations.NullMarked;
