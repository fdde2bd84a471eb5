/** The rules of the catalogue's group: network. */
@NullMarked
package org.plumbline.rules.reference.network;

import org.jspecify.annotations.NullMarked;
