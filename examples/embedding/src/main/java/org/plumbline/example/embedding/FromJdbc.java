package org.plumbline.example.embedding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.organisation.Site;

/** From the rows of a case-management system to findings. */
final class FromJdbc {
    private FromJdbc() {}

    // start of the lines that docs/getting-started.md shows
    static Assessment assess(Plumbline plumbline, ResultSet row, Instant asOf) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        facts.add(Site.builder().id("north").zone(ZoneId.of("Europe/London")).build());
        while (row.next()) {
            String id = row.getString("referral");
            facts.add(Referral.builder()
                    .id(id)
                    .site("north")
                    .receivedAt(row.getObject("received", Instant.class))
                    .build());
            facts.add(WorkflowStep.builder()
                    .id("intake of " + id)
                    .site("north")
                    .referralId(id)
                    .element("intake")
                    .completedAt(row.getObject("intake", Instant.class)) // null while it is not completed
                    .build());
        }
        return plumbline.assess(Facts.of(facts).completeUntil(asOf), asOf);
    }
    // end of the lines
}
