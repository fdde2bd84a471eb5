package org.plumbline.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.PartnerFile;
import org.plumbline.rule.Stated;

final class DefaultPartnerFile extends File implements PartnerFile {
    private static final String IN_USE = FactType.of(ElementInUse.class).name();
    private static final String ELEMENT = FactType.of(ModelElement.class).name();

    private final List<ModelElement> model;
    final List<ElementInUse> used = new ArrayList<>();

    DefaultPartnerFile(Context context, String id, @Nullable Partner partner, List<ModelElement> model) {
        super(context, Subject.of(Subject.Type.PARTNER, id), null, partner == null);
        this.model = model;
    }

    private LocalDate today() {
        return context.date(null, context.asOf());
    }

    @Override
    public Stated networkVersion(String element) {
        ModelElement found = model.stream()
                .filter(e -> e.code().equals(element) && Order.holdsOn(today(), e.from(), e.to()))
                .max(Comparator.comparing(ModelElement::from).thenComparing(ModelElement::id))
                .orElse(null);
        String missing = "the version of " + element + " that the network has in force";
        return found == null
                ? new Stated(element, null, List.of(), missing, ELEMENT)
                : new Stated(element, found.version(), List.of(found.factId()), missing, ELEMENT);
    }

    @Override
    public Stated versionInUse(String element) {
        ElementInUse found = used.stream()
                .filter(e -> e.element().equals(element) && Order.holdsOn(today(), e.from(), e.to()))
                .max(Comparator.comparing(ElementInUse::from).thenComparing(ElementInUse::id))
                .orElse(null);
        String missing = "the version of " + element + " that " + subject() + " uses";
        return found == null
                ? new Stated(element, null, List.of(), missing, IN_USE)
                : new Stated(element, found.inUse(), List.of(found.factId()), missing, IN_USE);
    }
}
