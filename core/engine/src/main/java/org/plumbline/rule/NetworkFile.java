package org.plumbline.rule;

/** The whole network: what belongs to no single site or partner. */
public interface NetworkFile extends ScopeFile {}
