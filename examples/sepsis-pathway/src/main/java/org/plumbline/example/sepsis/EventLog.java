package org.plumbline.example.sepsis;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.fact.organisation.Site;

/**
 * A hospital's event log as facts: its cases, and those of their events that are steps of the sepsis pathway.
 *
 * @param facts complete until as-of: what is not in the log was not done
 * @param asOf a day after the last event, when every clock has run out
 */
record EventLog(Facts facts, Instant asOf) {
    private static final String HOSPITAL = "hospital";
    private static final Map<String, String> STEPS = Map.of(
            "ER Sepsis Triage", "sepsis-triage",
            "IV Antibiotics", "antibiotics",
            "LacticAcid", "lactic-acid");

    static EventLog read(Path file) throws IOException {
        Mapping mapping = new Mapping(String.valueOf(file.getFileName()));
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            rows.forEach(mapping::add);
        }
        return mapping.log();
    }

    private static final class Mapping {
        private final String file;
        private final Facts.Builder facts = Facts.builder();
        private final Map<String, Instant> opened = new TreeMap<>();
        private Instant last = Instant.MIN;

        Mapping(String file) {
            this.file = file;
        }

        void add(NamedCsvRecord row) {
            String where = file + ":" + row.getStartingLineNumber();
            String time = row.getField("timestamp");
            try {
                add(row, Instant.parse(time), where);
            } catch (DateTimeParseException e) {
                problem(Problem.at(where, "`" + time + "` is not a time", "`2014-10-22T11:34:00Z`"));
            }
        }

        private void add(NamedCsvRecord row, Instant at, String where) {
            String caseId = row.getField("case_id");
            opened.merge(caseId, at, (one, other) -> one.isBefore(other) ? one : other);
            last = at.isAfter(last) ? at : last;
            String step = STEPS.get(row.getField("activity"));
            if (step != null) {
                facts.add(step(row.getField(".order"), caseId, step, at), where);
            }
        }

        private static WorkflowStep step(String id, String caseId, String element, Instant at) {
            return WorkflowStep.builder()
                    .id(id)
                    .site(HOSPITAL)
                    .caseId(caseId)
                    .element(element)
                    .completedAt(at)
                    .build();
        }

        private void problem(Problem problem) {
            facts.leaveOut(LeftOut.wholeType("workflow-step", problem));
        }

        EventLog log() {
            if (opened.isEmpty() && facts.problems().isEmpty()) {
                problem(Problem.at(file, "holds no event", "a header and a row for each event"));
            }
            facts.add(Site.builder().id(HOSPITAL).zone(ZoneOffset.UTC).build());
            opened.forEach((id, at) ->
                    facts.add(Case.builder().id(id).site(HOSPITAL).openedAt(at).build()));
            Facts all = facts.strict();
            Instant asOf = last.plus(Duration.ofDays(1));
            return new EventLog(all.completeUntil(asOf), asOf);
        }
    }
}
