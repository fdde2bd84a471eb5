package org.plumbline.fuzz;

import java.util.List;

/** Before a target is named. */
final class Nothing implements Target {
    @Override
    public List<String> seeds() {
        return List.of();
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public void take(byte[] input) {
        throw new IllegalStateException("no target was named");
    }
}
