package org.plumbline.internal.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Window;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

record DefaultFinding(
        RuleCode rule,
        String pack,
        String title,
        Severity severity,
        Outcome outcome,
        Subject subject,
        Optional<String> site,
        Optional<String> team,
        Optional<Instant> dueAt,
        Detail detail,
        Optional<Authority> authority,
        List<FactId> evidence,
        Optional<String> cause,
        SortedMap<RuleCode, Long> heldUp,
        String fingerprint)
        implements Finding {

    /** The gravest first; the fingerprint makes it total. */
    static final Comparator<Finding> CANONICAL = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.site().orElse(""))
            .thenComparing(Finding::subject)
            .thenComparing(Finding::fingerprint);

    /** A breach, waived or not, or an unknown. One that is waived rests on the waiver as well. */
    static Finding of(RuleInfo info, File about, Verdict verdict, @Nullable Waiver waiver) {
        Rule rule = info.rule();
        boolean breach = verdict.state() == State.BREACHED;
        return new DefaultFinding(
                rule.code(),
                info.pack(),
                rule.title(),
                rule.severity(),
                outcome(breach, waiver),
                about.subject(),
                Optional.ofNullable(verdict.anchor().site()),
                Optional.ofNullable(about.teamAt(verdict.anchor().at())),
                Optional.ofNullable(breach ? verdict.dueAt() : null),
                Objects.requireNonNull(verdict.detail()),
                Optional.ofNullable(breach ? verdict.authority() : null),
                waiver == null
                        ? verdict.evidence()
                        : verdict.resting(List.of(waiver.factId())).evidence(),
                Optional.ofNullable(verdict.cause()),
                about instanceof DefaultFeedFile feed ? feed.holdsUp() : new TreeMap<>(),
                Fingerprint.of(rule.code(), about.subject(), verdict.anchor().key()));
    }

    /** What is undecided about one matter: for want of evidence, of a feed, or of a standard's value. */
    static Finding undecided(RuleInfo info, File about, Verdict verdict) {
        Window window = verdict.heldUpBy();
        if (window != null) {
            return of(
                    info,
                    about,
                    Verdict.unknown(verdict.anchor(), Recorder.inWords(window)).resting(verdict.evidence()),
                    null);
        }
        DefaultFinding found = (DefaultFinding) of(info, about, verdict, null);
        return verdict.state() == State.UNKNOWN ? found : found.notConfigured();
    }

    private Finding notConfigured() {
        return new DefaultFinding(
                rule,
                pack,
                title,
                severity,
                Outcome.NOT_CONFIGURED,
                subject,
                site,
                team,
                dueAt,
                detail,
                authority,
                evidence,
                cause,
                heldUp,
                fingerprint);
    }

    private static Outcome outcome(boolean breach, @Nullable Waiver waiver) {
        if (waiver != null) {
            return Outcome.WAIVED;
        }
        return breach ? Outcome.BREACH : Outcome.UNKNOWN;
    }

    /** A standard without a value at a site, or for the whole network, and how many subjects it leaves unjudged. */
    static Finding notConfigured(RuleInfo info, String standard, @Nullable String site, long count) {
        Rule rule = info.rule();
        Subject scope = site == null ? Subject.network() : Subject.of(Subject.Type.SITE, site);
        return new DefaultFinding(
                rule.code(),
                info.pack(),
                rule.title(),
                rule.severity(),
                Outcome.NOT_CONFIGURED,
                scope,
                Optional.ofNullable(site),
                Optional.empty(),
                Optional.empty(),
                new Detail.Undecided(new TreeSet<>(), new TreeSet<>(List.of(new StandardId(standard)))),
                Optional.empty(),
                List.of(),
                Optional.of("not configured: " + standard),
                new TreeMap<>(Map.of(rule.code(), count)),
                Fingerprint.of(rule.code(), scope, "not configured " + standard));
    }
}
