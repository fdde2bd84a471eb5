package org.plumbline.io;

import java.util.Map;
import org.plumbline.Basis;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.WaiverUse;
import org.plumbline.fact.FactId;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.Authority;

/** What an assessment holds, with every value under the name that it has in Java. */
final class Trees {
    private static final DetailTree DETAIL = new DetailTree();

    private Trees() {}

    static Tree finding(Finding finding, Report report, Matters matters) {
        return head(finding)
                .put("open", Report.isOpen(finding))
                .put("attested", report.isAttested(finding))
                .put("matter", matters.key(finding))
                .put("fingerprint", finding.fingerprint());
    }

    /** One that stands for itself, in no report. */
    static Tree finding(Finding finding) {
        return head(finding).put("fingerprint", finding.fingerprint());
    }

    private static Tree head(Finding finding) {
        return new Tree()
                .put("rule", finding.rule())
                .put("pack", finding.pack())
                .put("title", finding.title())
                .put("severity", finding.severity())
                .put("outcome", finding.outcome())
                .put("subject", subject(finding.subject()))
                .put("site", finding.site())
                .put("team", finding.team())
                .put("dueAt", finding.dueAt())
                .put("detail", finding.detail().accept(DETAIL))
                .put("authority", finding.authority().map(Trees::authority))
                .put("evidence", finding.evidence().stream().map(Trees::fact).toList())
                .put("cause", finding.cause())
                .put("heldUp", byName(finding.heldUp()));
    }

    static Tree authority(Authority authority) {
        return new Tree()
                .put("standard", authority.standard())
                .put("value", authority.value())
                .put("source", authority.source())
                .put("since", authority.since())
                .put("adaptation", authority.adaptation());
    }

    static Tree fact(FactId fact) {
        return new Tree().put("type", fact.type()).put("id", fact.id());
    }

    static Tree subject(Subject subject) {
        return new Tree().put("type", subject.type()).put("id", subject.id());
    }

    static Tree byName(Map<?, ?> values) {
        Tree tree = new Tree();
        values.forEach((name, value) -> tree.put(String.valueOf(name), value));
        return tree;
    }

    static Tree basis(Basis basis) {
        return new Tree()
                .put("plumblineVersion", basis.plumblineVersion())
                .put("packVersions", byName(basis.packVersions()))
                .put("standardsDigest", basis.standardsDigest())
                .put("factsDigest", basis.factsDigest());
    }

    static Tree upcoming(Upcoming upcoming) {
        return new Tree()
                .put("rule", upcoming.rule())
                .put("title", upcoming.title())
                .put("severity", upcoming.severity())
                .put("subject", subject(upcoming.subject()))
                .put("site", upcoming.site())
                .put("team", upcoming.team())
                .put("turnsAt", upcoming.turnsAt())
                .put("fingerprint", upcoming.fingerprint());
    }

    static Tree measure(Measure measure) {
        return key(measure.key())
                .put("met", measure.met())
                .put("late", measure.late())
                .put("overdue", measure.overdue())
                .put("otherBreach", measure.otherBreach())
                .put("unknown", measure.unknown())
                .put("notConfigured", measure.notConfigured())
                .put("waived", measure.waived())
                .put("notYetDue", measure.notYetDue())
                .put("notApplicable", measure.notApplicable());
    }

    static Tree key(Measure.Key key) {
        return new Tree()
                .put("rule", key.rule())
                .put("scope", subject(key.scope()))
                .put("month", key.month());
    }

    static Tree waiver(WaiverUse waiver) {
        return new Tree()
                .put("waiver", waiver.waiver().id())
                .put("rule", waiver.waiver().ruleCode())
                .put("subject", subject(waiver.waiver().subject()))
                .put("use", waiver.use())
                .put("findings", waiver.findings());
    }

    static Tree failure(PackFailure failure) {
        return new Tree()
                .put("pack", failure.pack())
                .put("rule", failure.rule())
                .put("what", failure.what());
    }

    static Tree problem(Problem problem) {
        return new Tree()
                .put("where", problem.where())
                .put("what", problem.what())
                .put("maybe", problem.maybe());
    }
}
