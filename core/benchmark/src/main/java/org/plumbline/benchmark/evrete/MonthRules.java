package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.MonthOfSite;

/** WF-23, once everything else is judged. */
final class MonthRules {
    private static final String JUDGEMENTS = "judgements";

    private static final Knowledge KNOWLEDGE = Knowing.named("months")
            .configureTypes(types -> types.declare(MonthOfSite.class).declareBooleanField("due", MonthOfSite::isDue))
            .builder()
            .newRule("WF-23 a site meets its time standards in a month")
            .forEach("$month", MonthOfSite.class)
            .where(Knowing::isTrue, "$month.due")
            .execute(match -> match.getRuntime()
                    .<List<Judgement>>get(JUDGEMENTS)
                    .add(match.<MonthOfSite>get("$month").judge()))
            .build();

    private MonthRules() {}

    static List<Judgement> judge(Collection<MonthOfSite> months) {
        List<Judgement> judgements = new ArrayList<>();
        StatelessSession session = KNOWLEDGE.newStatelessSession();
        session.set(JUDGEMENTS, judgements);
        session.insert(months).fire();
        return judgements;
    }
}
