package org.plumbline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.RuleCode;
import org.plumbline.internal.pack.RuleText;

/** All rule files below a folder. */
final class RuleTexts {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"");
    private static final String ABOUT_FEEDS = "FeedFile(";

    private final Path folder;
    private final List<RuleText> all = new ArrayList<>();

    RuleTexts(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named as it stands below the folder. */
    private RuleText read(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new RuleText(name, Files.readString(file).replace("\r\n", "\n"));
    }

    /** The one whose name begins with a rule's code. */
    Optional<RuleText> of(RuleCode code) {
        return RuleFile.of(code, folder).flatMap(file -> {
            String name = folder.relativize(file.path()).toString().replace('\\', '/');
            return all.stream().filter(one -> one.name().equals(name)).findFirst();
        });
    }

    List<RuleText> all() {
        return all;
    }

    /** Those that report what a feed holds up. */
    List<RuleText> aboutFeeds() {
        return all.stream()
                .filter(file -> file.text().replace(" ", "").contains(ABOUT_FEEDS))
                .toList();
    }

    /** What the files of its package share: the imports and the global. */
    List<RuleText> importsOf(RuleText file) {
        return all.stream()
                .filter(other -> !RULE.matcher(other.text()).find())
                .filter(other -> packageOf(other).equals(packageOf(file)))
                .toList();
    }

    private static String packageOf(RuleText file) {
        Matcher found = PACKAGE.matcher(file.text());
        return found.find() ? found.group(1) : "";
    }
}
