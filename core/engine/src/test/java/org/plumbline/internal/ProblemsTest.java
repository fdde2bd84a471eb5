package org.plumbline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Problem;
import org.plumbline.pack.LoadException;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void problems_come_in_the_order_in_which_they_were_found() {
        problems.add("b.yaml:2", "second");
        problems.add("a.yaml:1", "first", "`x`");
        problems.addAll(List.of(Problem.at("c.yaml", "third")));

        assertThat(problems.all())
                .containsExactly(
                        Problem.at("b.yaml:2", "second"),
                        Problem.at("a.yaml:1", "first", "`x`"),
                        Problem.at("c.yaml", "third"));
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void without_a_problem_nothing_is_thrown() {
        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void all_problems_are_thrown_at_once_and_the_first_one_is_said() {
        problems.add("a.yaml:1", "is wrong", "`x`");

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(LoadException.class)
                .message()
                .startsWith("1 problem")
                .contains("\na.yaml:1: is wrong\n  Maybe `x`");
        problems.add("a.yaml:2", "is wrong too");
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        LoadException.class, e -> assertThat(e.problems()).hasSize(2))
                .message()
                .startsWith("2 problems")
                .contains("\na.yaml:1: is wrong");
    }
}
