package org.plumbline.benchmark.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.io.FactFolder;

/** The facts of the example network, in the form that holds on a morning. */
public final class ExampleFiles {
    /** From the top of a checkout. */
    public static final Path EXAMPLE = Path.of("examples", "discharge-network");

    private ExampleFiles() {}

    /**
     * Reads a folder of facts. Hand-written Java knows one row of coverage a feed and site: the rows of all mornings are
     * joined, for everybody.
     *
     * @throws IllegalStateException if a feed was not complete all the time
     */
    public static List<Fact> read(Path folder) {
        Facts facts = FactFolder.read(folder).strict();
        List<Fact> joined = new ArrayList<>();
        for (Fact fact : ((Snapshot) facts).holding().all()) {
            if (!(fact instanceof FeedCoverage)) {
                joined.add(fact);
            }
        }
        List<Site> sites = facts.all(Site.class);
        Map<String, List<FeedCoverage>> rows = facts.all(FeedCoverage.class).stream()
                .collect(Collectors.groupingBy(
                        row -> row.feed() + " of " + Objects.requireNonNullElse(row.site(), "the network"),
                        TreeMap::new,
                        Collectors.toList()));
        for (List<FeedCoverage> ofOne : rows.values()) {
            FeedCoverage whole = joined(ofOne);
            joined.add(whole);
            if (whole.site() == null) {
                sites.forEach(site -> joined.add(of(whole, site.id(), whole.to())));
            }
        }
        return joined;
    }

    private static FeedCoverage joined(List<FeedCoverage> rows) {
        List<FeedCoverage> inTime = new ArrayList<>(rows);
        inTime.sort(Comparator.comparing(FeedCoverage::from));
        Instant to = inTime.get(0).from();
        for (FeedCoverage row : inTime) {
            if (row.status() != FeedCoverage.Status.COMPLETE || row.from().isAfter(to)) {
                throw new IllegalStateException(row + " leaves a gap");
            }
            to = row.to();
        }
        return of(inTime.get(0), inTime.get(0).site(), to);
    }

    private static FeedCoverage of(FeedCoverage like, @Nullable String site, Instant to) {
        return FeedCoverage.builder()
                .id(like.feed() + " of " + Objects.requireNonNullElse(site, "the network"))
                .site(site)
                .feed(like.feed())
                .from(like.from())
                .to(to)
                .status(FeedCoverage.Status.COMPLETE)
                .build();
    }
}
