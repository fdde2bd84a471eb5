package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** ES-12: a safeguarding concern is referred, or decided on, in time, wherever the person is. */
final class Es12Referred extends CoreRule {
    Es12Referred() {
        super(
                "ES-12",
                "a safeguarding concern is referred in time",
                Severity.CRITICAL,
                Subject.Type.CASE,
                "safeguarding-concern");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (SafeguardingConcern concern : known.all(SafeguardingConcern.class)) {
            Subject ofCase = Subject.of(Subject.Type.CASE, concern.caseId());
            Judged judged = Judged.of(ofCase, concern, concern.raisedAt());
            Set<String> counts = known.standards()
                    .at("safeguarding.counts-as-response", concern.site(), concern.raisedAt())
                    .map(Value::parts)
                    .orElseThrow();
            Instant done = Stream.of(
                            counts.contains("referred") ? concern.referredAt() : null,
                            counts.contains("decided") ? concern.decidedAt() : null)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
            judgements.add(
                    this,
                    Deadline.of(known, judged)
                            .waitsFor("safeguarding response", "safeguarding-concern")
                            .done(done, List.of(concern))
                            .within("safeguarding.referred-within"));
        }
    }
}
