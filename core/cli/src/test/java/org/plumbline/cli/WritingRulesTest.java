package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.testkit.Scenarios;

/**
 * The page on writing rules, followed from an empty folder: its files are written, its commands called, its tests compiled
 * and run. {@code -Dplumbline.write=true} writes what the commands say into the page.
 */
class WritingRulesTest {
    private static final Path PAGE = Path.of("../../docs/writing-rules.md");
    private static final Path EXAMPLE = Path.of("../../examples/local-pack");
    private static final String CALL = "$ plumbline ";

    @TempDir
    private Path folder;

    private final FollowedPage page = new FollowedPage(PAGE);

    @Test
    void each_step_does_what_the_page_says() throws Exception {
        List<FollowedPage.Block> blocks = page.blocks();
        assertThat(blocks).allMatch(block -> block.isFile() || block.isRun() || block.isTests());
        for (FollowedPage.Block block : blocks) {
            if (block.isFile()) {
                write(block.file(), block.text());
            }
        }
        for (FollowedPage.Block block : blocks) {
            if (block.isRun()) {
                run(block);
            } else if (block.isTests()) {
                assertThat(tests(block)).isGreaterThan(10);
            }
        }

        Path scenarios = folder.resolve("county-pack/scenarios");
        Pack built = Pack.read(folder.resolve("county-pack.jar"));
        assertThat(execute(Scenarios.of(CorePack.load(), built, scenarios).tests()))
                .as("the scenarios of the built pack")
                .isGreaterThan(10);
    }

    @Test
    void the_example_is_what_it_comes_to() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (FollowedPage.Block block : page.blocks()) {
            if (block.isFile() && block.file().startsWith("county-pack/")) {
                files.put(block.file(), block.text());
            } else if (block.isTests()) {
                String written = block.text().substring(block.text().indexOf("class "));
                String test = Files.readString(
                        EXAMPLE.resolve("src/test/java/org/plumbline/example/local/CountyPackTest.java"));
                assertThat(test.replaceAll("\\s", "")).endsWith(written.replaceAll("\\s", ""));
            }
        }
        assertThat(files).hasSize(5);
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = Files.readString(EXAMPLE.resolve(file.getKey())).replace("\r\n", "\n");
            assertThat(text).as(file.getKey()).startsWith(file.getValue());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void run(FollowedPage.Block block) throws IOException {
        String mistake = block.what().contains(".drl: ")
                ? block.what().substring(block.what().indexOf(".drl: ") + 6)
                : "";
        Path rule = folder.resolve("county-pack/rules/county-01-housing-plan-in-time.drl");
        String right = Files.readString(rule);
        if (!mistake.isEmpty()) {
            String[] both = mistake.split(" -> ", -1);
            assertThat(right).contains(both[0]);
            Files.writeString(rule, right.replace(both[0], both[1]));
        }
        String said = block.text()
                .lines()
                .filter(line -> line.startsWith(CALL))
                .map(line -> line + "\n" + call(line.substring(CALL.length())))
                .collect(Collectors.joining());
        Files.writeString(rule, right);
        if (WrongPacks.writes()) {
            page.write(block, said);
        } else {
            assertThat(said).as("%s", block).isEqualTo(block.text());
        }
    }

    /** What somebody sees who calls it in the folder. */
    private String call(String line) {
        Object[] words = Arrays.stream(line.split(" ", -1)).map(this::inFolder).toArray();
        Run run = Run.of(words);
        assertThat(run.status()).as("%s: %s", line, run.err()).isLessThan(2);
        assertThat(run.err()).as("%s", line).isEmpty();
        return run.out().replace(folder + "/", "");
    }

    private String inFolder(String word) {
        boolean file = word.endsWith("/") || word.endsWith(".jar");
        return file ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word;
    }

    private long tests(FollowedPage.Block block) throws Exception {
        String here = folder.resolve("county-pack").toString().replace("\\", "\\\\");
        write("CountyPackTest.java", block.text().replace("Path.of(\"county-pack\")", "Path.of(\"" + here + "\")"));
        String source = folder.resolve("CountyPackTest.java").toString();
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), source))
                .isZero();
        URL[] compiled = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(compiled, getClass().getClassLoader())) {
            var constructor = loader.loadClass("CountyPackTest").getDeclaredConstructor();
            constructor.setAccessible(true);
            var rules = constructor.getDeclaringClass().getDeclaredMethod("rules");
            rules.setAccessible(true);
            List<DynamicNode> nodes = new ArrayList<>();
            ((Stream<?>) rules.invoke(constructor.newInstance())).forEach(node -> nodes.add((DynamicNode) node));
            return execute(nodes.stream());
        }
    }

    /** How many tests there are; the first that fails throws. */
    private static long execute(Stream<? extends DynamicNode> nodes) {
        return nodes.mapToLong(WritingRulesTest::execute).sum();
    }

    private static long execute(DynamicNode node) {
        if (node instanceof DynamicContainer container) {
            return execute(container.getChildren());
        }
        try {
            ((DynamicTest) node).getExecutable().execute();
        } catch (Throwable e) {
            throw new AssertionError(node.getDisplayName(), e);
        }
        return 1;
    }
}
