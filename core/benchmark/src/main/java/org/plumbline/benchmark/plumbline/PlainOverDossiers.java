package org.plumbline.benchmark.plumbline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.CaseFile;
import org.plumbline.rule.Newcomer;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.ReferralFile;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.StaffFile;
import org.plumbline.rule.TeamFile;

/** The seven rules of the site floor as loops over the dossiers: the limit of what a rule engine can reach over them. */
final class PlainOverDossiers {
    private final KnowledgeBase.Sink sink;
    /** The loaded rules by the one of the eight that they are, or vary. */
    private final Map<String, List<RuleInfo>> rules;

    PlainOverDossiers(List<RuleInfo> loaded, KnowledgeBase.Sink sink) {
        this.sink = sink;
        this.rules = byKind(loaded);
    }

    /** A rule that was made by varying another has its group, and the place of the other among the varied in its number. */
    private static Map<String, List<RuleInfo>> byKind(List<RuleInfo> loaded) {
        Map<String, List<RuleInfo>> byKind = new HashMap<>();
        for (RuleInfo info : loaded) {
            byKind.computeIfAbsent(Packs.kind(info.rule().code().value()), kind -> new ArrayList<>())
                    .add(info);
        }
        return byKind;
    }

    private List<RuleInfo> of(String kind) {
        return Objects.requireNonNullElse(rules.get(kind), List.of());
    }

    void judge(List<File> files) {
        of("WF-02").forEach(rule -> intakes(rule, files));
        of("WF-03").forEach(rule -> followUps(rule, files));
        of("SV-02").forEach(rule -> supervision(rule, files));
        of("SV-05").forEach(rule -> ratios(rule, files));
        of("DC-03").forEach(rule -> tasks(rule, files));
        of("TS-01").forEach(rule -> inductions(rule, files));
        of("RC-05").forEach(rule -> lateCover(rule, files));
    }

    private void intakes(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        for (File file : files) {
            if (file instanceof ReferralFile referral) {
                Anchor start = referral.clockStart("intake.clock-starts");
                sink.judge(referral, referral.within("intake.completed-within", start, referral.step("intake")));
            }
        }
    }

    private void followUps(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        for (File file : files) {
            if (file instanceof CaseFile ofCase) {
                for (Contact contact : ofCase.contacts()) {
                    if (contact.outcome() == Contact.Outcome.MISSED && contact.withWhom() == Contact.WithWhom.PERSON) {
                        followUp(ofCase, contact);
                    }
                }
            }
        }
    }

    private void followUp(CaseFile ofCase, Contact missed) {
        RiskAt risk = ofCase.riskAt(missed.time());
        if (risk.tier() == RiskTier.HIGH || risk.notRecorded()) {
            sink.judge(
                    ofCase,
                    ofCase.within(
                                    "missed-contact.high-risk-follow-up-within",
                                    ofCase.from(missed, missed.time()),
                                    ofCase.followUp(missed, "missed-contact.counts-as-follow-up"))
                            .unknownUnless(risk));
        }
    }

    private void supervision(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        String kinds = "supervision.kinds-that-count";
        String interval = "supervision.interval";
        for (File file : files) {
            if (file instanceof StaffFile staff) {
                for (Anchor start : staff.supervisionStarts(kinds, interval)) {
                    sink.judge(staff, staff.within(interval, start, staff.nextSupervision(start, kinds)));
                }
            }
        }
    }

    private void ratios(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        String counted = "supervision.ratio-in-wte-or-heads";
        String kinds = "supervision.kinds-of-supervisor";
        for (File file : files) {
            if (file instanceof TeamFile team && team.staffed()) {
                sink.judge(
                        team,
                        team.ratio(
                                "supervision.staff-per-supervisor",
                                team.supervised(counted, kinds),
                                team.supervisors(counted, kinds)));
            }
        }
    }

    private void tasks(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        for (File file : files) {
            if (file instanceof StaffFile staff) {
                for (TaskRecord task : staff.tasks()) {
                    for (Recorded delegated : staff.delegated(task)) {
                        sink.judge(
                                staff,
                                staff.holds(staff.at(task), staff.signOffs(task, "competence.stages-signed-off"))
                                        .unknownUnless(delegated)
                                        .unknownUnless(staff.modeOf(task))
                                        .notApplicableWhen(task.supervised(), "delivered under supervision"));
                    }
                }
            }
        }
    }

    private void inductions(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        for (File file : files) {
            if (file instanceof StaffFile staff && (staff.temporary() || staff.withoutRecord())) {
                for (Shift first : staff.firstShift()) {
                    sink.judge(staff, staff.holds(staff.startOf(first), staff.inductions()));
                }
            }
        }
    }

    private void lateCover(RuleInfo rule, List<File> files) {
        sink.atWork(rule);
        for (File file : files) {
            if (file instanceof StaffFile staff) {
                for (Shift late : staff.shifts()) {
                    if (late.lateCover()) {
                        for (Newcomer newcomer : staff.newcomer(late, "new-starter.period", "late-cover.applies-to")) {
                            sink.judge(
                                    staff,
                                    staff.holds(
                                                    staff.throughout(late),
                                                    staff.signedOffPresence(
                                                            late,
                                                            "late-cover.competencies",
                                                            "competence.stages-signed-off"))
                                            .unknownUnless(newcomer));
                        }
                    }
                }
            }
        }
    }
}
