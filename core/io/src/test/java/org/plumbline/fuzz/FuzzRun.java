package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each target inputs by Jazzer, which follows coverage, and then by the seeded mutator, which is many times quicker
 * and starts from what Jazzer found worth keeping; each in a process of its own. Arguments: the folder for corpus and
 * crashers, how many inputs by the one and by the other, the seed, and the targets' classes.
 */
public final class FuzzRun {
    private static final String INSTRUMENTED = "org.plumbline.**:org.snakeyaml.**:com.fasterxml.jackson.core.**";

    private final Path folder;
    private final String inputs;
    private final String mutated;
    private final String seed;

    private FuzzRun(Path folder, String inputs, String mutated, String seed) {
        this.folder = folder;
        this.inputs = inputs;
        this.mutated = mutated;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        var run = new FuzzRun(Path.of(arguments[0]), arguments[1], arguments[2], arguments[3]);
        boolean held = true;
        for (String target : List.of(arguments).subList(4, arguments.length)) {
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
        return jazzer(target, own, corpus, words)
                && java(Seeded.class.getName(), target, corpus.toString(), mutated, seed);
    }

    private boolean jazzer(String target, Path own, Path corpus, Path words) throws Exception {
        return java(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--target_args=" + target,
                "--instrumentation_includes=" + INSTRUMENTED,
                "--instrumentation_excludes=org.plumbline.fuzz.**",
                "--trace=cov",
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
                corpus.toString());
    }

    private static boolean java(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
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
