package org.plumbline.io;

import java.util.Optional;

/**
 * A row of a file.
 *
 * @param line the line on which it starts, from 1
 * @param text what stands in it, without the line end; of a row that is too long, nothing
 * @param flaw why its text cannot be trusted, if that is so
 */
record Row(long line, String text, Optional<Flaw> flaw) {
    boolean isBlank() {
        return flaw.isEmpty() && text.isBlank();
    }
}
