package org.plumbline;

/** By harm. A provider may raise it, never lower it. */
public enum Severity {
    /** A document is behind. */
    LOW,
    /** Assurance is weak. */
    MEDIUM,
    /** A control has lapsed. */
    HIGH,
    /** Somebody may come to harm now. */
    CRITICAL
}
