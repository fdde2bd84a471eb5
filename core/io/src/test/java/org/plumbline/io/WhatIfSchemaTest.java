package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.WhatIf;

/** As with the report's: open for fields to come where it is published, closed here. */
class WhatIfSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyKindOfEffectIsAsTheSchemaSays() throws IOException {
        assertThat(PublishedSchema.errors("what-if", written(SampleWhatIf.everything())))
                .isEmpty();
        assertThat(written(SampleWhatIf.everything()).at("/effects").size()).isEqualTo(6);
        assertThat(written(SampleWhatIf.everything()).at("/effects/2/by").asText())
                .isEqualTo("PT24H");
    }

    @Test
    void nothingIsAsTheSchemaSays() throws IOException {
        assertThat(PublishedSchema.errors("what-if", written(SampleWhatIf.nothing())))
                .isEmpty();
    }

    @Test
    void aFieldThatIsNotThereOrHasAnotherNameIsAnError() throws IOException {
        JsonNode written = written(SampleWhatIf.everything());
        ObjectNode first = (ObjectNode) written.at("/effects/0");
        first.set("type", first.remove("kind"));

        assertThat(PublishedSchema.errors("what-if", written)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$defs/detail", "/$defs/finding", "/$defs/authority", "/$defs/failure"})
    void whatItHasOfAGateIsAsItIsThere(String part) throws IOException {
        assertThat(PublishedSchema.read("what-if").at(part))
                .isEqualTo(PublishedSchema.read("gate").at(part));
    }

    @Test
    void itIsTheVersionThatIsWritten() throws IOException {
        assertThat(PublishedSchema.read("what-if")
                        .at("/properties/schema/const")
                        .asInt())
                .isEqualTo(WhatIfJson.SCHEMA);
    }

    private static JsonNode written(WhatIf whatIf) throws IOException {
        StringWriter out = new StringWriter();
        WhatIfJson.write(whatIf, out);
        return JSON.readTree(out.toString());
    }
}
