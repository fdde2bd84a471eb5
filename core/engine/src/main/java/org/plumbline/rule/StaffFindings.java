package org.plumbline.rule;

/** What the core found about one person who works for the service. */
public interface StaffFindings extends CoreFindings {}
