package org.plumbline.internal.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.plumbline.internal.Problems;
import org.plumbline.pack.Pack;

/** Compiles a local pack into a jar, as the build compiles the core: the same pack gives the same bytes. */
public final class PackJar {
    private static final String GROUP = "org.plumbline.local";
    /** The earliest time that a jar can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PackFiles files;
    private final Manifest manifest;
    private final Problems problems;

    private PackJar(PackFiles files, Manifest manifest, Problems problems) {
        this.files = files;
        this.manifest = manifest;
        this.problems = problems;
    }

    public static void build(Path folder, Pack core, Path jar) {
        Problems problems = new Problems();
        PackFiles files = PackFiles.read(folder, problems);
        ClassLoader loader = PackJar.class.getClassLoader();
        Manifest manifest = PackFolder.read(files, problems, loader, core).manifest();
        if (manifest.model().isPresent()) {
            problems.add(
                    manifest.where(), "`model` is there: this pack is compiled already", "its folder, without `model`");
        }
        problems.throwIfAny();
        new PackJar(files, manifest, problems).write(loader, jar);
    }

    private void write(ClassLoader loader, Path jar) {
        SortedMap<String, byte[]> entries = new TreeMap<>(compiled(loader));
        String folder = PackFiles.IN_JAR + manifest.name() + "/";
        for (String name : files.below("")) {
            String text = files.text(name).orElse("");
            String model =
                    name.equals(PackFiles.MANIFEST) ? "\nmodel: " + Manifest.LOCAL_MODELS + manifest.name() + "\n" : "";
            entries.put(folder + name, (text + model).getBytes(StandardCharsets.UTF_8));
        }
        Path absolute = jar.toAbsolutePath();
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    ZipEntry one = new ZipEntry(entry.getKey());
                    one.setTimeLocal(NO_TIME);
                    zip.putNextEntry(one);
                    zip.write(entry.getValue());
                }
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> compiled(ClassLoader loader) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, manifest.name(), "1.0");
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(id);
        for (String name : files.below(PackFiles.RULES)) {
            String path = manifest.javaPackage() + name.substring(PackFiles.RULES.length() - 1);
            sources.write("src/main/resources/" + path, files.text(name).orElse(""));
        }
        try {
            KieBuilder builder = services.newKieBuilder(sources, loader).buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                problems.add(files.label() + "/" + message.getPath(), message.getText());
            }
            problems.throwIfAny();
            InternalKieModule module = (InternalKieModule) builder.getKieModule();
            Map<String, byte[]> compiled = new TreeMap<>();
            for (String name : module.getFileNames()) {
                if (name.endsWith(".class") || name.endsWith("/drools-model")) {
                    compiled.put(name, module.getBytes(name));
                }
            }
            return compiled;
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }
}
