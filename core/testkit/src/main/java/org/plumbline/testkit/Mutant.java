package org.plumbline.testkit;

import java.util.Optional;
import org.plumbline.RuleCode;

/**
 * A rule changed by one small step, and what its scenarios said to that.
 *
 * @param rule the rule
 * @param group what kind of step it is
 * @param where file and line
 * @param change what was changed: {@code `$trigger.at()` → `$trigger.recordedAt()`}
 * @param outcome what became of it
 * @param equivalent why nothing could notice it, as the list of equivalent mutants says; empty where it is not in the list
 */
public record Mutant(
        RuleCode rule, Group group, String where, String change, Outcome outcome, Optional<String> equivalent) {

    /** Kinds of steps. */
    public enum Group {
        /** {@code <} for {@code <=}, {@code ==} for {@code !=}, and so on. */
        COMPARISON("a comparison", "a scenario at the limit itself, and one on each side of it"),
        /** A condition, or a pattern, left out. */
        DROPPED("a condition dropped", "a scenario in which nothing but this condition decides"),
        /** A condition turned round. */
        NEGATED("a condition negated", "a scenario on each side of this condition"),
        /** {@code exists} for {@code not}. */
        EXISTS("exists and not", "a scenario with such a fact, and one without"),
        /** One standard for another of its unit. */
        STANDARD("another standard", "a scenario in which the two standards have different values"),
        /** One time for another: the start for the end. */
        TIME("a start for an end", "a scenario in which the two times lie apart"),
        /** What is judged out of another list. */
        POPULATION("another population", "a scenario with one who is in one of the two lists only"),
        /** Judged at, or for, something else. */
        ANCHOR("another anchor", "a scenario in which the two matters, or times, lie apart"),
        /** What is looked for somewhere else. */
        EVIDENCE("other evidence", "a scenario in which one of the two is there and the other is not"),
        /** Another field, constant or text. */
        FIELD("another field or text", "a scenario in which the two differ"),
        /** Judged in another way. */
        JUDGEMENT("another judgement", "a scenario in which the two ways of judging differ"),
        /** {@code unknownUnless}, {@code notApplicableWhen}, {@code and} and their like left out, or in another order. */
        MODIFIER("a modifier dropped or swapped", "a scenario in which nothing but this decides"),
        /** A value of a standard one unit more or less. */
        LIMIT("a limit one unit off", "a scenario at the value, and one a unit beside it");

        private final String text;
        private final String test;

        Group(String text, String test) {
            this.text = text;
            this.test = test;
        }

        /** {@return what it is called} */
        public String text() {
            return text;
        }

        /** {@return what has to be tested, so that such a step is noticed} */
        public String test() {
            return test;
        }
    }

    /** What becomes of a mutant. */
    public enum Outcome {
        /** A scenario failed. */
        KILLED,
        /** Every scenario passed. */
        SURVIVED,
        /** It is no rule: it does not compile. */
        NOT_A_MUTANT
    }
}
