package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.AdaptedScope;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Sought;
import org.plumbline.standard.StandardId;

/** What a site, a partner or a contract does otherwise, and what is on record of it. Dates are those of the scope. */
final class Adapted {
    private static final String FEED = FactType.of(Adaptation.class).name();
    private static final Interval ALWAYS = new Interval(Instant.MIN, Instant.MAX);

    private final Context context;
    private final Dossiers all;
    private final AbstractScopeFile scope;

    Adapted(Context context, Dossiers all, AbstractScopeFile scope) {
        this.context = context;
        this.all = all;
        this.scope = scope;
    }

    private LocalDate today() {
        return context.date(scope.site(), context.asOf());
    }

    private Instant startOf(LocalDate date) {
        return context.startOf(date, scope.site());
    }

    Anchor beginning(Fact fact, LocalDate from) {
        return new Anchor(null, scope.site(), startOf(from), null, fact.factId());
    }

    List<ModelElement> elements() {
        if (scope.subject().type() == Subject.Type.PARTNER) {
            return List.of();
        }
        return all.model().stream()
                .filter(element -> Objects.equals(element.site(), scope.site()))
                .filter(element -> Order.holdsOn(today(), element.from(), element.to()))
                .sorted(Comparator.comparing(ModelElement::id))
                .toList();
    }

    /** The network's own, whoever asks. */
    private List<ModelElement> inForce(String element, LocalDate date) {
        return all.model().stream()
                .filter(one -> one.site() == null && one.code().equals(element))
                .filter(one -> Order.holdsOn(date, one.from(), one.to()))
                .toList();
    }

    List<ElementInUse> variations() {
        return scope.inUse.stream()
                .filter(used -> Order.holdsOn(today(), used.from(), used.to()))
                .filter(used -> version(used).filter(used.inUse()::equals).isEmpty())
                .toList();
    }

    private Optional<String> version(ElementInUse used) {
        List<String> versions = inForce(used.element(), today()).stream()
                .map(ModelElement::version)
                .distinct()
                .toList();
        return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
    }

    Recorded networkVersion(ElementInUse used) {
        String missing = version(used).isPresent()
                ? null
                : "the version of " + used.element() + " that the network has in force";
        return new Recorded(missing, null, List.of());
    }

    Sought adaptationOf(ElementInUse used) {
        String what = "adaptation of " + used.element();
        return onRecord(used)
                .filter(adaptation -> adaptation.element().equals(used.element()))
                .filter(adaptation -> Order.holdsOn(today(), adaptation.from(), adaptation.to()))
                .findFirst()
                .map(found -> Sought.found(what, FEED, startOf(found.from()), found.factId()))
                .orElseGet(() -> Sought.absent(what, FEED));
    }

    /** Its own, its partner's if it is a site, and of the network those of the contract. */
    private Stream<Adaptation> onRecord(ElementInUse used) {
        if (scope instanceof DefaultSiteFile site) {
            return all.scopesOf(site).stream()
                    .filter(one -> one.subject().type() != Subject.Type.NETWORK)
                    .flatMap(one -> one.adapted.stream());
        }
        return scope.adapted.stream()
                .filter(adaptation -> scope.subject().type() == Subject.Type.PARTNER
                        || Objects.equals(adaptation.contractId(), used.contractId()));
    }

    List<Adaptation> begun() {
        return scope.adapted.stream()
                .filter(adaptation -> !adaptation.from().isAfter(today()))
                .toList();
    }

    private @Nullable Set<String> parts(String standard, Adaptation adaptation) {
        Value.Parts parts = context.parts(standard, scope.site(), startOf(adaptation.from()));
        return parts == null ? null : parts.parts();
    }

    /** Where nobody has said which areas are the workforce's, every one may be. */
    List<Adaptation> ofWorkforce(String areas) {
        return begun().stream()
                .filter(adaptation -> {
                    Set<String> own = parts(areas, adaptation);
                    return adaptation.area() == null || own == null || own.contains(adaptation.area());
                })
                .toList();
    }

    Recorded areaOf(Adaptation adaptation) {
        String missing = adaptation.area() == null ? "the area of " + adaptation.factId() : null;
        return new Recorded(missing, null, List.of());
    }

    Need start(Adaptation adaptation) {
        Instant at = startOf(adaptation.from());
        return new Need(beginning(adaptation, adaptation.from()), new Interval(at, at), Need.When.AFTERWARDS);
    }

    @Nullable
    Instant end(Adaptation adaptation) {
        return adaptation.to() == null || adaptation.to().isAfter(today()) ? null : startOf(adaptation.to());
    }

    static @Nullable Set<String> written(Adaptation adaptation) {
        if (adaptation.parts() == null) {
            return null;
        }
        Set<String> parts = new TreeSet<>(adaptation.parts());
        if (adaptation.ownerId() != null) {
            parts.add("owner");
        }
        if (adaptation.approverId() != null && adaptation.approvedAt() != null) {
            parts.add("approval");
        }
        if (adaptation.reviewDue() != null) {
            parts.add("review-date");
        }
        return parts;
    }

    @Nullable
    Instant reviewDue(Adaptation adaptation) {
        LocalDate due = adaptation.reviewDue();
        return due == null ? null : startOf(due.plusDays(1)).minusNanos(1);
    }

    /** An end that is set, and lies before the review, is as good as one that has come. */
    Sought ending(Adaptation adaptation) {
        String what = "end of the adaptation";
        LocalDate to = adaptation.to();
        LocalDate due = adaptation.reviewDue();
        if (to == null || (to.isAfter(today()) && (due == null || to.isAfter(due)))) {
            return Sought.absent(what, FEED);
        }
        return Sought.found(what, FEED, startOf(to), adaptation.factId());
    }

    Cover permittedArea(Adaptation adaptation, String areas) {
        String area = adaptation.area();
        String what = "a permitted area for " + (area == null ? adaptation.element() : area);
        Set<String> permitted = parts(areas, adaptation);
        if (permitted == null) {
            return Cover.unset(what, areas);
        }
        String missing = area == null ? "the area of " + adaptation.factId() : null;
        return cover(what, area != null && permitted.contains(area), missing);
    }

    private static Cover cover(String what, boolean always, @Nullable String missing) {
        List<Spell> spells = always ? List.of(new Spell(ALWAYS, List.of())) : List.of();
        return new Cover(what, List.of(), null, false, spells, missing, null);
    }

    Cover leave(Adaptation adaptation) {
        StandardId id = new StandardId(adaptation.element());
        if (context.standards().find(id).isPresent()) {
            return leaveOf(id, adaptation);
        }
        List<ModelElement> elements = inForce(adaptation.element(), adaptation.from());
        boolean adaptable = !elements.isEmpty()
                && elements.stream()
                        .allMatch(element -> element.elementClass() == ModelElement.ElementClass.ADAPTABLE
                                || element.version().equals(adaptation.inUse()));
        boolean core = elements.stream()
                .anyMatch(element -> element.elementClass() == ModelElement.ElementClass.CORE
                        && !element.version().equals(adaptation.inUse()));
        String missing = adaptable || core ? null : "whether " + adaptation.element() + " is core or adaptable";
        return cover("leave to adapt " + adaptation.element(), adaptable, missing);
    }

    private Cover leaveOf(StandardId id, Adaptation adaptation) {
        LocalDate today = today();
        LocalDate until = adaptation.to() == null || adaptation.to().isAfter(today) ? today : adaptation.to();
        Optional<String> refusal = context.standards().refusal(adaptation, until);
        boolean unreadable = adaptation.inUse() == null || !context.standards().isValue(adaptation);
        String missing = unreadable ? "the value of " + adaptation.factId() : null;
        String what = "leave to adapt " + id + refusal.map(why -> ": " + why).orElse("");
        return cover(what, !unreadable && refusal.isEmpty(), missing);
    }

    List<AdaptedScope> scopes() {
        Map<String, List<Adaptation>> groups = new TreeMap<>();
        scope.adapted.stream()
                .filter(adaptation -> Order.holdsOn(today(), adaptation.from(), adaptation.to()))
                .forEach(adaptation -> groups.computeIfAbsent(nameOf(adaptation), name -> new ArrayList<>())
                        .add(adaptation));
        List<AdaptedScope> scopes = new ArrayList<>();
        groups.forEach((name, adaptations) -> {
            Anchor anchor = new Anchor("adaptations of " + name, scope.site(), context.asOf(), "", null);
            Count count = new Count(
                    BigDecimal.valueOf(adaptations.size()),
                    "adaptations",
                    adaptations.stream().map(Fact::factId).sorted().toList(),
                    null,
                    null,
                    FEED);
            scopes.add(new AdaptedScope(anchor, count));
        });
        return scopes;
    }

    private String nameOf(Adaptation adaptation) {
        return scope.subject().type() == Subject.Type.NETWORK
                ? "contract " + adaptation.contractId()
                : scope.subject().toString();
    }
}
