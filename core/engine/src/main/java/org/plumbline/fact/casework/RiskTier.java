package org.plumbline.fact.casework;

/** A risk tier as recorded, lowest first. */
public enum RiskTier {
    LOW,
    MEDIUM,
    HIGH
}
