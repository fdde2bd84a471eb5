package org.plumbline.internal.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Remedy;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.standard.Authority;

/** What would take a finding away, by what it has seen. */
record Mending(Context context, RuleInfo info, @Nullable String site) implements Detail.Visitor<Remedy> {
    static Remedy of(Context context, RuleInfo info, Finding finding) {
        return finding.detail().accept(new Mending(context, info, finding.site().orElse(null)));
    }

    @Override
    public Remedy late(Detail.Late late) {
        return new Remedy.Do(late.what(), Optional.of(late.due()));
    }

    @Override
    public Remedy missed(Detail.Missed missed) {
        return new Remedy.Do(missed.what(), Optional.empty());
    }

    @Override
    public Remedy missing(Detail.Missing missing) {
        return new Remedy.Complete(missing.missing());
    }

    /** With the sets that its standards named when it begins: which stages, or whom, a rule lets count. */
    @Override
    public Remedy uncovered(Detail.Uncovered uncovered) {
        List<Authority> counting = info.rule().standards().stream()
                .map(id -> context.inForce(id.value(), site, uncovered.needed().from()))
                .filter(Objects::nonNull)
                .filter(dated -> dated.value() instanceof Value.Parts)
                .map(Dated::authority)
                .toList();
        return new Remedy.Hold(uncovered.asked(), uncovered.needed(), uncovered.gaps(), counting);
    }

    @Override
    public Remedy outsideLimit(Detail.OutsideLimit outside) {
        return new Remedy.StayWithin(outside.seen(), outside.limit());
    }

    @Override
    public Remedy signal(Detail.Signal signal) {
        return new Remedy.Do(signal.test() + " of " + signal.measure().rule() + " over", Optional.empty());
    }

    @Override
    public Remedy differs(Detail.Differs differs) {
        return new Remedy.Match(differs.element(), differs.asked());
    }

    @Override
    public Remedy prohibited(Detail.Prohibited prohibited) {
        return new Remedy.End(prohibited.act(), Optional.ofNullable(prohibited.during()));
    }

    @Override
    public Remedy undecided(Detail.Undecided undecided) {
        return undecided.standards().isEmpty()
                ? new Remedy.Evidence(undecided.evidence())
                : new Remedy.Configure(undecided.standards());
    }
}
