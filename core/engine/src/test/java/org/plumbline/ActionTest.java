package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void isFoundByTheNameThatRuleFilesUse() {
        assertThat(Action.named("duty-lead")).contains(Action.DUTY_LEAD);
    }

    @Test
    void isNotFoundByAnyOtherName() {
        assertThat(Action.named("DUTY_LEAD")).isEmpty();
    }
}
