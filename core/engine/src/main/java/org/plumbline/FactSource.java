package org.plumbline;

import java.util.Iterator;

/**
 * Facts handed over site by site, for a network that is larger than memory: no more than a few sites are held at a time.
 * The findings are those of all facts taken together, if the parts keep to what is said below; a fact about somebody
 * whose record is in the part of another site makes an unknown, as it does where there is no record at all.
 */
public interface FactSource {
    /**
     * What belongs to no site, and what several sites need: partners, the elements of the model, every fact about a
     * partner or about a person who works at several sites, and the case, referral or team of another site that such a fact
     * names. Somebody who is named by a fact that belongs to no site counts as working at several. Sites may stand here or
     * in their own part; so may the coverage of a feed of which every site speaks, but that of one of which only some sites
     * speak stands here: the caller's word does not count for the others then. This part is held all the time.
     *
     * @return the facts of the whole network, checked; what was left out of them is left out at every site
     */
    Facts network();

    /**
     * The other facts. Each site comes in one part only, which may hold several sites. Asked for once in an assessment,
     * and once more if somebody asks for the digest of the facts: both times it has to say the same.
     *
     * @return the parts, one after the other, each read when it is asked for; an {@link AutoCloseable} one is closed
     */
    Iterator<Facts> sites();
}
