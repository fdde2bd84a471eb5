package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.WhatIf;

/** As with the report's: open for fields to come where it is published, closed here. */
class WhatIfSchemaTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "schema");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }

    @Test
    void everyKindOfEffectIsAsTheSchemaSays() throws IOException {
        assertThat(errors(written(SampleWhatIf.everything()))).isEmpty();
        assertThat(written(SampleWhatIf.everything()).at("/effects").size()).isEqualTo(6);
        assertThat(written(SampleWhatIf.everything()).at("/effects/2/by").asText())
                .isEqualTo("PT24H");
    }

    @Test
    void nothingIsAsTheSchemaSays() throws IOException {
        assertThat(errors(written(SampleWhatIf.nothing()))).isEmpty();
    }

    @Test
    void aFieldThatIsNotThereOrHasAnotherNameIsAnError() throws IOException {
        JsonNode written = written(SampleWhatIf.everything());
        ObjectNode first = (ObjectNode) written.at("/effects/0");
        first.set("type", first.remove("kind"));

        assertThat(errors(written)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$defs/detail", "/$defs/finding", "/$defs/authority", "/$defs/failure"})
    void whatItHasOfAGateIsAsItIsThere(String part) throws IOException {
        assertThat(schema("what-if").at(part)).isEqualTo(schema("gate").at(part));
    }

    @Test
    void itIsTheVersionThatIsWritten() throws IOException {
        assertThat(schema("what-if").at("/properties/schema/const").asInt()).isEqualTo(WhatIfJson.SCHEMA);
    }

    private static JsonNode written(WhatIf whatIf) throws IOException {
        StringWriter out = new StringWriter();
        WhatIfJson.write(whatIf, out);
        return JSON.readTree(out.toString());
    }

    private static Set<ValidationMessage> errors(JsonNode written) throws IOException {
        JsonNode schema = schema("what-if");
        close(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(written, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static void close(JsonNode schema) {
        if (schema.isObject() && schema.has("properties") && schema.has("required")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(WhatIfSchemaTest::close);
    }
}
