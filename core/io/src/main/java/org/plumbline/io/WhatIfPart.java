package org.plumbline.io;

import java.util.List;

/**
 * A part of what is said of a proposal, in whatever layout.
 *
 * @param title its heading
 * @param explanation what stands in it, in one or two sentences; may be empty
 * @param entries one after the other
 */
record WhatIfPart(String title, String explanation, List<Entry> entries) {
    /**
     * A label, a sentence, and what is said besides.
     *
     * @param label what kind it is, in a few letters
     * @param style how the label is shown
     * @param text the sentence
     * @param lines what is said besides
     */
    record Entry(String label, Style style, String text, List<String> lines) {}
}
