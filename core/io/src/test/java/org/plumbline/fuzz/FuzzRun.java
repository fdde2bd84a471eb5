package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts Jazzer for one target after the other, each in a process of its own. Arguments: the folder for corpus and
 * crashers, how many inputs for each target, the seed, and the targets' classes.
 */
public final class FuzzRun {
    private static final String INSTRUMENTED = "org.plumbline.**:org.snakeyaml.**:com.fasterxml.jackson.core.**";

    private final Path folder;
    private final String inputs;
    private final String seed;

    private FuzzRun(Path folder, String inputs, String seed) {
        this.folder = folder;
        this.inputs = inputs;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        var run = new FuzzRun(Path.of(arguments[0]), arguments[1], arguments[2]);
        boolean held = true;
        for (String target : List.of(arguments).subList(3, arguments.length)) {
            held &= run.of(target);
        }
        if (!held) {
            throw new IllegalStateException("crashers are in " + run.folder);
        }
    }

    private boolean of(String target) throws Exception {
        Path own = folder.resolve(target.substring(target.lastIndexOf('.') + 1));
        Path corpus = Files.createDirectories(own.resolve("corpus"));
        Path words = own.resolve("words.dict");
        write(Fuzzed.target(target), corpus, words);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--target_args=" + target,
                "--instrumentation_includes=" + INSTRUMENTED,
                "--instrumentation_excludes=org.plumbline.fuzz.**",
                "--custom_hook_excludes=**",
                "--mutator_framework=false",
                "--reproducer_path=" + own,
                "-artifact_prefix=" + own + "/",
                "-dict=" + words,
                "-max_len=4096",
                "-len_control=0",
                "-timeout=20",
                "-print_final_stats=1",
                "-runs=" + inputs,
                "-seed=" + seed,
                corpus.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void write(Target target, Path corpus, Path words) throws IOException {
        List<String> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.writeString(corpus.resolve("seed-" + i), seeds.get(i));
        }
        List<String> lines = target.words().stream()
                .filter(word -> !word.isEmpty())
                .map(FuzzRun::quoted)
                .distinct()
                .toList();
        Files.write(words, lines);
    }

    /** As libFuzzer reads a dictionary. */
    private static String quoted(String word) {
        var out = new StringBuilder("\"");
        for (byte one : word.getBytes(UTF_8)) {
            boolean plain = one > ' ' && one < 127 && one != '"' && one != '\\';
            out.append(plain ? String.valueOf((char) one) : String.format("\\x%02X", one));
        }
        return out.append('"').toString();
    }
}
