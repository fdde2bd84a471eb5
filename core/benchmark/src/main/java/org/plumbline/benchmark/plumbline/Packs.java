package org.plumbline.benchmark.plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.plumbline.pack.Pack;

/** Core packs of a chosen size, compiled as the core pack is: the rules are its own, or made by varying them. */
public final class Packs {
    private static final String FOLDER = "META-INF/plumbline/benchmark/";
    private static final String RULES = "org/plumbline/rules/";

    /** The eight rules, by code. */
    public static final Map<String, String> EIGHT = eight();

    private static final List<String> VARIED =
            EIGHT.keySet().stream().filter(code -> !code.equals("WF-23")).toList();
    private static final int FIRST_VARIED = 100;

    private Packs() {}

    /** Which of the eight a rule is, or was made of. */
    static String kind(String code) {
        int number = Integer.parseInt(code.substring(code.indexOf('-') + 1));
        return number < FIRST_VARIED ? code : VARIED.get((number - FIRST_VARIED) % VARIED.size());
    }

    private static Map<String, String> eight() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("WF-02", "workflow/wf-02-intake-in-time.drl");
        files.put("WF-03", "workflow/wf-03-missed-contact-followed-up.drl");
        files.put("SV-02", "supervision/sv-02-supervised-regularly.drl");
        files.put("SV-05", "supervision/sv-05-supervision-ratio.drl");
        files.put("DC-03", "delegation/dc-03-signed-off-for-the-task.drl");
        files.put("TS-01", "temporary/ts-01-inducted-before-first-shift.drl");
        files.put("RC-05", "rota/rc-05-not-alone-before-sign-off.drl");
        files.put("WF-23", "workflow/wf-23-timeliness-of-a-site.drl");
        return files;
    }

    /** A pack that was built into a folder by {@link #build}. */
    public static Pack load(Path folder) {
        try {
            URL[] classes = {folder.toUri().toURL()};
            return Pack.prebuilt("benchmark", new URLClassLoader(classes, Packs.class.getClassLoader()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles a pack into a folder.
     *
     * @param codes which of the eight
     * @param rules how many in all; those beyond the codes are the codes' rules again, under codes of their own. WF-23 is
     *     not among these: it counts what the others of its group found
     */
    public static void build(Path folder, List<String> codes, int rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("org.plumbline.benchmark", "pack" + rules, "1.0");
        files.generateAndWritePomXML(id);
        for (String code : codes) {
            String file = file(code);
            String packageFile = file.substring(0, file.indexOf('/')) + "/package.drl";
            files.write("src/main/resources/" + RULES + packageFile, resource(RULES + packageFile));
            files.write("src/main/resources/" + RULES + file, resource(RULES + file));
        }
        for (int i = codes.size(); i < rules; i++) {
            String code = VARIED.get(i % VARIED.size());
            String file = file(code);
            String other = code.substring(0, 3) + (FIRST_VARIED + i);
            String text = resource(RULES + file).replace("rule \"" + code, "rule \"" + other);
            files.write("src/main/resources/" + RULES + file.replace(".drl", "-" + i + ".drl"), text);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        for (String name : module.getFileNames()) {
            write(folder.resolve(name), module.getBytes(name));
        }
        String manifest = "name: core\nversion: 1.0.0\nmodel: " + id.getGroupId() + "/" + id.getArtifactId() + "\n";
        write(folder.resolve(FOLDER + "pack.yaml"), manifest.getBytes(StandardCharsets.UTF_8));
        write(
                folder.resolve(FOLDER + "standards.yaml"),
                resource("META-INF/plumbline/core/standards.yaml").getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String code) {
        return Objects.requireNonNull(EIGHT.get(code), code);
    }

    static String resource(String name) {
        try (InputStream in = Packs.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
