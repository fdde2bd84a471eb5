package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Problem;

/** What SARIF Multitool's {@code validate} asks for, pinned without it. */
class ProblemsSarifTest {
    private static String sarif(Problem... problems) {
        StringWriter out = new StringWriter();
        try {
            ProblemsSarif.write(List.of(problems), "1.0.0", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static List<String> values(String field, Problem... problems) {
        List<String> values = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(sarif(problems))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals(field)) {
                    json.nextToken();
                    values.add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    private static Problem at(String where) {
        return Problem.at(where, "is wrong", "right");
    }

    @Test
    void a_file_is_a_reference_in_ascii_whatever_its_name() {
        assertThat(values("uri", at("acme/rules/two words ä.drl:3"), at("acme/50%.drl"), at("acme\\pack.yaml:1")))
                .containsExactly("acme/rules/two%20words%20%C3%A4.drl", "acme/50%25.drl", "acme/pack.yaml");
    }

    @Test
    void a_file_from_the_root_has_its_scheme() {
        assertThat(values("uri", at("/home/kim/acme/pack.yaml:1"), at("C:\\acme\\pack.yaml:1")))
                .containsExactly("file:///home/kim/acme/pack.yaml", "file:///C:/acme/pack.yaml");
    }

    @Test
    void a_name_with_a_colon_is_no_scheme() {
        assertThat(values("uri", at("acme:two/pack.yaml"))).containsExactly("./acme:two/pack.yaml");
    }

    @Test
    void a_line_is_said_where_it_is_known() {
        assertThat(values("startLine", at("acme/pack.yaml:17"))).containsExactly("17");
        assertThat(values("startLine", at("acme/pack.yaml"))).isEmpty();
    }

    @Test
    void problems_of_one_kind_have_one_rule_whatever_is_quoted_and_wherever_it_stands() {
        Problem one = Problem.at("a.drl:1", "`A-01` stands already at acme/rules/a.drl:5", "");
        Problem other = Problem.at("b.drl:1", "`B-01` stands already at acme/rules/b.drl:7", "");
        Problem third = Problem.at("c.drl:1", "is not DRL: mismatched input '@'", "");

        assertThat(values("ruleId", one, other, third))
                .containsExactly("stands-already-at", "stands-already-at", "is-not-drl-mismatched-input");
        assertThat(values("ruleIndex", one, other, third)).containsExactly("1", "1", "0");
        assertThat(values("id", one, other, third))
                .containsExactly("is-not-drl-mismatched-input", "stands-already-at", "plumbline-check/");
    }

    @Test
    void each_rule_has_the_names_and_texts_that_servers_ask_for() {
        String sarif = sarif(at("acme/pack.yaml:1"));

        assertThat(sarif)
                .contains("\"name\" : \"ProblemIsWrong\"", "\"fullName\" : \"Plumbline 1.0.0, check of local packs\"")
                .contains("\"shortDescription\"", "\"fullDescription\"", "\"help\"", "\"automationDetails\"")
                .contains("\"text\" : \"is wrong. Maybe right\"");
    }

    @Test
    void without_problems_there_is_a_run_without_results() {
        assertThat(values("ruleId")).isEmpty();
        assertThat(sarif()).contains("\"results\" : [ ]", "\"rules\" : [ ]");
    }
}
