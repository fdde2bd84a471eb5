package org.plumbline.rule;

/** One team at one site. */
public interface TeamFile extends Dossier {
    /** {@return whether anybody holds a post of the team; a vacancy is nobody} */
    boolean staffed();

    /**
     * Those who are supervised: everybody in a post of the team who does not supervise it.
     *
     * @param countedBy a standard of the unit choice: {@code wte} or {@code headcount}
     * @param kinds a standard of the unit parts: which kinds of supervision count
     * @return how many
     */
    Count supervised(String countedBy, String kinds);

    /**
     * Those who supervise the team, or somebody in it. Who has left does not count.
     *
     * @param countedBy a standard of the unit choice: {@code wte} or {@code headcount}
     * @param kinds a standard of the unit parts: which kinds of supervision count
     * @return how many
     */
    Count supervisors(String countedBy, String kinds);
}
