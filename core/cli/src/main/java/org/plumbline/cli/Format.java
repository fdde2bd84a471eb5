package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.io.FindingsCsv;
import org.plumbline.io.FindingsJson;
import org.plumbline.io.Report;
import org.plumbline.io.TextReport;

/** How findings are written. */
enum Format {
    TEXT {
        @Override
        void write(Report report, View view, Terminal terminal, Writer out) throws IOException {
            view.look(TextReport.of(report), terminal).writeTo(out);
        }
    },
    JSON {
        @Override
        void write(Report report, View view, Terminal terminal, Writer out) throws IOException {
            FindingsJson.write(report, out);
        }
    },
    CSV {
        @Override
        void write(Report report, View view, Terminal terminal, Writer out) throws IOException {
            FindingsCsv.write(report, out);
        }
    };

    abstract void write(Report report, View view, Terminal terminal, Writer out) throws IOException;
}
