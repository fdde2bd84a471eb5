/** Rules verified by scenarios: sentences with given facts and expected findings, as data. */
@NullMarked
package org.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
