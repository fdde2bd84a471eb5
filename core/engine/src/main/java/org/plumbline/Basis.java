package org.plumbline;

import java.util.SortedMap;

/** What it takes to repeat an assessment. Two are equal if all four say the same. */
public interface Basis {
    /**
     * The version of the engine.
     *
     * @return such as {@code 1.0.0}
     */
    String plumblineVersion();

    /**
     * The packs that judged.
     *
     * @return the version of each, by its name
     */
    SortedMap<String, String> packVersions();

    /**
     * The standards in force.
     *
     * @return SHA-256 over every standard and its values, in hex
     */
    String standardsDigest();

    /**
     * The facts that were judged. Worked out when it is first asked for, which takes longer than an assessment: until
     * then the assessment keeps its facts reachable, and no longer.
     *
     * @return SHA-256 over the facts in canonical form, in hex
     */
    String factsDigest();
}
