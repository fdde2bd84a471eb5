package org.plumbline.rule;

/** One organisation of the network. */
public interface PartnerFile extends ScopeFile {
    /**
     * What the network states about an element of the model.
     *
     * @param element the code of the element
     * @return the version in force
     */
    Stated networkVersion(String element);

    /**
     * What the partner uses.
     *
     * @param element the code of the element
     * @return the version or value in use
     */
    Stated versionInUse(String element);
}
