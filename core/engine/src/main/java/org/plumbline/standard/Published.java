package org.plumbline.standard;

/**
 * A value that a public body has published, for whoever sets the value of a standard. It is not in force.
 *
 * @param value the value, as it would be written
 * @param source who published it, and where
 */
public record Published(String value, String source) {}
