package org.plumbline.internal.standard;

import java.util.List;
import org.plumbline.standard.Authority;

/** A value with its authority, and where it is written. */
public record Dated(Value value, Authority authority, String where) {
    /** As it is written, before its unit is known. */
    record Written(List<String> value, String source, String where) {}
}
