package org.plumbline.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.internal.facts.Holding;

/** The facts that are there, by type and id: of each type once it is first asked for. */
final class Known {
    private final Holding holding;
    private final Instant asOf;
    private final Map<String, Map<String, Fact>> byType = new HashMap<>();

    Known(Holding holding, Instant asOf) {
        this.holding = holding;
        this.asOf = asOf;
    }

    Optional<Fact> find(FactId id) {
        return Optional.ofNullable(of(id.type()).get(id.id()));
    }

    private Map<String, Fact> of(String type) {
        return byType.computeIfAbsent(type, name -> {
            Map<String, Fact> facts = new HashMap<>();
            holding.bySite()
                    .values()
                    .forEach(ofSite -> ofSite.forEach(fact -> {
                        if (FactType.of(fact.getClass()).name().equals(name)) {
                            facts.put(fact.id(), fact);
                        }
                    }));
            return facts;
        });
    }

    /**
     * What a delegation stands for: that the task is delivered alone, for each case that it is for, when it begins (now, if it
     * has begun), and at its last instant, if it has one.
     */
    List<Fact> deliveriesUnder(Delegation delegation) {
        Instant first = delegation.from().isBefore(asOf) ? asOf : delegation.from();
        Instant end = delegation.to();
        List<Fact> deliveries = new ArrayList<>();
        if (end != null && !end.isAfter(first)) {
            return deliveries;
        }
        for (String caseId : casesOf(delegation)) {
            String of = delegation.id() + " for " + caseId;
            deliveries.add(delivery("the first under " + of, delegation, caseId, first));
            if (end != null && end.minusNanos(1).isAfter(first)) {
                deliveries.add(delivery("the last under " + of, delegation, caseId, end.minusNanos(1)));
            }
        }
        return deliveries;
    }

    private List<String> casesOf(Delegation delegation) {
        if (delegation.caseId() != null) {
            return List.of(delegation.caseId());
        }
        String person = Objects.requireNonNull(delegation.personId());
        List<String> open = of("case").values().stream()
                .map(Case.class::cast)
                .filter(record ->
                        person.equals(record.personId()) && record.site().equals(delegation.site()))
                .filter(record -> record.closedAt() == null || record.closedAt().isAfter(asOf))
                .map(Case::id)
                .sorted()
                .toList();
        return open.isEmpty() ? List.of("of person " + person) : open;
    }

    private static Fact delivery(String id, Delegation delegation, String caseId, Instant at) {
        return TaskRecord.builder()
                .id(id)
                .site(delegation.site())
                .caseId(caseId)
                .staffId(delegation.delegateeId())
                .task(delegation.task())
                .at(at)
                .mode(TaskRecord.Mode.INDEPENDENT)
                .redFlags(Set.of())
                .build();
    }
}
