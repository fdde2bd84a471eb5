package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** The touchpoints of a case, and the tier for which they are required. */
final class Touchpoints {
    static final String WHAT = "touchpoint";
    static final String FEED = FactType.of(Contact.class).name();
    private static final String RISK = FactType.of(RiskAssessment.class).name();

    private Touchpoints() {}

    /** The periods of the timetable; one that does not say since when, where the start of its clock is not recorded. */
    static List<Round> rounds(
            Context context, DefaultCaseFile file, Case record, String timetable, String clockStarts) {
        String reading = String.valueOf(context.choice(clockStarts, record.site(), record.openedAt()));
        Instant start = switch (reading) {
            case "accepted" -> record.acceptedAt();
            case "consent" -> record.consentAt();
            default -> record.openedAt();
        };
        Timetable periods = new Timetable(context, file, record, timetable);
        String missing = "when " + file.subject() + " was " + (reading.equals("consent") ? "consented to" : reading);
        return start == null ? List.of(periods.withoutStart(missing)) : periods.since(start);
    }

    /** A period says for which tier it was set. An assessment that was left out may have said another one. */
    static RiskAt risk(Context context, DefaultCaseFile file, Round round) {
        Anchor anchor = round.anchor();
        Instant from = anchor.at();
        if (from == null) {
            return new RiskAt(null, null, null); // the judgement says what is missing: the start
        }
        String leftOut = context.leftOut().of(file.subject(), RISK);
        if (!round.task().isEmpty()) {
            return new RiskAt(RiskTier.valueOf(round.task()), leftOut, null);
        }
        Instant known = Spans.earlier(round.during().to(), Feeds.lastExpected(context, anchor.site()));
        Window window = new Window(RISK, anchor.site(), new Interval(from, Spans.later(from, known)));
        boolean covered = leftOut != null || context.coverage().covers(window);
        String missing = Objects.requireNonNullElse(leftOut, "risk tier of " + file.subject());
        return new RiskAt(null, missing, covered ? null : window);
    }

    /** One that does not say when it was may be of any period. */
    static Done in(Context context, DefaultCaseFile file, Round round, String outcomes) {
        Case record = file.caseRecord();
        String site = round.anchor().site();
        Value.Parts counting = context.parts(outcomes, site, round.during().from());
        List<FactId> made = new ArrayList<>();
        String missing = null;
        for (Contact contact : file.contacts) {
            Instant at = contact.at();
            boolean counts =
                    Value.names(counting, contact.outcome().name()) && contact.withWhom() == Contact.WithWhom.PERSON;
            if (counts && at == null) {
                missing = Objects.requireNonNullElse(missing, "the time of " + contact.factId());
            } else if (counts && round.during().contains(Objects.requireNonNull(at))) {
                made.add(contact.factId());
            }
        }
        return new Done(FEED, made, missing).until(closedAt(record));
    }

    private static @Nullable Instant closedAt(@Nullable Case record) {
        return record == null ? null : record.closedAt();
    }
}
