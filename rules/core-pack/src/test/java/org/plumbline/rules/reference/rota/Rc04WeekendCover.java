package org.plumbline.rules.reference.rota;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** RC-04: somebody is named for the stability checks on each day of the weekend. */
final class Rc04WeekendCover extends CoreRule {
    Rc04WeekendCover() {
        super(
                "RC-04",
                "the weekend's stability checks are staffed",
                Severity.HIGH,
                Subject.Type.SITE,
                "launch",
                "shift",
                "staff-member");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String site : known.sites()) {
            NamedDays days = new NamedDays(known, site);
            Optional<LocalDate> first = days.first();
            if (first.isEmpty()) {
                continue;
            }
            for (LocalDate day = first.get(); !day.isAfter(days.last()); day = day.plusDays(1)) {
                boolean weekend = known.standards()
                        .on("weekend.days", site, day)
                        .orElseThrow()
                        .parts()
                        .contains(day.getDayOfWeek().name());
                if (weekend) {
                    judgements.add(this, days.judge(day, day.plusDays(1), "weekend-cover.duties"));
                }
            }
        }
    }
}
