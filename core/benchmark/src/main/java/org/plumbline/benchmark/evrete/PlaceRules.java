package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;

/** Which row of the coverage is of which site. */
final class PlaceRules {
    private static final Knowledge KNOWLEDGE = Knowing.named("places")
            .configureTypes(types -> {
                Knowing.key(types.declare(Located.class), "id", located -> located.site.id());
                Knowing.key(types.declare(FeedCoverage.class), "site", FeedCoverage::site);
            })
            .builder()
            .newRule("coverage of a site")
            .forEach("$site", Located.class, "$row", FeedCoverage.class)
            .where(Knowing::same, "$site.id", "$row.site")
            .execute(match -> match.<Located>get("$site").rows.add(match.get("$row")))
            .build();

    /** A site with the rows of its coverage. */
    static final class Located {
        private final Site site;
        private final List<FeedCoverage> rows = new ArrayList<>();

        Located(Site site) {
            this.site = site;
        }

        private Place place() {
            return new Place(site, rows);
        }
    }

    private PlaceRules() {}

    static Map<String, Place> places(List<Site> sites, List<FeedCoverage> coverage) {
        List<Located> located = sites.stream().map(Located::new).toList();
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.insert(located).insert(coverage).fire();
        return located.stream().map(Located::place).collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
