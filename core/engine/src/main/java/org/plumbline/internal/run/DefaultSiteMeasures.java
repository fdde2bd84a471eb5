package org.plumbline.internal.run;

import java.util.List;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.SiteMeasures;
import org.plumbline.rule.Tally;

/** A site with its measures by the core's rules. */
final class DefaultSiteMeasures extends File implements SiteMeasures {
    private final EndedMonths months;

    DefaultSiteMeasures(Context context, Site site, List<RuleInfo> rules, List<Measure> measures) {
        super(context, Subject.of(Subject.Type.SITE, site.id()), site.id(), false);
        this.months = new EndedMonths(context, site.id(), rules, measures);
    }

    @Override
    public List<Tally> endedMonths(String group, String shape) {
        return months.of(
                rule -> rule.code().group().equals(group) && rule.shape().equals(shape));
    }

    @Override
    public List<Tally> endedMonthsOf(String code) {
        return months.of(code);
    }
}
