package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Considered.Origin;
import org.plumbline.standard.Standard.Element;

/** What an adaptation of one standard changes, and when: inside the bounds, and of what is core only what tightens it. */
final class Adapting {
    private final Declared standard;
    /** What the packs and the network say. */
    private final StandardsInForce base;

    private final Adaptation adaptation;
    private final Value value;
    private final Dated.Written written;
    private final List<Layer> layers = new ArrayList<>();

    private Adapting(
            Declared standard, StandardsInForce base, Adaptation adaptation, Value value, Dated.Written written) {
        this.standard = standard;
        this.base = base;
        this.adaptation = adaptation;
        this.value = value;
        this.written = written;
    }

    /** One after the other, each with or without effect. */
    static List<Layer> layers(
            Declared standard, StandardsInForce base, Adaptation adaptation, Value value, Dated.Written written) {
        return new Adapting(standard, base, adaptation, value, written).layers();
    }

    /** Of a site or a partner; one of a contract has no place at which a standard could hold. */
    static Optional<Subject> scope(Adaptation adaptation) {
        if (adaptation.aboutSite() != null) {
            return Optional.of(Subject.of(Subject.Type.SITE, adaptation.aboutSite()));
        }
        return Optional.ofNullable(adaptation.partnerId()).map(id -> Subject.of(Subject.Type.PARTNER, id));
    }

    private List<Layer> layers() {
        LocalDate to = adaptation.to();
        LocalDate approved = approved();
        if (approved == null) {
            add(adaptation.from(), to, "nobody has approved it");
            return layers;
        }
        LocalDate from = adaptation.from();
        if (approved.isAfter(from)) {
            add(from, to == null || approved.isBefore(to) ? approved : to, "it had not been approved yet");
            from = approved;
        }
        if (to == null || from.isBefore(to)) {
            approved(from, to);
        }
        return layers;
    }

    /** The date of the approval, in UTC: nothing is adapted backwards in time. */
    private @Nullable LocalDate approved() {
        return adaptation.approverId() == null || adaptation.approvedAt() == null
                ? null
                : LocalDate.ofInstant(adaptation.approvedAt(), ZoneOffset.UTC);
    }

    /** The network may change its own value in the meantime. */
    private void approved(LocalDate from, @Nullable LocalDate to) {
        TreeSet<LocalDate> starts = new TreeSet<>(base.changes(standard.id()));
        starts.removeIf(date -> !date.isAfter(from) || (to != null && !date.isBefore(to)));
        starts.add(from);
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            add(start, next == null ? to : next, refusal(standard, base, value, start));
        }
    }

    /** Why a value may not be used instead of what holds everywhere on a date; null where it may. */
    static @Nullable String refusal(Declared standard, StandardsInForce base, Value value, LocalDate date) {
        if (!standard.terms().allowsAll(value)) {
            return "it is outside the bounds, " + standard.bounds().orElseThrow();
        }
        Dated below = base.find(standard.id(), null, null, date);
        if (standard.element() == Element.ADAPTABLE
                || below == null
                || value.asksAtLeast(below.value(), standard.stricter())) {
            return null;
        }
        return "the standard is core, and it does not ask for at least the network's "
                + below.authority().value();
    }

    private void add(LocalDate from, @Nullable LocalDate to, @Nullable String withoutEffect) {
        String source = "adaptation " + adaptation.id()
                + (adaptation.approverId() == null ? "" : ", approved by " + adaptation.approverId());
        Authority authority =
                new Authority(standard.id(), written.text(), source, Optional.of(from), Optional.of(adaptation.id()));
        Dated dated = new Dated(value, authority, written.where());
        layers.add(new Layer(
                Origin.ADAPTATION,
                scope(adaptation),
                Map.of(standard.id(), new TreeMap<>(Map.of(from, dated))),
                to,
                withoutEffect));
    }
}
