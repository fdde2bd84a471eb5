package org.plumbline.io;

/** Fact files in CSV. */
public final class CsvTarget extends FactFileTarget {
    public CsvTarget() {
        super(true);
    }
}
