package org.plumbline.internal.run;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.Tally;
import org.plumbline.rule.TeamMeasures;

/** A team with its measures by the core's rules. */
final class DefaultTeamMeasures extends File implements TeamMeasures {
    private final EndedMonths months;

    DefaultTeamMeasures(
            Context context,
            String id,
            @Nullable String site,
            boolean withoutRecord,
            List<RuleInfo> rules,
            List<Measure> measures) {
        super(context, Subject.of(Subject.Type.TEAM, id), site, withoutRecord);
        this.months = new EndedMonths(context, site, rules, measures);
    }

    @Override
    public @Nullable String teamAt(@Nullable Instant instant) {
        return subject().id();
    }

    @Override
    public List<Tally> endedMonthsOf(String code) {
        return months.of(code);
    }
}
