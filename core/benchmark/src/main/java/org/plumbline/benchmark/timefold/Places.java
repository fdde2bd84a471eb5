package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;

/** Sites with their coverage. */
final class Places {
    private Places() {}

    static UniConstraintStream<Place> of(ConstraintFactory facts) {
        return facts.forEach(Site.class)
                .join(FeedCoverage.class, equal(Site::id, FeedCoverage::site))
                .groupBy((site, row) -> site, toList((site, row) -> row))
                .map(Place::new);
    }
}
