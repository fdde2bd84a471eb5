package org.plumbline.benchmark.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The rules, compiled once to an executable model. */
final class RuleBase {
    private static final List<String> FILES =
            List.of("package", "derive", "clocks", "casework", "supervision", "delegation", "rota");

    static final KieBase BASE = compile();

    private RuleBase() {}

    private static KieBase compile() {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.plumbline.benchmark", "flat", "1.0");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (String file : FILES) {
            files.write("src/main/resources/org/plumbline/benchmark/flat/" + file + ".drl", text(file));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(id).getKieBase();
    }

    private static String text(String file) {
        try (InputStream in = RuleBase.class.getResourceAsStream("/flat/" + file + ".drl")) {
            if (in == null) {
                throw new IllegalStateException(file + ".drl is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
