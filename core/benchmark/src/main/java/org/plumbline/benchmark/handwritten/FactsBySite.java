package org.plumbline.benchmark.handwritten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Facts in a heap for each site: what is filed and judged site by site stays in the processor's caches. */
final class FactsBySite {
    private final Map<String, List<Fact>> heaps = new LinkedHashMap<>();
    private @Nullable String last;
    private List<Fact> heap = List.of();

    FactsBySite(List<Fact> facts) {
        facts.forEach(this::add);
    }

    private void add(Fact fact) {
        String site = fact.site();
        if (site == null) {
            return; // a partner: no rule asks it anything
        }
        if (!site.equals(last)) {
            heap = heaps.computeIfAbsent(site, id -> new ArrayList<>());
            last = site;
        }
        heap.add(fact);
    }

    Set<String> sites() {
        return heaps.keySet();
    }

    List<Fact> of(String site) {
        return heaps.getOrDefault(site, List.of());
    }
}
