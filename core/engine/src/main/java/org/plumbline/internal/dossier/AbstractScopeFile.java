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
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.ScopeFile;
import org.plumbline.rule.Sought;

/** What the quality system records of a site, a partner or the network. */
abstract class AbstractScopeFile extends File implements ScopeFile {
    final List<AssuranceMeeting> meetings = new ArrayList<>();
    final List<CorrectiveAction> actions = new ArrayList<>();
    final List<GovernanceDocument> documents = new ArrayList<>();
    final List<Launch> launches = new ArrayList<>();

    final Dossiers all;

    AbstractScopeFile(Dossiers all, Context context, Subject subject, @Nullable String site, boolean withoutRecord) {
        super(context, subject, site, withoutRecord);
        this.all = all;
    }

    @Override
    void sort() {
        Order.byTime(meetings, AssuranceMeeting::at);
        Order.byTime(actions, CorrectiveAction::openedAt);
        Order.byDate(documents, GovernanceDocument::from);
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
