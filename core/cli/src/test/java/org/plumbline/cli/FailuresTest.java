package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.pack.LoadException;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    @Test
    void a_failure_ends_with_3_and_shows_no_stack_trace() {
        assertThat(tell(new IllegalStateException("the session is gone"), false))
                .isEqualTo(3);
        assertThat(said()).isEqualTo("plumbline failed: the session is gone\n  Maybe `--stacktrace`, to say where\n");
    }

    @Test
    void the_stack_trace_is_shown_when_it_is_asked_for() {
        assertThat(tell(new IllegalStateException("the session is gone"), true)).isEqualTo(3);
        assertThat(said()).contains("\tat org.plumbline.cli.FailuresTest.");
    }

    @Test
    void a_failure_without_a_message_names_no_java_type() {
        tell(new IllegalStateException(), false);

        assertThat(said()).startsWith("plumbline failed: an error in its own code\n");
    }

    @Test
    void too_little_memory_is_no_finding() {
        assertThat(tell(new OutOfMemoryError("Java heap space"), false)).isEqualTo(3);
        assertThat(said()).isEqualTo("plumbline failed: out of memory\n  Maybe `java -Xmx4g -jar plumbline.jar`\n");
    }

    @Test
    void problems_of_packs_and_of_facts_end_with_2_and_are_all_told() {
        List<Problem> two = List.of(Problem.at("a.yaml:1", "no title"), Problem.at("a.yaml:9", "no unit", "`ratio`?"));

        assertThat(tell(new LoadException(two), false)).isEqualTo(2);
        assertThat(tell(new FactsException(two.subList(0, 1)), false)).isEqualTo(2);
        assertThat(said()).isEqualTo("""
                a.yaml:1: no title
                a.yaml:9: no unit
                  Maybe `ratio`?
                2 problems in the packs and standards
                a.yaml:1: no title
                1 problem in the facts; nothing was judged
                """);
    }

    @Test
    void a_report_that_could_not_be_written_ends_with_3() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThat(Main.run(Terminal.none(), new PrintWriter(full), new PrintWriter(err), "--version"))
                .isEqualTo(3);
        assertThat(said()).isEqualTo("plumbline failed: standard output could not be written\n");
    }

    private int tell(Throwable failure, boolean stacktrace) {
        return Failures.tell(failure, stacktrace, new PrintWriter(err));
    }

    private String said() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }
}
