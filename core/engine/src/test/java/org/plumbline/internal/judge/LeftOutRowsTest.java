package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.Subject;

class LeftOutRowsTest {
    private static final String ROW = "a case-status that was left out: case-statuses.csv:3";

    private static LeftOutRows ofStaff(String feed, String site) {
        return new LeftOutRows(
                Map.of(), Map.of(), Map.of(Subject.Type.STAFF, Map.of(LeftOutRows.key(feed, site), ROW)));
    }

    @Test
    void a_row_that_names_nobody_of_a_kind_may_be_about_anybody_of_that_kind_at_its_site() {
        LeftOutRows rows = ofStaff("case-status", "north");

        assertThat(rows.of(Subject.Type.STAFF, "north", "case-status")).isEqualTo(ROW);
    }

    @Test
    void it_is_about_no_other_site_no_other_feed_and_no_other_kind() {
        LeftOutRows rows = ofStaff("case-status", "north");

        assertThat(rows.of(Subject.Type.STAFF, "south", "case-status")).isNull();
        assertThat(rows.of(Subject.Type.STAFF, "north", "contact")).isNull();
        assertThat(rows.of(Subject.Type.CASE, "north", "case-status")).isNull();
    }

    @Test
    void a_row_that_does_not_name_its_site_may_be_about_any() {
        LeftOutRows rows = new LeftOutRows(
                Map.of(), Map.of(), Map.of(Subject.Type.STAFF, Map.of(LeftOutRows.key("post", null), ROW)));

        assertThat(rows.of(Subject.Type.STAFF, "north", "post")).isEqualTo(ROW);
        assertThat(rows.of(Subject.Type.STAFF, null, "post")).isEqualTo(ROW);
    }

    @Test
    void where_none_was_left_out_there_is_none() {
        assertThat(LeftOutRows.NONE.of(Subject.Type.STAFF, "north", "post")).isNull();
        assertThat(LeftOutRows.NONE.at("north", "post")).isNull();
        assertThat(LeftOutRows.NONE.of(Subject.of(Subject.Type.STAFF, "s1"), "post"))
                .isNull();
    }
}
