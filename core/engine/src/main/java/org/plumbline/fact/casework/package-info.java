/** What was asked, decided and done for each case. */
@NullMarked
package org.plumbline.fact.casework;

import org.jspecify.annotations.NullMarked;
