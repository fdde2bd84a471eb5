package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plumbline.Basis;
import org.plumbline.Facts;
import org.plumbline.WhatIf;
import org.plumbline.internal.Harmless;

/**
 * What an approver signs: one page of HTML that needs nothing else, made to be printed. What is proposed and by how much it
 * loosens, who is affected, what would no longer be seen, what later and by how long; which versions, standards and facts were
 * compared; and a place for the decision. Everything stands in it, nothing is cut.
 */
public final class WhatIfDossier {
    private static final String STYLE = """
            body { font: 15px/1.45 system-ui, sans-serif; color: #1a1a1a; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.6rem; margin-bottom: .2rem } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #999 }
            .lead { font-size: 1.15rem; font-weight: 600 }
            table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0 }
            th { font-weight: 600; white-space: nowrap; width: 11rem } tr + tr td, tr + tr th { border-top: 1px solid #ddd }
            .critical th, .high th { color: #8a1f11 } .more { color: #444; font-size: .93em }
            .digest { font-family: ui-monospace, monospace; font-size: .8em; overflow-wrap: anywhere }
            .sign th { width: 16rem; height: 2.6rem; vertical-align: bottom } .sign td { border-bottom: 1px solid #1a1a1a }
            @media print { body { margin: 0; max-width: none; font-size: 10.5pt } h2 { break-after: avoid } tr { break-inside: avoid } }
            """;

    private WhatIfDossier() {}

    /**
     * Writes it.
     *
     * @param whatIf what would be different
     * @param facts what was judged; times are as the clocks of its sites show them
     * @param out where to, UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(WhatIf whatIf, Facts facts, Appendable out) throws IOException {
        WhatIfParts parts = new WhatIfParts(whatIf, facts);
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>Proposed change of configuration</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Proposed change of configuration</h1>\n");
        out.append("<p class=\"lead\">").append(html(parts.headline())).append("</p>\n<table>\n");
        for (Map.Entry<String, String> line : parts.summary().entrySet()) {
            row("", line.getKey(), line.getValue(), List.of(), out);
        }
        out.append("</table>\n");
        for (WhatIfPart part : parts.parts(Integer.MAX_VALUE)) {
            write(part, out);
        }
        basis(whatIf, out);
        signature(out);
        out.append("</body>\n</html>\n");
    }

    private static void write(WhatIfPart part, Appendable out) throws IOException {
        out.append("<h2>").append(html(part.title())).append("</h2>\n");
        if (!part.explanation().isEmpty()) {
            out.append("<p>").append(html(part.explanation())).append("</p>\n");
        }
        out.append("<table>\n");
        for (WhatIfPart.Entry entry : part.entries()) {
            String kind = switch (entry.style()) {
                case CRITICAL -> "critical";
                case HIGH -> "high";
                case PLAIN, BOLD, FAINT -> "";
            };
            row(kind, entry.label(), entry.text(), entry.lines(), out);
        }
        out.append("</table>\n");
    }

    private static void row(String kind, String label, String text, List<String> lines, Appendable out)
            throws IOException {
        out.append(kind.isEmpty() ? "<tr>" : "<tr class=\"" + kind + "\">");
        if (label.isEmpty()) {
            out.append("<td colspan=\"2\">");
        } else {
            out.append("<th scope=\"row\">").append(html(label)).append("</th><td>");
        }
        out.append(html(text));
        for (String line : lines) {
            out.append("<br><span class=\"more\">").append(html(line)).append("</span>");
        }
        out.append("</td></tr>\n");
    }

    private static void basis(WhatIf whatIf, Appendable out) throws IOException {
        out.append("<h2>What was compared</h2>\n<table>\n");
        basis("In force", whatIf.inForce(), out);
        basis("Proposed", whatIf.proposed(), out);
        out.append("<tr><th scope=\"row\">Facts</th><td class=\"digest\">")
                .append(whatIf.inForce().factsDigest())
                .append("</td></tr>\n</table>\n");
    }

    private static void basis(String label, Basis basis, Appendable out) throws IOException {
        out.append("<tr><th scope=\"row\">").append(label).append("</th><td>Plumbline ");
        out.append(html(basis.plumblineVersion()));
        for (Map.Entry<String, String> pack : basis.packVersions().entrySet()) {
            out.append(", ").append(html(pack.getKey() + " " + pack.getValue()));
        }
        out.append("<br><span class=\"digest\">standards ")
                .append(basis.standardsDigest())
                .append("</span></td></tr>\n");
    }

    private static void signature(Appendable out) throws IOException {
        out.append("<h2>Decision</h2>\n<table class=\"sign\">\n");
        for (String line : List.of(
                "Approved, refused, or approved with",
                "Controls that make good what is not seen",
                "To be reviewed by",
                "Approver, role",
                "Date, signature")) {
            out.append("<tr><th scope=\"row\">").append(line).append("</th><td></td></tr>\n");
        }
        out.append("</table>\n");
    }

    private static String html(String text) {
        return Harmless.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
