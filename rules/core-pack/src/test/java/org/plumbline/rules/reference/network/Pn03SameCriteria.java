package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** PN-03: every organisation of the network uses the version of the escalation criteria that the network has in force. */
final class Pn03SameCriteria extends CoreRule {
    private static final String ELEMENT = "escalation-criteria";

    Pn03SameCriteria() {
        super(
                "PN-03",
                "a partner uses the network's escalation criteria",
                Severity.HIGH,
                Subject.Type.PARTNER,
                "element-in-use",
                "model-element");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String partner : Launches.organisations(known)) {
            judgements.add(this, judge(known, Subject.of(Subject.Type.PARTNER, partner)));
        }
    }

    private static Judged judge(Known known, Subject partner) {
        LocalDate today = known.places().date(null, known.asOf());
        Judged judged = Judged.of(partner, ELEMENT, null, null);
        List<ElementInUse> used = latest(
                known.all(ElementInUse.class, it -> isOfPartner(it, partner) && holds(it.from(), it.to(), today)),
                ElementInUse::from);
        List<ModelElement> asked = latest(
                known.all(ModelElement.class, it -> it.code().equals(ELEMENT) && holds(it.from(), it.to(), today)),
                ModelElement::from);
        if (!isComplete(known, "model-element")) {
            return heldUp(known, judged, "model-element");
        } else if (versions(asked, ModelElement::version).size() != 1) {
            return judged.unknown("the version of " + ELEMENT + " that the network has in force")
                    .resting(asked);
        } else if (!isComplete(known, "element-in-use")) {
            return heldUp(known, judged, "element-in-use");
        } else if (versions(used, ElementInUse::inUse).size() != 1) {
            return judged.unknown("the version of " + ELEMENT + " that " + partner + " uses")
                    .resting(used);
        }
        judged.resting(used).resting(asked);
        String seen = used.get(0).inUse();
        String version = asked.get(0).version();
        return seen.equals(version) ? judged.met() : judged.breach(new Detail.Differs(ELEMENT, version, seen));
    }

    /** Rows that began on one day and say the same do not contradict each other. */
    private static <F> Set<String> versions(List<F> rows, Function<F, String> version) {
        return rows.stream().map(version).collect(Collectors.toSet());
    }

    private static boolean isComplete(Known known, String feed) {
        Instant last = known.feeds().lastExpected(null);
        return known.feeds().complete(feed, null, last, last);
    }

    private static Judged heldUp(Known known, Judged judged, String feed) {
        Instant last = known.feeds().lastExpected(null);
        return judged.heldUp(feed, null, last, last);
    }

    /** What one site or one contract uses says nothing of the partner as a whole. */
    private static boolean isOfPartner(ElementInUse it, Subject partner) {
        return partner.id().equals(it.partnerId())
                && it.aboutSite() == null
                && it.contractId() == null
                && it.element().equals(ELEMENT);
    }

    private static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Those that began last. */
    private static <F> List<F> latest(List<F> rows, Function<F, LocalDate> from) {
        LocalDate last = rows.stream().map(from).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return rows.stream().filter(row -> from.apply(row).equals(last)).toList();
    }
}
