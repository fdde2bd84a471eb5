package org.plumbline.rules.reference.adaptation;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-10: who overrides a refusal says why, and somebody else reviews it in time. */
final class Ag10Overridden extends CoreRule {
    Ag10Overridden() {
        super(
                "AG-10",
                "a refusal that was overridden is explained and reviewed",
                Severity.HIGH,
                Subject.Type.SITE,
                "finding-response");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        known.all(FindingResponse.class, it -> it.kind() == FindingResponse.Kind.OVERRIDDEN)
                .forEach(it -> judgements.add(this, judge(known, it)));
    }

    private static Judged judge(Known known, FindingResponse it) {
        Subject scope = Scopes.of(null, it.site());
        List<FindingResponse> reviews =
                known.byTime(FindingResponse.class, one -> isReview(one, it), FindingResponse::at);
        Deadline deadline = Deadline.of(known, Judged.of(scope, it, it.at()))
                .waitsFor("review of the override", "finding-response");
        if (!reviews.isEmpty()) {
            deadline.done(reviews.get(0).at(), reviews.subList(0, 1));
        }
        Judged reviewed = deadline.within("override.reviewed-within");
        Value asked = known.standards().at("override.parts", it.site(), it.at()).orElseThrow();
        TreeSet<String> missing = new TreeSet<>(asked.parts());
        if (it.by() != null) {
            missing.remove("who");
        }
        if (it.reason() != null) {
            missing.remove("why");
        }
        boolean rests = reviewed.state() == Judged.State.MET || reviewed.state() == Judged.State.BREACH;
        if (missing.isEmpty()) {
            return reviewed.state() == Judged.State.MET ? reviewed.closed(null) : reviewed;
        }
        return Judged.of(scope, it, it.at())
                .breach(new Detail.Missing(asked.parts(), missing))
                .by(asked)
                .resting(rests && !reviews.isEmpty() ? reviews.subList(0, 1) : List.of());
    }

    private static boolean isReview(FindingResponse one, FindingResponse of) {
        return one.kind() == FindingResponse.Kind.ACKNOWLEDGED
                && Objects.equals(one.site(), of.site())
                && one.fingerprint().equals(of.fingerprint())
                && !one.at().isBefore(of.at())
                && one.by() != null
                && of.by() != null
                && !one.by().equals(of.by());
    }
}
