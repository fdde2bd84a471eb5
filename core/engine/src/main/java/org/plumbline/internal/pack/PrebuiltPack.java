package org.plumbline.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.Declared;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.Pack;

/** Loads a pack that was compiled to classes when its jar was built. */
public final class PrebuiltPack {
    private final ClassLoader loader;
    private final Problems problems;

    private PrebuiltPack(ClassLoader loader, Problems problems) {
        this.loader = loader;
        this.problems = problems;
    }

    public static Pack load(String name, ClassLoader loader) {
        return new PrebuiltPack(loader, new Problems()).load("META-INF/plumbline/" + name + "/");
    }

    private Pack load(String folder) {
        Manifest manifest = yaml(folder + "pack.yaml")
                .map(root -> Manifest.of(root, problems))
                .orElse(null);
        List<Declared> standards = yaml(folder + "standards.yaml")
                .map(root -> StandardsFile.declarations(root, problems))
                .orElse(List.of());
        problems.throwIfAny();
        if (manifest == null || manifest.model().isEmpty()) {
            problems.add(folder + "pack.yaml", "`model` is missing: this pack was not compiled when its jar was built");
            throw new org.plumbline.pack.LoadException(problems.all());
        }
        KnowledgeBase rules = rules(manifest, folder);
        problems.throwIfAny();
        return new LoadedPack(manifest, standards, rules);
    }

    /** The rules of a pack whose manifest says where they are. */
    static KnowledgeBase rules(Manifest manifest, ClassLoader loader, String where, Problems problems) {
        PrebuiltPack pack = new PrebuiltPack(loader, problems);
        return pack.rules(manifest, where);
    }

    private KnowledgeBase rules(Manifest manifest, String where) {
        List<Model> models = models(manifest.model().orElseThrow());
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models);
        return KnowledgeBase.of(base, manifest, where, problems, () -> KieBaseBuilder.createKieBaseFromModel(models));
    }

    private Optional<Yaml.Entries> yaml(String resource) {
        return text(resource).flatMap(text -> Yaml.parse(text, resource, problems));
    }

    private Optional<String> text(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            problems.add(resource, "is not on the class path", "the pack's jar is missing");
        } catch (IOException e) {
            problems.add(resource, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The list of generated classes has a line of its own version, then one class for each package of rules. */
    private List<Model> models(String project) {
        String list = "META-INF/kie/" + project + "/drools-model";
        List<Model> models = new ArrayList<>();
        text(list)
                .orElse("")
                .lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .forEach(name -> {
                    try {
                        models.add(
                                (Model) loader.loadClass(name).getConstructor().newInstance());
                    } catch (ReflectiveOperationException e) {
                        problems.add(list, "names `" + name + "`, which cannot be loaded: " + e);
                    }
                });
        problems.throwIfAny();
        return models;
    }
}
