package org.plumbline.io;

/** Sites in the order in which {@code LC_ALL=C sort} puts them: by bytes of UTF-8, which is by code points. */
final class SiteOrder {
    private SiteOrder() {}

    static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return compare(one.charAt(i), other.charAt(i));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Half of a pair stands for a code point behind all that take one char. */
    private static int compare(char one, char other) {
        boolean pair = Character.isSurrogate(one);
        return pair == Character.isSurrogate(other) ? Character.compare(one, other) : Boolean.compare(pair, !pair);
    }
}
