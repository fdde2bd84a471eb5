package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import org.plumbline.Finding;

/** What rests on what somebody declared. It is nobody's list for the day, and stands apart. */
final class AttestedPart {
    private final Page page;
    private final Lists lists;
    private final MatterText text;

    AttestedPart(Report report, Page page, Lists lists) {
        this.page = page;
        this.lists = lists;
        text = new MatterText(report, page);
    }

    void write(List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.heading("Declared, not observed: " + Counts.of(findings.size(), "finding"), '=');
        page.paragraph(
                "",
                0,
                "These rest on what somebody declared (ATTESTED), not on what systems recorded: check the declaration"
                        + " before the practice.");
        lists.write(Matter.of(findings), "matter", "matters", text::write);
    }
}
