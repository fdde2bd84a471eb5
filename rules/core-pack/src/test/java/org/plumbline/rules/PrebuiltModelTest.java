package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/** The rules were compiled when the module was built: nothing is compiled when they are loaded. */
class PrebuiltModelTest {
    private static final String LIST = "/META-INF/kie/org.plumbline/plumbline-rules/drools-model";

    private static List<String> listed() throws IOException {
        URL list = Objects.requireNonNull(CorePack.class.getResource(LIST), LIST);
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.contains(":") && !line.isBlank())
                    .toList();
        }
    }

    private static Model model(String className) throws ReflectiveOperationException {
        return Class.forName(className).asSubclass(Model.class).getConstructor().newInstance();
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    @Test
    void one_model_class_is_listed_for_each_package_of_rules() throws IOException {
        Set<String> packages = DrlFile.all().stream()
                .map(file -> "org.plumbline.rules." + file.folder())
                .collect(Collectors.toSet());

        assertThat(listed()).extracting(PrebuiltModelTest::packageOf).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void every_class_that_is_listed_is_on_the_class_path_and_holds_rules() throws Exception {
        for (String name : listed()) {
            Model model = model(name);

            assertThat(model.getPackageName()).isEqualTo(packageOf(name));
            assertThat(model.getRules()).isNotEmpty();
        }
    }

    @Test
    void the_models_hold_every_rule_once() throws Exception {
        List<String> codes = new ArrayList<>();
        for (String name : listed()) {
            Model model = model(name);
            model.getRules().forEach(rule -> codes.add(rule.getName().substring(0, "WF-02".length())));
        }

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(DrlFile.all().stream()
                        .flatMap(file -> file.rules().stream())
                        .toList());
    }
}
