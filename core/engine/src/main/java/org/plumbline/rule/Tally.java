package org.plumbline.rule;

import java.math.BigDecimal;
import org.plumbline.Interval;

/**
 * The judgements of several rules at one site in one ended month.
 *
 * @param anchor names the month
 * @param during the month as instants
 * @param met how many were met
 * @param judged how many were met or breached
 * @param unknown how many could not be judged
 */
public record Tally(Anchor anchor, Interval during, BigDecimal met, BigDecimal judged, BigDecimal unknown) {}
