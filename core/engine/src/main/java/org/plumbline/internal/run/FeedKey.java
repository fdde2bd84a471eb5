package org.plumbline.internal.run;

import org.jspecify.annotations.Nullable;

/** A feed at a site, or of the whole network where the site is null. */
record FeedKey(String feed, @Nullable String site) implements Comparable<FeedKey> {
    @Override
    public int compareTo(FeedKey other) {
        int byFeed = feed.compareTo(other.feed);
        return byFeed != 0 ? byFeed : text(site).compareTo(text(other.site));
    }

    private static String text(@Nullable String site) {
        return site == null ? "" : site;
    }
}
