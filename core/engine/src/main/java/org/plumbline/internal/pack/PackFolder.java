package org.plumbline.internal.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.definition.KiePackage;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;

/** Reads a local pack from a folder and compiles it into a knowledge base of its own. */
public final class PackFolder {
    private final Path folder;
    private final String name;
    private final Problems problems = new Problems();

    private PackFolder(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    public static Pack read(Path folder) {
        return new PackFolder(folder).read();
    }

    private Pack read() {
        if (!Files.isRegularFile(folder.resolve("pack.yaml"))) {
            problems.add(
                    folder.toString(),
                    "is not a pack: it has no `pack.yaml`",
                    "a folder with `pack.yaml`, `standards.yaml` and `rules`");
            throw new LoadException(problems.all());
        }
        Optional<Manifest> manifest = yaml("pack.yaml").map(root -> Manifest.of(root, problems));
        List<Declared> standards = Files.exists(folder.resolve("standards.yaml"))
                ? yaml("standards.yaml")
                        .map(root -> StandardsFile.declarations(root, problems))
                        .orElse(List.of())
                : List.of();
        if (manifest.isPresent() && manifest.get().prefix().isEmpty()) {
            problems.add(
                    name + "/pack.yaml",
                    "`prefix` is missing",
                    "`prefix: ACME`: the letters before the numbers of its rules");
        }
        List<RuleText> texts = ruleTexts();
        problems.throwIfAny();
        LocalCompiler compiler = new LocalCompiler(name, problems);
        Collection<KiePackage> compiled = compiler.compile(texts);
        problems.throwIfAny();
        KnowledgeBase base = compiler.rules(manifest.orElseThrow(), compiled);
        return new LoadedPack(manifest.orElseThrow(), standards, base);
    }

    private Optional<Yaml.Entries> yaml(String file) {
        return Yaml.read(folder.resolve(file), name + "/" + file, problems);
    }

    private Optional<String> read(Path file, String relative) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.add(relative, "is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }

    private List<RuleText> ruleTexts() {
        List<RuleText> texts = new ArrayList<>();
        Path rules = folder.resolve("rules");
        if (!Files.isDirectory(rules)) {
            problems.add(name, "has no folder `rules`");
            return texts;
        }
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String relative =
                        name + "/" + folder.relativize(file).toString().replace('\\', '/');
                if (relative.endsWith(".drl")) {
                    read(file, relative).ifPresent(text -> texts.add(new RuleText(relative, text)));
                } else {
                    problems.add(relative, "is not a rule file", "the ending `.drl`");
                }
            }
        } catch (IOException e) {
            problems.add(name + "/rules", "cannot be read: " + e.getMessage());
        }
        return texts;
    }
}
