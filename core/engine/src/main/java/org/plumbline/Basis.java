package org.plumbline;

import java.util.SortedMap;

/**
 * What it takes to repeat an assessment.
 *
 * @param plumblineVersion the version of the engine
 * @param packVersions the version of each pack, by its name
 * @param standardsDigest SHA-256 over every standard and its values, in hex
 * @param factsDigest SHA-256 over the facts in canonical form, in hex
 */
public record Basis(
        String plumblineVersion, SortedMap<String, String> packVersions, String standardsDigest, String factsDigest) {}
