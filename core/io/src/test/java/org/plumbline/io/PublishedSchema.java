package org.plumbline.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A schema as it is published, open for fields to come; here it is closed, so that a field that it does not know is an error. */
final class PublishedSchema {
    private static final Path FOLDER = Path.of("..", "..", "docs", "schema");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedSchema() {}

    static JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }

    /** What of it is not as the schema says. */
    static Set<ValidationMessage> errors(String name, JsonNode written) throws IOException {
        JsonNode schema = read(name);
        close(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(written, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static void close(JsonNode schema) {
        if (schema.isObject() && schema.has("properties") && schema.has("required")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(PublishedSchema::close);
    }
}
