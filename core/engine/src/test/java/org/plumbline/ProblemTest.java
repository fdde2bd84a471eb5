package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void what_the_input_says_in_it_neither_colours_the_terminal_nor_begins_a_line() {
        assertThat(Problem.at("a\u001b[31m.csv", "`k\nb.csv:1: all is well` is no field", "`\u202eid`?"))
                .hasToString("a\\u001b[31m.csv: `k b.csv:1: all is well` is no field\n  Maybe `\\u202eid`?");
    }
}
