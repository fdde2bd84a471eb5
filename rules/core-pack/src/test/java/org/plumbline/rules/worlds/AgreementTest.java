package org.plumbline.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.rules.CorePack;
import org.plumbline.rules.reference.CoreReference;
import org.plumbline.rules.reference.Rule;

/**
 * The rules say what the reference says, field for field. By default of a few thousand worlds; {@code -Passurance} tries a
 * million cases and writes down how often each outcome came up.
 */
class AgreementTest {
    private static final long WORLDS = Long.getLong("plumbline.worlds", 2_000);
    private static final long FIRST = Long.getLong("plumbline.first-world", 0);

    @Test
    void it_is_known_which_rules_have_no_reference() {
        TreeSet<String> codes = CorePack.load().rules().stream()
                .map(rule -> rule.code().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        codes.remove("AS-24"); // judged over all others, by the reference itself; every hole in a feed is its situation
        TreeSet<String> referred =
                CoreReference.RULES.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(referred).noneMatch(CoreReference.WITHOUT::contains);
        assertThat(codes).containsAll(referred);
        assertThat(codes).hasSize(referred.size() + CoreReference.WITHOUT.size());
        assertThat(Situations.ALL.keySet()).containsExactlyElementsOf(referred);
    }

    @Test
    void rules_and_reference_agree() throws IOException {
        Agreement agreement = Agreement.over(FIRST, WORLDS, 2);

        List<String> smallest = agreement.smallest();
        for (int i = 0; i < smallest.size(); i++) {
            Path folder = Files.createDirectories(Path.of("target/differences"));
            Files.writeString(folder.resolve("difference-" + (i + 1) + ".yaml"), smallest.get(i));
        }
        assertThat(smallest)
                .as("%s of %s worlds from %s on", agreement.differ(), agreement.worlds(), FIRST)
                .isEmpty();
        if (Boolean.getBoolean("plumbline.assurance")) {
            AgreementPage.write(agreement, FIRST);
        }
    }
}
