package org.plumbline.rules.reference.adaptation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-02: no core element is adapted but to ask for more. */
final class Ag02CoreAdapted extends CoreRule {
    /** Of the standards that worlds adapt: how a value is read. All of them are core but for the look-back. */
    private enum Kind {
        LOWER_PERIOD,
        LOWER_COUNT,
        MORE_PARTS,
        ANY_DURATION
    }

    private static final Map<String, Kind> STANDARDS = Map.of(
            "supervision.interval", Kind.LOWER_PERIOD,
            "task-standard.pages", Kind.LOWER_COUNT,
            "corrective-action.parts", Kind.MORE_PARTS,
            "assessment.look-back", Kind.ANY_DURATION);

    Ag02CoreAdapted() {
        super("AG-02", "what is core is not adapted", Severity.HIGH, Subject.Type.SITE, "adaptation", "model-element");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Scopes.begun(known)
                .forEach(it -> judgements.add(
                        this, judge(known, it, Scopes.matter(known, it)).closed(Scopes.end(known, it))));
    }

    private static Judged judge(Known known, Adaptation it, Judged judged) {
        Instant begins = Scopes.start(known, it);
        Interval start = new Interval(begins, begins);
        Kind kind = STANDARDS.get(it.element());
        if (kind != null) {
            if (it.inUse() == null || !isValue(kind, it.inUse())) {
                return judged.unknown("the value of " + it.factId());
            }
            Optional<String> refusal = refusal(known, it, kind, it.inUse());
            return refusal.isEmpty()
                    ? judged.met()
                    : judged.breach(new Detail.Uncovered(
                            "leave to adapt " + it.element() + ": " + refusal.get(), start, List.of(start)));
        }
        List<ModelElement> elements = Scopes.inForce(known, it.element(), it.from());
        if (elements.stream().anyMatch(element -> isCoreAndOther(element, it))) {
            return judged.breach(new Detail.Uncovered("leave to adapt " + it.element(), start, List.of(start)));
        }
        boolean open = elements.isEmpty()
                || elements.stream()
                        .anyMatch(element -> element.elementClass() == null
                                && !element.version().equals(it.inUse()));
        return open ? judged.unknown("whether " + it.element() + " is core or adaptable") : judged.met();
    }

    private static boolean isCoreAndOther(ModelElement element, Adaptation it) {
        return element.elementClass() == ModelElement.ElementClass.CORE
                && !element.version().equals(it.inUse());
    }

    private static Optional<String> refusal(Known known, Adaptation it, Kind kind, String value) {
        if (kind == Kind.ANY_DURATION) {
            return Optional.empty();
        }
        LocalDate last = Scopes.today(known, it.aboutSite());
        LocalDate to = it.to();
        LocalDate until = to == null || to.isAfter(last) ? last : to;
        return it.from()
                .datesUntil(until.plusDays(1))
                .map(date -> known.standards().everywhere(it.element(), date))
                .flatMap(Optional::stream)
                .filter(asked -> !asksAtLeast(kind, value, asked))
                .map(asked -> "the standard is core, and it does not ask for at least the network's "
                        + asked.authority().value())
                .findFirst();
    }

    private static boolean isValue(Kind kind, String value) {
        return switch (kind) {
            case LOWER_PERIOD -> value.matches("P[0-9]+[DM]");
            case LOWER_COUNT -> value.matches("[0-9]+");
            case MORE_PARTS -> true;
            case ANY_DURATION -> value.matches("PT[0-9]+H");
        };
    }

    private static boolean asksAtLeast(Kind kind, String value, Value asked) {
        return switch (kind) {
            case LOWER_PERIOD -> surelyAtMost(Period.parse(value), asked.dates());
            case LOWER_COUNT -> new BigDecimal(value).compareTo(asked.number()) <= 0;
            case MORE_PARTS -> parts(value).containsAll(asked.parts());
            case ANY_DURATION -> !Duration.parse(value).isNegative();
        };
    }

    /** From whatever day it is counted. */
    private static boolean surelyAtMost(Period own, Period other) {
        LocalDate first = LocalDate.of(2023, 1, 1);
        return first.datesUntil(first.plusYears(4))
                .noneMatch(day -> day.plus(own).isAfter(day.plus(other)));
    }

    private static Set<String> parts(@Nullable String value) {
        return new TreeSet<>(
                Arrays.asList(String.valueOf(value).replaceAll("[\\[\\] ]", "").split(",")));
    }
}
