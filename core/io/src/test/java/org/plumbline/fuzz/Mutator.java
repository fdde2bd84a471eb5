package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Inputs made of a target's seeds, and of others like them; the same ones for the same number. */
final class Mutator {
    private final Random random;
    private final List<byte[]> seeds;
    private final List<byte[]> words;

    Mutator(Target target, List<byte[]> more, long seed) {
        random = new Random(seed);
        seeds = Stream.concat(target.seeds().stream().map(text -> text.getBytes(UTF_8)), more.stream())
                .toList();
        words = target.words().stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    byte[] next() {
        byte[] input = any(seeds).clone();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            input = changed(input);
        }
        return input;
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + (random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(4)));
        return switch (random.nextInt(8)) {
            case 0 -> replaced(input, from, from, any(words));
            case 1 -> replaced(input, from, to, any(words));
            case 2 -> replaced(input, from, to, new byte[0]);
            case 3 -> replaced(input, from, from, part(input));
            case 4 -> replaced(input, from, to, part(any(seeds)));
            case 5 -> replaced(input, from, input.length, new byte[0]);
            case 6 -> replaced(input, from, Math.min(input.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            default -> repeated(input, from, to);
        };
    }

    private byte[] repeated(byte[] input, int from, int to) {
        byte[] changed = input;
        for (int n = 1 + random.nextInt(50); n > 0; n--) {
            changed = replaced(changed, from, from, Arrays.copyOfRange(input, from, to));
        }
        return changed;
    }

    private byte[] part(byte[] of) {
        int from = random.nextInt(of.length + 1);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + random.nextInt(60)));
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        var out = new ByteArrayOutputStream(input.length + by.length);
        out.write(input, 0, from);
        out.writeBytes(by);
        out.write(input, to, input.length - to);
        return out.toByteArray();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
