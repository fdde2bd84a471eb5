package org.plumbline.internal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Done;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.PartnerFile;
import org.plumbline.rule.Round;
import org.plumbline.rule.Stated;

final class DefaultPartnerFile extends AbstractScopeFile implements PartnerFile {
    private static final String IN_USE = FactType.of(ElementInUse.class).name();
    private static final String ELEMENT = FactType.of(ModelElement.class).name();

    private final @Nullable Partner partner;
    private final List<ModelElement> model;
    final List<ElementInUse> used = new ArrayList<>();

    DefaultPartnerFile(Dossiers all, Context context, String id, @Nullable Partner partner, List<ModelElement> model) {
        super(all, context, Subject.of(Subject.Type.PARTNER, id), null, partner == null);
        this.partner = partner;
        this.model = model;
    }

    /** The same partner among other dossiers, still without facts. */
    DefaultPartnerFile among(Dossiers others, Context ahead) {
        return new DefaultPartnerFile(others, ahead, subject().id(), partner, model);
    }

    @Override
    List<List<? extends Fact>> lists() {
        return List.of(meetings, actions, documents, launches, adapted, inUse, responses, used);
    }

    @Override
    public boolean lead() {
        return partner != null && partner.kind() == Partner.Kind.LEAD;
    }

    @Override
    public List<GoingLive> goingsLive() {
        return launches.isEmpty() ? Launches.notRecorded(this) : Launches.of(context, this, null);
    }

    @Override
    public List<Round> earlyRounds(String interval, String phase) {
        return EarlyPhase.rounds(context, this, interval, phase);
    }

    @Override
    public Done qualityCalls(Round round) {
        return Meetings.calls(this, round, launches.isEmpty() ? "the launch of " + subject() : null);
    }

    private LocalDate today() {
        return context.date(null, context.asOf());
    }

    @Override
    public Stated networkVersion(String element) {
        List<ModelElement> inForce = latest(
                model.stream()
                        .filter(e -> e.code().equals(element) && Order.holdsOn(today(), e.from(), e.to()))
                        .toList(),
                ModelElement::from);
        String missing = "the version of " + element + " that the network has in force";
        return stated(element, inForce, ModelElement::version, missing, ELEMENT);
    }

    @Override
    public Stated versionInUse(String element) {
        List<ElementInUse> inUse = latest(
                used.stream()
                        .filter(e -> e.element().equals(element) && Order.holdsOn(today(), e.from(), e.to()))
                        .filter(e -> e.aboutSite() == null && e.contractId() == null)
                        .toList(),
                ElementInUse::from);
        String missing = "the version of " + element + " that " + subject() + " uses";
        return stated(element, inUse, ElementInUse::inUse, missing, IN_USE);
    }

    /** Those that began last. */
    private static <F> List<F> latest(List<F> facts, Function<F, LocalDate> from) {
        LocalDate last = facts.stream().map(from).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return facts.stream().filter(fact -> from.apply(fact).equals(last)).toList();
    }

    /** What they say, if they say the same. */
    private static <F extends Fact> Stated stated(
            String element, List<F> facts, Function<F, String> version, String missing, String feed) {
        List<String> versions = facts.stream().map(version).distinct().toList();
        List<FactId> ids = facts.stream().map(Fact::factId).sorted().toList();
        return new Stated(element, versions.size() == 1 ? versions.get(0) : null, ids, missing, feed);
    }
}
