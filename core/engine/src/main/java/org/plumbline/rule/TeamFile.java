package org.plumbline.rule;

import java.util.List;

/** One team at one site. */
public interface TeamFile extends Dossier {
    /** {@return whether it works now: it has begun and has not ended} */
    boolean working();

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

    /** {@return the team as it stands now, as the matter} */
    Anchor now();

    /**
     * Those who are dedicated to the team now: assigned to it as a whole, and not to too many others. Who has left does not
     * count.
     *
     * @param kinds a standard of the unit parts: which kinds of supervision count
     * @param grades a standard of the unit parts: the grades of which they need one
     * @param teamsEach a standard of the unit count: how many teams each may be assigned to
     * @return how many
     */
    Count practitioners(String kinds, String grades, String teamsEach);

    /**
     * The periods in which a sample of its cases is reviewed, up to now.
     *
     * @param interval a standard of the unit cadence
     * @return the whole periods in which it works
     */
    List<Round> reviewRounds(String interval);

    /**
     * The cases that were open and the team's throughout a period, or from its beginning until now. A case whose clocks
     * stood still in it is none.
     *
     * @param round the period
     * @return how many
     */
    int openCases(Round round);

    /**
     * Whether it is known which cases were open and the team's in a period: no status of a case at the site was left out, and
     * their feed is complete.
     *
     * @param round the period
     * @return what would have to be recorded
     */
    Recorded casesKnown(Round round);

    /**
     * The cases of the team that its supervisors reviewed in a period.
     *
     * @param round the period
     * @param kinds a standard of the unit parts: which kinds of review count
     * @param supervisors a standard of the unit parts: which kinds of supervision make a supervisor
     * @return a review for each case
     */
    Done sampleReviews(Round round, String kinds, String supervisors);
}
