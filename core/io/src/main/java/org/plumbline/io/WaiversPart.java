package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import org.plumbline.WaiverUse;

/** The waivers that waive nothing though they are in force, name nothing, or are of a rule that admits none. */
final class WaiversPart {
    private WaiversPart() {}

    static void write(Report report, Page page, Lists lists) throws IOException {
        List<WaiverUse> idle =
                report.assessment().waivers().stream().filter(WaiverUse::isIdle).toList();
        if (!idle.isEmpty()) {
            page.heading("Waivers to look at", '=');
            lists.write(
                    idle, "waiver", "waivers", waiver -> page.paragraph("WAIVER", MatterText.COLUMN, waiver.inWords()));
        }
    }
}
