package org.plumbline;

import java.util.Comparator;
import java.util.Locale;

/**
 * Whom or what a finding is about.
 *
 * @param type what kind of subject
 * @param id its id among the facts; {@code network} for the whole network
 */
public record Subject(Type type, String id) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    /** The kinds of subject. */
    public enum Type {
        /** A request for the service, whether or not it became a case. */
        REFERRAL,
        /** One period of service. */
        CASE,
        /** One person who works for the service. */
        STAFF,
        /** One team. */
        TEAM,
        /** One site. */
        SITE,
        /** One organisation of the network. */
        PARTNER,
        /** The whole network. */
        NETWORK
    }

    /**
     * The whole network.
     *
     * @return the one subject of its type
     */
    public static Subject network() {
        return new Subject(Type.NETWORK, "network");
    }

    /**
     * Short for the constructor.
     *
     * @param type what kind of subject
     * @param id its id among the facts
     * @return the subject
     */
    public static Subject of(Type type, String id) {
        return new Subject(type, id);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type == Type.NETWORK ? id : type.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
