package org.plumbline.rule;

/** What the core found about one case. */
public interface CaseFindings extends CoreFindings {}
