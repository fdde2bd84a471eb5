package org.plumbline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.Problem;

/**
 * Problems as SARIF 2.1.0, which editors and build servers show at their lines. Each kind of problem is a rule, whose id is
 * its sentence without what is quoted in it. The same problems give the same bytes. Microsoft's SARIF Multitool finds no error
 * in it, by its own rules and by those for GitHub.
 */
public final class ProblemsSarif {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern PLACE = Pattern.compile("(.+?)(?::([1-9][0-9]{0,8}))?");
    /** What differs from problem to problem of one kind: what is quoted, and files. */
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`|(?<= )'[^']*'|\\S*/\\S*");

    private static final Pattern WORD = Pattern.compile("(^|-)([a-z])");
    private static final String HELP =
            "Each result says what is wrong at its line, and after `Maybe` what to write instead.";

    private final JsonGenerator json;

    private ProblemsSarif(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes problems whose files are named relative to where the reader looks for them.
     *
     * @param problems what is wrong
     * @param version Plumbline's version
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(List<Problem> problems, String version, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            new ProblemsSarif(json).log(problems, version);
        }
        out.write('\n');
        out.flush();
    }

    private void log(List<Problem> problems, String version) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        problems.forEach(problem -> kinds.put(kind(problem), sentence(problem)));
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Plumbline");
        json.writeStringField("fullName", "Plumbline " + version + ", check of local packs");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", kind.getKey());
            json.writeStringField("name", name(kind.getKey()));
            text("shortDescription", kind.getValue());
            text("fullDescription", kind.getValue());
            text("help", HELP);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "plumbline-check/");
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        List<String> order = List.copyOf(kinds.keySet());
        for (Problem problem : problems) {
            result(problem, order);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Problem problem, List<String> kinds) throws IOException {
        String kind = kind(problem);
        json.writeStartObject();
        json.writeStringField("ruleId", kind);
        json.writeNumberField("ruleIndex", kinds.indexOf(kind));
        json.writeStringField("level", "error");
        text(
                "message",
                problem.what()
                        + problem.maybe().map(maybe -> ". Maybe " + maybe).orElse(""));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        Matcher place = PLACE.matcher(problem.where());
        boolean known = place.matches();
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(known ? place.group(1) : problem.where()));
        json.writeEndObject();
        if (known && place.group(2) != null) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", Integer.parseInt(place.group(2)));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A word or two more than the id, of which it must not be a copy. */
    private static String name(String kind) {
        return "Problem" + WORD.matcher(kind).replaceAll(word -> word.group(2).toUpperCase(Locale.ROOT));
    }

    /** Relative to where the reader looks, or with its scheme; in ASCII alone. */
    private static String uri(String path) {
        String plain = path.replace('\\', '/');
        boolean drive = plain.matches("[A-Za-z]:/.*");
        try {
            if (drive || plain.startsWith("/")) {
                return new URI("file", "", drive ? "/" + plain : plain, null).toASCIIString();
            }
            boolean likeScheme = plain.split("/", 2)[0].contains(":");
            return new URI(null, null, likeScheme ? "./" + plain : plain, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }

    private static String sentence(Problem problem) {
        return QUOTED.matcher(problem.what()).replaceAll("…").strip();
    }

    private static String kind(Problem problem) {
        String words = QUOTED.matcher(problem.what()).replaceAll(" ").toLowerCase(Locale.ROOT);
        String id = words.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "problem" : id;
    }
}
