/** A hospital's event log, judged by a pack of the hospital's own rules. */
@NullMarked
package org.plumbline.example.sepsis;

import org.jspecify.annotations.NullMarked;
