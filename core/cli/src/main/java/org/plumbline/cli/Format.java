package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.io.FindingsCsv;
import org.plumbline.io.FindingsJson;
import org.plumbline.io.TextReport;

/** How findings are written. */
enum Format {
    TEXT {
        @Override
        void write(Assessment assessment, Facts facts, Plumbline plumbline, Writer out) throws IOException {
            TextReport.of(assessment)
                    .packs(plumbline.packs())
                    .leftOut(facts.problems())
                    .writeTo(out);
        }
    },
    JSON {
        @Override
        void write(Assessment assessment, Facts facts, Plumbline plumbline, Writer out) throws IOException {
            FindingsJson.write(assessment, out);
        }
    },
    CSV {
        @Override
        void write(Assessment assessment, Facts facts, Plumbline plumbline, Writer out) throws IOException {
            FindingsCsv.write(assessment, out);
        }
    };

    abstract void write(Assessment assessment, Facts facts, Plumbline plumbline, Writer out) throws IOException;
}
