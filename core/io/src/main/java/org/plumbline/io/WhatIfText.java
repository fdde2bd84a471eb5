package org.plumbline.io;

import java.io.IOException;
import java.util.Map;
import org.plumbline.Facts;
import org.plumbline.WhatIf;

/** What would be different under another configuration, as people read it in a terminal. Immutable. */
public final class WhatIfText {
    private static final int COLUMN = 19;
    private static final int SUMMARY_COLUMN = 14;

    private final WhatIf whatIf;
    private final Facts facts;
    private final int width;
    private final int limit;
    private final boolean color;

    private WhatIfText(WhatIf whatIf, Facts facts, int width, int limit, boolean color) {
        this.whatIf = whatIf;
        this.facts = facts;
        this.width = width;
        this.limit = limit;
        this.color = color;
    }

    /**
     * The text, 100 columns wide, without colour, with every matter. Times are as the clocks of the sites show them.
     *
     * @param whatIf what would be different
     * @param facts what was judged
     * @return the text, ready to be written
     */
    public static WhatIfText of(WhatIf whatIf, Facts facts) {
        return new WhatIfText(whatIf, facts, 100, Integer.MAX_VALUE, false);
    }

    /**
     * Another width.
     *
     * @param columns at least {@value TextReport#LEAST_WIDTH}
     * @return a text of that width
     * @throws IllegalArgumentException if it is narrower
     */
    public WhatIfText width(int columns) {
        if (columns < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException("a text is at least " + TextReport.LEAST_WIDTH + " columns wide");
        }
        return new WhatIfText(whatIf, facts, columns, limit, color);
    }

    /**
     * Only the first matters of each kind; the text says how many there are besides.
     *
     * @param most how many of each kind, at least one
     * @return a text with so many
     * @throws IllegalArgumentException if it is less than one
     */
    public WhatIfText limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one matter of each kind is shown");
        }
        return new WhatIfText(whatIf, facts, width, most, color);
    }

    /**
     * Colour, for a terminal.
     *
     * @param wanted whether there is to be any
     * @return a text with or without it
     */
    public WhatIfText color(boolean wanted) {
        return new WhatIfText(whatIf, facts, width, limit, wanted);
    }

    /**
     * Writes it.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        Page page = new Page(out, width, color);
        WhatIfParts parts = new WhatIfParts(whatIf, facts);
        page.paragraph("WHAT IF", SUMMARY_COLUMN, parts.headline());
        for (Map.Entry<String, String> line : parts.summary().entrySet()) {
            page.paragraph(line.getKey(), SUMMARY_COLUMN, line.getValue());
        }
        if (whatIf.isEmpty()) {
            return;
        }
        for (WhatIfPart part : parts.parts(limit)) {
            page.heading(part.title(), '=');
            if (!part.explanation().isEmpty()) {
                page.paragraph("", 0, part.explanation());
            }
            for (WhatIfPart.Entry entry : part.entries()) {
                page.blank();
                page.entry(entry.label(), entry.style(), COLUMN, entry.text());
                for (String line : entry.lines()) {
                    page.paragraph("", COLUMN, line);
                }
            }
        }
    }
}
