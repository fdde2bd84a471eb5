package org.plumbline.internal.pack;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.definition.KiePackage;
import org.plumbline.Problem;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.check.Known;
import org.plumbline.internal.pack.check.RuleCheck;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;

/** Reads a local pack from a folder, a jar or the class path, and compiles it into a knowledge base of its own. */
public final class PackFolder {
    private final PackFiles files;
    private final Problems problems;
    /** Loads the classes of a pack that is compiled already. */
    private final ClassLoader classes;

    private final boolean local;

    private PackFolder(PackFiles files, Problems problems, ClassLoader classes, boolean local) {
        this.files = files;
        this.problems = problems;
        this.classes = classes;
        this.local = local;
    }

    /** A local pack: checked before it is compiled. */
    public static LoadedPack read(Path folderOrJar) {
        Problems problems = new Problems();
        PackFiles files = PackFiles.read(folderOrJar, problems);
        return new PackFolder(files, problems, loader(folderOrJar), true).read();
    }

    /** A local pack that a class loader sees. */
    public static LoadedPack read(String name, ClassLoader loader) {
        Problems problems = new Problems();
        return new PackFolder(PackFiles.read(name, loader, problems), problems, loader, true).read();
    }

    /** A core on which somebody works: it may say what a local pack may not. */
    public static LoadedPack readCore(Path folder) {
        Problems problems = new Problems();
        PackFiles files = PackFiles.read(folder, problems);
        return new PackFolder(files, problems, loader(folder), false).read();
    }

    /** Everything that is wrong with a local pack, held against a core. */
    public static List<Problem> check(Path folderOrJar, Pack core) {
        Problems problems = new Problems();
        PackFiles files = PackFiles.read(folderOrJar, problems);
        try {
            read(files, problems, loader(folderOrJar), core);
        } catch (LoadException e) {
            return e.problems();
        }
        return List.of();
    }

    /** A local pack held against a core. */
    static LoadedPack read(PackFiles files, Problems problems, ClassLoader classes, Pack core) {
        return new PackFolder(files, problems, classes, true).read(Optional.of((LoadedPack) core));
    }

    private static ClassLoader loader(Path folderOrJar) {
        ClassLoader own = PackFolder.class.getClassLoader();
        try {
            return folderOrJar.toString().endsWith(".jar")
                    ? new URLClassLoader(new URL[] {folderOrJar.toUri().toURL()}, own)
                    : own;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private LoadedPack read() {
        return read(Optional.empty());
    }

    private LoadedPack read(Optional<LoadedPack> core) {
        Optional<Yaml.Entries> root = yaml(PackFiles.MANIFEST);
        Optional<Manifest> read = root.map(entries -> Manifest.of(entries, problems));
        Optional<Yaml.Entries> declared = yaml(PackFiles.STANDARDS);
        List<Declared> standards = declared.map(entries -> StandardsFile.declarations(entries, problems))
                .orElse(List.of());
        List<RuleText> texts = ruleTexts();
        if (read.isEmpty()) {
            throw new LoadException(problems.all());
        }
        Manifest manifest = read.get();
        RuleCheck check = new RuleCheck(known(manifest, declared, core), problems);
        if (local) {
            root.ifPresent(entries -> manifest.checkLocal(entries, problems));
            if (manifest.hasName()) {
                checkAgainst(core, manifest, standards);
                check.check(texts);
                check.read().ifPresent(names -> checkRead(standards, names));
                new ScenarioNames(files, problems).check(manifest);
            }
        }
        problems.throwIfAny();
        return manifest.model().isPresent()
                ? prebuilt(manifest, standards, check)
                : compile(manifest, standards, texts, check);
    }

    /** A standard that is declared wrongly is there all the same. */
    private Known known(Manifest manifest, Optional<Yaml.Entries> declared, Optional<LoadedPack> core) {
        boolean unreadable =
                declared.isEmpty() && files.text(PackFiles.STANDARDS).isPresent();
        return new Known(
                manifest,
                declared.map(entries -> entries.entries().keySet()).orElse(Set.of()),
                unreadable,
                core.map(pack -> ids(pack.standards())),
                core.stream()
                        .flatMap(pack -> pack.rules().stream())
                        .map(rule -> rule.code().value())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> ids(List<Declared> standards) {
        return standards.stream().map(one -> one.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkAgainst(Optional<LoadedPack> core, Manifest manifest, List<Declared> standards) {
        core.filter(pack -> manifest.core()
                        .filter(range -> !range.contains(pack.version()))
                        .isPresent())
                .ifPresent(pack -> problems.add(
                        manifest.where(),
                        "is written against the core `" + manifest.core().orElseThrow() + "`, and the core is `"
                                + pack.version() + "`",
                        "a version of the pack that was tested with this core"));
        for (Declared standard : standards) {
            String id = standard.id().value();
            if (!id.startsWith(manifest.name() + ".")) {
                problems.add(
                        standard.where(),
                        "the standard `" + id + "` is not one of this pack's own",
                        "`" + manifest.name() + "." + id.substring(id.indexOf('.') + 1)
                                + "`; values for the core's standards stand in a file of their own");
            }
        }
    }

    private void checkRead(List<Declared> standards, Set<String> read) {
        for (Declared standard : standards) {
            if (!read.contains(standard.id().value())) {
                problems.add(
                        standard.where(),
                        "no rule of the pack reads the standard `" + standard.id() + "`",
                        "take it out, or name it in a rule");
            }
        }
    }

    private LoadedPack compile(Manifest manifest, List<Declared> standards, List<RuleText> texts, RuleCheck check) {
        LocalCompiler compiler = new LocalCompiler(files.label(), problems).telling(check.consequences());
        Collection<KiePackage> compiled = compiler.compile(texts);
        problems.throwIfAny();
        KnowledgeBase base = compiler.rules(manifest, compiled).at(check.places());
        return new LoadedPack(manifest, standards, base);
    }

    private LoadedPack prebuilt(Manifest manifest, List<Declared> standards, RuleCheck check) {
        KnowledgeBase base = PrebuiltPack.rules(manifest, classes, files.label(), problems);
        problems.throwIfAny();
        Set<String> compiled =
                base.rules().stream().map(info -> info.rule().code().value()).collect(Collectors.toSet());
        if (!compiled.equals(check.codes())) {
            problems.add(
                    manifest.where(),
                    "the compiled rules " + new TreeSet<>(compiled) + " are not those of the rule files "
                            + new TreeSet<>(check.codes()),
                    "`plumbline build`, once more");
            problems.throwIfAny();
        }
        return new LoadedPack(manifest, standards, base.at(check.places()));
    }

    private Optional<Yaml.Entries> yaml(String file) {
        return files.text(file).flatMap(text -> Yaml.parse(text, files.where(file), problems));
    }

    private List<RuleText> ruleTexts() {
        List<RuleText> texts = new ArrayList<>();
        for (String file : files.below(PackFiles.RULES)) {
            if (file.endsWith(".drl")) {
                texts.add(new RuleText(files.where(file), files.text(file).orElse("")));
            } else {
                problems.add(files.where(file), "is not a rule file", "the ending `.drl`");
            }
        }
        if (texts.isEmpty() && problems.isEmpty()) {
            problems.add(files.label(), "has no rule", "a folder `rules` with a file `acme-01-….drl` for each rule");
        }
        return texts;
    }
}
