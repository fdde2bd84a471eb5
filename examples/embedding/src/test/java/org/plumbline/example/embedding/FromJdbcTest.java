package org.plumbline.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.rules.CorePack;

class FromJdbcTest {
    private static final Instant AS_OF = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void rows_of_a_database_become_findings() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:host");
                Statement statement = connection.createStatement()) {
            statement.execute("create table referrals (referral varchar, received timestamp with time zone,"
                    + " intake timestamp with time zone)");
            statement.execute("insert into referrals values"
                    + " ('r1', '2026-03-01 09:00:00+00:00', '2026-03-03 09:00:00+00:00'),"
                    + " ('r2', '2026-03-01 09:00:00+00:00', '2026-03-03 09:00:01+00:00'),"
                    + " ('r3', '2026-03-01 09:00:00+00:00', null)");
            ResultSet rows = statement.executeQuery("select * from referrals");

            Assessment assessment =
                    FromJdbc.assess(Plumbline.builder(CorePack.load()).build(), rows, AS_OF);

            assertThat(assessment.findings())
                    .filteredOn(finding -> finding.rule().value().equals("WF-02"))
                    .extracting(Finding::subject)
                    .containsExactlyInAnyOrder(
                            Subject.of(Subject.Type.REFERRAL, "r2"), Subject.of(Subject.Type.REFERRAL, "r3"));
        }
    }

    @Test
    void the_documentation_shows_these_lines() throws Exception {
        Path root = Path.of("../..");
        String source = Files.readString(Path.of("src/main/java/org/plumbline/example/embedding/FromJdbc.java"));
        int start = source.indexOf('\n', source.indexOf("// start of")) + 1;
        String shown = source.substring(start, source.indexOf("    // end of"))
                .lines()
                .map(line -> line.isEmpty() ? line : line.substring(4))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(root.resolve("docs/getting-started.md"))).contains(shown);
    }
}
