package org.plumbline.io;

import java.util.Arrays;
import java.util.List;
import org.plumbline.fact.FactType;
import org.plumbline.fuzz.Target;

/**
 * A file of facts of any type, which its first byte chooses. Each row in which something stands is kept or left out, and
 * its line is named; what is wrong is the same, in the same order, however the file is taken.
 */
abstract class FactFileTarget implements Target {
    private final boolean csv;

    FactFileTarget(boolean csv) {
        this.csv = csv;
    }

    @Override
    public List<String> seeds() {
        return FactWords.files((type, rows) -> (char) FactType.all().indexOf(type) + FactWords.file(type, rows, csv));
    }

    @Override
    public List<String> words() {
        return FactWords.all();
    }

    @Override
    public void take(byte[] input) {
        if (input.length > 0) {
            List<FactType> types = FactType.all();
            FactType type = types.get((input[0] & 0xFF) % types.size());
            new FactFileCheck(type, csv, Arrays.copyOfRange(input, 1, input.length)).check();
        }
    }
}
