package org.plumbline.internal.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.TaskStandard;
import org.plumbline.rule.Window;

/** The written standards of the tasks that are delegated at a site. */
final class TaskStandards {
    private static final String DOCUMENT = FactType.of(GovernanceDocument.class).name();
    private static final String KIND = "task-standard";

    private final Context context;
    private final Dossiers dossiers;
    private final DefaultSiteFile site;

    TaskStandards(Context context, Dossiers dossiers, DefaultSiteFile site) {
        this.context = context;
        this.dossiers = dossiers;
        this.site = site;
    }

    /** One for each task with a delegation in force, by its code. */
    List<TaskStandard> all() {
        Map<String, Delegation> inForce = new TreeMap<>();
        for (Delegation delegation : site.delegations) {
            if (isInForce(delegation)) {
                inForce.putIfAbsent(delegation.task(), delegation);
            }
        }
        List<TaskStandard> standards = new ArrayList<>(inForce.size());
        inForce.forEach((task, delegation) -> standards.add(of(task, delegation)));
        return standards;
    }

    /** Now; what is proposed as soon as it is. */
    private boolean isInForce(Delegation delegation) {
        Instant to = delegation.to();
        boolean begun = context.isProposed(delegation) || !delegation.from().isAfter(context.asOf());
        return begun && (to == null || to.isAfter(context.asOf()));
    }

    private TaskStandard of(String task, Delegation delegation) {
        String name = site.site();
        GovernanceDocument document = find(task);
        FactId fact = document == null ? null : document.factId();
        Anchor anchor = new Anchor("standard of " + task, name, context.asOf(), "", fact);
        Instant known = Feeds.lastExpected(context, name);
        Window window = new Window(DOCUMENT, name, new Interval(known, known));
        boolean open = document == null && !context.coverage().covers(window);
        return new TaskStandard(
                anchor,
                document == null ? Set.of() : document.presentParts(),
                pages(document),
                open ? window : null,
                List.of(fact == null ? delegation.factId() : fact));
    }

    private static Count pages(@Nullable GovernanceDocument document) {
        Integer pages = document == null ? null : document.pages();
        String missing = document == null || pages != null ? null : "the pages of " + document.factId();
        BigDecimal value = BigDecimal.valueOf(pages == null ? 0 : pages);
        return new Count(value, "pages", List.of(), missing, null, null);
    }

    /** The nearest one: of the site, of its partner, of the network. */
    private @Nullable GovernanceDocument find(String task) {
        for (AbstractScopeFile scope : dossiers.scopesOf(site)) {
            GovernanceDocument found = find(scope, task);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The one that came into force last. */
    private @Nullable GovernanceDocument find(AbstractScopeFile scope, String task) {
        LocalDate today = context.date(site.site(), context.asOf());
        GovernanceDocument found = null;
        for (GovernanceDocument document : scope.documents) {
            if (document.kind().equals(KIND)
                    && task.equals(document.about())
                    && !document.from().isAfter(today)) {
                found = document;
            }
        }
        return found;
    }
}
