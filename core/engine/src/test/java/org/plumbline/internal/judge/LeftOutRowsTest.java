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

    @Test
    void a_row_left_out_at_a_site_or_at_none_that_is_known_counts_there_whomever_it_names() {
        LeftOutRows here = new LeftOutRows(Map.of(), Map.of(LeftOutRows.key("post", "north"), ROW), Map.of());
        LeftOutRows anywhere = new LeftOutRows(Map.of(), Map.of(LeftOutRows.key("post", null), ROW), Map.of());

        assertThat(here.at("north", "post")).isEqualTo(ROW);
        assertThat(here.at("south", "post")).isNull();
        assertThat(anywhere.at("north", "post")).isEqualTo(ROW);
        assertThat(anywhere.at(null, "post")).isEqualTo(ROW);
    }
}
