package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.rules.reference.Beginnings;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;
import org.plumbline.rules.reference.Value;

/** PN-08: a quality review call is held each whole week of a partner's early phase. */
final class Pn08QualityCall extends CoreRule {
    private static final String PHASE = "quality-call.early-phase";

    Pn08QualityCall() {
        super(
                "PN-08",
                "a quality review call is held each week in a partner's early phase",
                Severity.MEDIUM,
                Subject.Type.PARTNER,
                "launch",
                "assurance-meeting");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (String partner : Launches.partners(known)) {
            Subject subject = Subject.of(Subject.Type.PARTNER, partner);
            List<Launch> launches = Launches.of(known, partner);
            if (launches.isEmpty()) {
                Judged judged = Judged.of(subject, "no launch", null, null);
                judgements.add(this, judged.unknown("the launch of " + subject));
            }
            Set<LocalDate> begun = new TreeSet<>();
            for (Launch launch : launches) {
                if (launch.liveAt() != null) {
                    judge(known, judgements, subject, launch, begun);
                }
            }
        }
    }

    /** A week that belongs to the early phases of two launches is one. */
    private void judge(Known known, Judgements judgements, Subject subject, Launch launch, Set<LocalDate> begun) {
        Instant live = Objects.requireNonNull(launch.liveAt());
        LocalDate first = known.places().date(null, live);
        Optional<Value> phase = known.standards().on(PHASE, null, first);
        if (launch.earlyTo() == null && phase.isEmpty()) {
            judgements.add(this, Judged.of(subject, launch, live).notConfigured(PHASE));
            return;
        }
        Instant over = launch.earlyTo() != null
                ? launch.earlyTo()
                : known.places().start(null, first.plus(phase.orElseThrow().dates()));
        LocalDate today = known.places().date(null, known.asOf());
        for (Rhythm.Turn turn : Rhythm.turns(
                Beginnings.notBefore(known, null, "assurance-meeting", first),
                today,
                date -> known.standards().on("quality-call.interval", null, date))) {
            if (!known.places().start(null, turn.to()).isAfter(over) && begun.add(turn.from())) {
                judgements.add(this, judge(known, subject, turn));
            }
        }
    }

    private static Judged judge(Known known, Subject subject, Rhythm.Turn turn) {
        Judged judged = Turns.judged(known, subject, null, turn);
        List<AssuranceMeeting> calls = known.byTime(
                AssuranceMeeting.class,
                it -> it.kind() == AssuranceMeeting.Kind.QUALITY_CALL
                        && subject.id().equals(it.partnerId())
                        && Turns.contains(known, null, turn, it.at()),
                AssuranceMeeting::at);
        Detail missed = new Detail.Missed("quality review call", turn.from(), turn.to(), 1, 0);
        return Turns.judge(known, judged, turn, calls, null, "assurance-meeting", missed);
    }
}
