package org.plumbline.example.sepsis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small log, written event by event, in the form of the real one. */
final class AuthoredLog {
    static final String TRIAGE = "ER Sepsis Triage";
    static final String ANTIBIOTICS = "IV Antibiotics";
    static final String LACTIC_ACID = "LacticAcid";

    private final StringBuilder text = new StringBuilder("case_id;activity;timestamp;.order\n");
    private int events;

    AuthoredLog event(String caseId, String activity, String time) {
        events++;
        text.append(String.join(";", caseId, activity, time, String.valueOf(events)))
                .append('\n');
        return this;
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), text);
    }
}
