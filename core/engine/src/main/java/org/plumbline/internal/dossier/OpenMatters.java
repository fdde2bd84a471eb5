package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** What of a case is open, and when. */
final class OpenMatters {
    private static final String WHAT = "matter that is open";
    private static final String ESCALATION = FactType.of(Escalation.class).name();
    private static final String ACTION = FactType.of(CorrectiveAction.class).name();

    private OpenMatters() {}

    static Cover of(Context context, DefaultCaseFile file, String kinds) {
        Case record = file.caseRecord();
        Instant closed = record == null ? null : record.closedAt();
        Value.Parts asked = context.parts(kinds, file.site(), Objects.requireNonNullElse(closed, context.asOf()));
        if (asked == null) {
            return Cover.unset(WHAT, kinds);
        }
        List<Spell> spells = new ArrayList<>();
        List<String> feeds = new ArrayList<>();
        if (asked.parts().contains(ESCALATION)) {
            feeds.add(ESCALATION);
            file.escalations.forEach(e -> add(spells, e, e.raisedAt(), e.closedAt()));
        }
        if (asked.parts().contains(ACTION)) {
            feeds.add(ACTION);
            file.actions.forEach(a -> add(spells, a, a.openedAt(), a.closedAt()));
        }
        return new Cover(WHAT, feeds, null, false, spells, null, null);
    }

    private static void add(List<Spell> spells, Fact matter, Instant from, @Nullable Instant to) {
        if (!from.equals(to)) { // what was closed as it was opened was never open
            spells.add(new Spell(Spans.between(from, to), List.of(matter.factId())));
        }
    }
}
