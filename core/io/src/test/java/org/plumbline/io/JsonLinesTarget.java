package org.plumbline.io;

/** Fact files in JSON Lines. */
public final class JsonLinesTarget extends FactFileTarget {
    public JsonLinesTarget() {
        super(false);
    }
}
