/** The command line {@code plumbline}. Not API: its interface is the call. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
