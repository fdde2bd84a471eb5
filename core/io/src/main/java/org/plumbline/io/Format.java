package org.plumbline.io;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the rows of a file are written. */
interface Format {
    /** Stands for a value that is there and cannot be read: no field takes it. */
    Object UNREADABLE = new Object() {
        @Override
        public String toString() {
            return "unreadable";
        }
    };

    /** In how many ways a broken row is read at most. One that can be read in more may say anything. */
    int MOST_SCRAPS = 100;

    /** Whether nothing stands in the row. */
    boolean isBlank(String text);

    /** The values of the row by field. */
    Map<String, @Nullable Object> read(String text) throws BadRow;

    /**
     * What a row may say that is not written as it should be. Where there is more than one way to read it, each of them;
     * none at all: it may say anything.
     */
    List<Map<String, @Nullable Object>> scraps(String text);
}
