package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.Problems;
import org.plumbline.internal.standard.StandardsFile;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.standard.Standard;

class OffTest {
    private static Standard standard(String unit, String more, String value) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("title", "a standard");
        lines.put("unit", unit);
        lines.put("element", "core");
        lines.put("stricter", "lower");
        String fields = String.join(
                "\n",
                lines.entrySet().stream()
                        .map(e -> "  " + e.getKey() + ": " + e.getValue())
                        .toList());
        String text =
                "a.standard:\n" + fields + "\n" + more + "  values: { always: { value: " + value + ", source: x } }\n";
        Problems problems = new Problems();
        List<Standard> declared = new ArrayList<>(StandardsFile.declarations(
                Yaml.parse(text, "standards.yaml", problems).orElseThrow(), problems));
        problems.throwIfAny();
        return declared.get(0);
    }

    private static List<String> off(String unit, String more, String... value) {
        String written = value.length == 1 ? value[0] : "[" + String.join(", ", value) + "]";
        return Off.of(standard(unit, more, written)).stream()
                .map(off -> String.join(", ", off.change().apply(List.of(value))))
                .toList();
    }

    @Test
    void time_is_a_second_more_or_less_but_never_less_than_none() {
        assertThat(off("elapsed-time", "", "PT24H")).containsExactly("PT24H1S", "PT23H59M59S");
        assertThat(off("elapsed-time", "", "PT0S")).containsExactly("PT1S", "PT0S");
    }

    @Test
    void dates_are_a_day_or_a_month_more_or_less() {
        assertThat(off("dates", "", "P28D")).containsExactly("P29D", "P27D");
        assertThat(off("dates", "", "P1Y")).containsExactly("P1Y1M", "P11M");
        assertThat(off("dates", "", "P1M")).containsExactly("P2M", "P1M");
        assertThat(off("operating-days", "  calendar: service\n", "2 operating days"))
                .containsExactly("3 operating days", "1 operating days");
    }

    @Test
    void figures_are_off_by_their_last_place() {
        assertThat(off("count", "", "1")).containsExactly("2", "0");
        assertThat(off("count", "", "0")).containsExactly("1", "0");
        assertThat(off("ratio", "", "7.5")).containsExactly("7.6", "7.4");
        assertThat(off("share", "", "90 %")).containsExactly("91 %", "89 %");
    }

    @Test
    void a_cadence_is_the_next_one() {
        assertThat(off("cadence", "", "weekly")).containsExactly("monthly", "daily");
        assertThat(off("cadence", "", "daily")).containsExactly("weekly", "daily");
        assertThat(off("cadence", "", "every P28D")).containsExactly("every P29D", "every P27D");
    }

    @Test
    void each_part_is_left_out_and_the_only_one_is_another() {
        assertThat(off("parts", "", "a", "b", "c")).containsExactly("b, c", "a, c", "a, b");
        assertThat(off("parts", "", "a")).containsExactly("another");
    }

    @Test
    void a_choice_is_each_other_one() {
        assertThat(off("choice", "  options: [a, b, c]\n", "b")).containsExactly("c", "a");
    }
}
