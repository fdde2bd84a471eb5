package org.plumbline.rules.reference;

/** A rule over what other rules have judged: it comes after them. */
public interface Rate extends Rule {}
