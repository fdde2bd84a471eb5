package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;

/** When a person started, and completed the onboarding of new staff. */
final class Onboarding {
    private static final String WHAT = "onboarding";
    private static final String FEED = FactType.of(TrainingRecord.class).name();

    private Onboarding() {}

    /** None where the time allowed was over before the feed begins: nothing is known of it. */
    static List<Anchor> start(Context context, DefaultStaffFile staff, @Nullable StaffMember member, String allowed) {
        if (member == null) {
            String missing = "the first day at work of " + staff.subject();
            return List.of(new Anchor(WHAT, staff.site(), null, missing, null));
        }
        Instant start = staff.startOf(member.startedOn());
        Value.Dates length = context.value(Value.Dates.class, allowed, member.site(), start);
        if (length != null) {
            LocalDate over = member.startedOn().plus(length.period()).plusDays(1);
            Instant begins = context.coverage().begins(FEED, member.site()).orElse(Instant.MIN);
            if (!staff.startOf(over).isAfter(begins)) {
                return List.of();
            }
        }
        return List.of(Anchor.of(member, start));
    }

    /** When the last of its modules was completed, if all are. */
    static Sought completed(
            Context context, DefaultStaffFile staff, Anchor start, String modules, @Nullable Instant left) {
        Instant at = Objects.requireNonNullElse(start.at(), context.asOf());
        Value.Parts asked = context.parts(modules, start.site(), at);
        Sought none = Sought.absent(WHAT, FEED);
        if (asked == null) {
            return none.unless(modules);
        }
        Instant last = Instant.MIN;
        List<FactId> facts = new ArrayList<>();
        for (String module : asked.parts()) {
            TrainingRecord first = first(staff, module);
            if (first == null || first.completedAt() == null) {
                return none.until(left);
            }
            last = Spans.later(last, first.completedAt());
            facts.add(first.factId());
        }
        return new Sought(WHAT, FEED, last, List.copyOf(facts), null, List.of(), left, null);
    }

    /** Onboarding that names no module is all of it. */
    private static @Nullable TrainingRecord first(DefaultStaffFile staff, String module) {
        for (TrainingRecord training : staff.trainings) {
            if (training.kind() == TrainingRecord.Kind.ONBOARDING
                    && training.completedAt() != null
                    && (training.module() == null || training.module().equals(module))) {
                return training;
            }
        }
        return null;
    }
}
