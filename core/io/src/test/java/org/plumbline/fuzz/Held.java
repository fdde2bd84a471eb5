package org.plumbline.fuzz;

import java.util.List;

/** What a target holds its input against; quicker than a library for tests, since it is asked ten million times. */
public final class Held {
    private static final int SHOWN = 2000;

    private Held() {}

    public static void that(boolean holds, String what, Object found) {
        if (!holds) {
            throw new AssertionError(what + ": " + cut(found));
        }
    }

    public static void same(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError(what + ": " + cut(one) + "\nis not " + cut(other));
        }
    }

    /** Whether a list begins with another one. */
    public static void begins(String what, List<?> all, List<?> with) {
        that(all.size() >= with.size(), what, all);
        same(what, all.subList(0, with.size()), with);
    }

    private static String cut(Object found) {
        String text = String.valueOf(found);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
