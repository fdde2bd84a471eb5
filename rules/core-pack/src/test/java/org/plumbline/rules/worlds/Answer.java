package org.plumbline.rules.worlds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.rules.reference.Told;

/** What was said of one rule, in the words in which an answer is worked out. */
final class Answer {
    private final List<String> said = new ArrayList<>();

    private Answer() {}

    static String of(Assessment assessment, String rule) {
        Answer answer = new Answer();
        answer.count(assessment.measures(), rule);
        for (Finding finding : assessment.findings()) {
            if (finding.rule().toString().equals(rule)) {
                answer.found(finding.detail());
            }
        }
        for (Upcoming turn : assessment.upcoming()) {
            if (turn.rule().toString().equals(rule)) {
                answer.turns(turn.turnsAt());
            }
        }
        return answer.inWords();
    }

    static String of(Told told, String rule) {
        Answer answer = new Answer();
        answer.count(told.measures(), rule);
        for (Told.Found found : told.findings()) {
            if (found.rule().toString().equals(rule)) {
                answer.found(found.detail());
            }
        }
        for (Told.Soon soon : told.upcoming()) {
            if (soon.rule().toString().equals(rule)) {
                answer.turns(soon.turnsAt());
            }
        }
        return answer.inWords();
    }

    /** What makes no finding. */
    private void count(List<Measure> measures, String rule) {
        for (Measure measure : measures) {
            boolean ofNetwork = measure.key().scope().equals(Subject.network());
            if (ofNetwork && measure.key().rule().toString().equals(rule)) {
                for (long i = 0; i < measure.met(); i++) {
                    said.add("met");
                }
                for (long i = 0; i < measure.notApplicable(); i++) {
                    said.add("not applicable");
                }
            }
        }
    }

    private void found(Detail detail) {
        if (detail instanceof Detail.Late late) {
            said.add(
                    late.overdue()
                            ? "overdue, due " + late.due()
                            : "late, due " + late.due() + ", done " + late.done());
        } else if (detail instanceof Detail.Undecided undecided) {
            said.add(undecided.standards().isEmpty() ? "unknown " + undecided.evidence() : "not configured");
        } else {
            said.add("otherwise breached" + seen(detail));
        }
    }

    private static String seen(Detail detail) {
        if (detail instanceof Detail.Missing missing) {
            return ", missing " + missing.missing();
        } else if (detail instanceof Detail.Uncovered uncovered) {
            return ", gaps " + uncovered.gaps();
        } else if (detail instanceof Detail.OutsideLimit outside) {
            return ", seen " + outside.seen().numerator().toPlainString() + " / "
                    + outside.seen().denominator().toPlainString() + ", limit "
                    + outside.limit().value().toPlainString();
        } else if (detail instanceof Detail.Differs differs) {
            return ", differs " + differs.asked() + " " + differs.seen();
        } else if (detail instanceof Detail.Missed missed) {
            return ", missed from " + missed.from() + " to " + missed.to();
        }
        return "";
    }

    private void turns(Instant at) {
        said.add("not yet due, turns " + at);
    }

    private String inWords() {
        return String.join("; ", said);
    }
}
