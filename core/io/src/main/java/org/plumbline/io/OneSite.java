package org.plumbline.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/** Leaves the rates of sites and of the network; the network's of a rule only where it says more than its one site in any month. */
final class OneSite {
    private OneSite() {}

    static List<Measure> without(List<Measure> measures, Optional<Subject> only) {
        if (only.isPresent()) {
            return measures;
        }
        Map<Measure.Key, List<Measure>> sites = measures.stream()
                .filter(measure -> measure.key().scope().type() == Subject.Type.SITE)
                .collect(Collectors.groupingBy(OneSite::inNetwork));
        Set<RuleCode> several = measures.stream()
                .filter(measure -> measure.key().scope().type() == Subject.Type.NETWORK)
                .filter(measure -> !isOnly(sites.getOrDefault(measure.key(), List.of()), measure))
                .map(measure -> measure.key().rule())
                .collect(Collectors.toSet());
        return measures.stream()
                .filter(measure -> switch (measure.key().scope().type()) {
                    case SITE -> true;
                    case NETWORK -> several.contains(measure.key().rule());
                    default -> false;
                })
                .toList();
    }

    private static Measure.Key inNetwork(Measure measure) {
        Measure.Key key = measure.key();
        return new Measure.Key(key.rule(), Subject.network(), key.month());
    }

    private static boolean isOnly(List<Measure> sites, Measure network) {
        return sites.size() == 1 && numbers(sites.get(0)).equals(numbers(network));
    }

    private static List<Long> numbers(Measure measure) {
        return List.of(
                measure.met(),
                measure.judged(),
                measure.unknown(),
                measure.notConfigured(),
                measure.waived(),
                measure.notYetDue(),
                measure.notApplicable());
    }
}
