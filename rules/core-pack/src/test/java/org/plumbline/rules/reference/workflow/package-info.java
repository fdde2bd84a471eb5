/** The rules of the catalogue's group: workflow. */
@NullMarked
package org.plumbline.rules.reference.workflow;

import org.jspecify.annotations.NullMarked;
