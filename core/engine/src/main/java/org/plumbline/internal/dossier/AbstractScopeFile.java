package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.AdaptedScope;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.ScopeFile;
import org.plumbline.rule.Sought;

/** What the quality system records of a site, a partner or the network. */
abstract class AbstractScopeFile extends File implements ScopeFile {
    final List<AssuranceMeeting> meetings = new ArrayList<>();
    final List<CorrectiveAction> actions = new ArrayList<>();
    final List<GovernanceDocument> documents = new ArrayList<>();
    final List<Launch> launches = new ArrayList<>();
    final List<Adaptation> adapted = new ArrayList<>();
    final List<ElementInUse> inUse = new ArrayList<>();
    final List<FindingResponse> responses = new ArrayList<>();

    final Dossiers all;
    private final Adapted adaptations;

    AbstractScopeFile(Dossiers all, Context context, Subject subject, @Nullable String site, boolean withoutRecord) {
        super(context, subject, site, withoutRecord);
        this.all = all;
        this.adaptations = new Adapted(context, all, this);
    }

    @Override
    void sort() {
        Order.byTime(meetings, AssuranceMeeting::at);
        Order.byTime(actions, CorrectiveAction::openedAt);
        Order.byDate(documents, GovernanceDocument::from);
        Order.byTime(responses, FindingResponse::at);
        Order.byDate(adapted, Adaptation::from);
        Order.byDate(inUse, ElementInUse::from);
        launches.sort(Comparator.comparing(Fact::id));
    }

    @Override
    public List<AssuranceMeeting> meetings() {
        return meetings;
    }

    @Override
    public List<CorrectiveAction> actions() {
        return actions;
    }

    @Override
    public List<GovernanceDocument> documents() {
        return documents;
    }

    @Override
    public List<Launch> launches() {
        return launches;
    }

    @Override
    public List<FindingResponse> overrides() {
        return Overrides.of(responses);
    }

    @Override
    public Set<String> saidOf(FindingResponse override) {
        return Overrides.said(override);
    }

    @Override
    public Sought reviewOf(FindingResponse override) {
        return Overrides.review(responses, override);
    }

    @Override
    public List<ModelElement> elements() {
        return adaptations.elements();
    }

    @Override
    public Anchor beginning(ModelElement element) {
        return adaptations.beginning(element, element.from());
    }

    @Override
    public Set<String> decidedOf(ModelElement element) {
        return element.elementClass() == null ? Set.of() : Set.of("class");
    }

    @Override
    public List<ElementInUse> variations() {
        return adaptations.variations();
    }

    @Override
    public Anchor inUse(ElementInUse variation) {
        return new Anchor(null, site(), null, "", variation.factId());
    }

    @Override
    public Sought adaptationOf(ElementInUse variation) {
        return adaptations.adaptationOf(variation);
    }

    @Override
    public Recorded networkVersion(ElementInUse variation) {
        return adaptations.networkVersion(variation);
    }

    @Override
    public List<Adaptation> adaptations() {
        return adaptations.begun();
    }

    @Override
    public List<Adaptation> workforceAdaptations(String areas) {
        return adaptations.ofWorkforce(areas);
    }

    @Override
    public Recorded areaOf(Adaptation adaptation) {
        return adaptations.areaOf(adaptation);
    }

    @Override
    public Anchor beginning(Adaptation adaptation) {
        return adaptations.beginning(adaptation, adaptation.from());
    }

    @Override
    public Need start(Adaptation adaptation) {
        return adaptations.start(adaptation);
    }

    @Override
    public @Nullable Instant end(Adaptation adaptation) {
        return adaptations.end(adaptation);
    }

    @Override
    public @Nullable Set<String> written(Adaptation adaptation) {
        return Adapted.written(adaptation);
    }

    @Override
    public @Nullable Instant reviewDue(Adaptation adaptation) {
        return adaptations.reviewDue(adaptation);
    }

    @Override
    public Sought ending(Adaptation adaptation) {
        return adaptations.ending(adaptation);
    }

    @Override
    public Cover permittedArea(Adaptation adaptation, String areas) {
        return adaptations.permittedArea(adaptation, areas);
    }

    @Override
    public Cover leaveToAdapt(Adaptation adaptation) {
        return adaptations.leave(adaptation);
    }

    @Override
    public List<AdaptedScope> adaptedScopes() {
        return adaptations.scopes();
    }

    @Override
    public Set<String> namedIn(CorrectiveAction action) {
        return Actions.named(all, action);
    }

    @Override
    public Recorded ownerOf(CorrectiveAction action, String parts) {
        return Actions.owner(context, all, action, parts);
    }

    @Override
    public @Nullable Instant deadline(CorrectiveAction action, String deadline) {
        return Actions.due(context, action, deadline);
    }

    @Override
    public Sought closing(CorrectiveAction action, String deadline) {
        return Actions.closing(context, action, deadline);
    }
}
