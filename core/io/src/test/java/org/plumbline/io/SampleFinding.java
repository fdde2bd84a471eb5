package org.plumbline.io;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

/** A finding made by hand: a few words to begin with, the rest added where it matters. */
record SampleFinding(
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

    static SampleFinding of(String rule, Severity severity, Subject subject, String title, Detail detail) {
        boolean decided = !(detail instanceof Detail.Undecided);
        boolean configured = decided || ((Detail.Undecided) detail).standards().isEmpty();
        Outcome undecided = configured ? Outcome.UNKNOWN : Outcome.NOT_CONFIGURED;
        return new SampleFinding(
                RuleCode.of(rule),
                "core 1.0.0",
                title,
                severity,
                decided ? Outcome.BREACH : undecided,
                subject,
                Optional.empty(),
                Optional.empty(),
                detail instanceof Detail.Late late ? Optional.of(late.due()) : Optional.empty(),
                detail,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new TreeMap<>(),
                String.format(Locale.ROOT, "%032x", (rule + subject).hashCode() & 0xffffffffL));
    }

    SampleFinding at(String where, String... teamIfKnown) {
        return with(Optional.of(where), Stream.of(teamIfKnown).findFirst(), authority, evidence, cause, heldUp);
    }

    SampleFinding by(String standard, String value, String source, String since) {
        Authority asked = new Authority(new StandardId(standard), value, source, Optional.of(LocalDate.parse(since)));
        return with(site, team, Optional.of(asked), evidence, cause, heldUp);
    }

    /** Facts as findings print them: {@code contact k7}. */
    SampleFinding on(String... facts) {
        List<FactId> ids = Stream.of(facts)
                .map(fact -> new FactId(fact.substring(0, fact.indexOf(' ')), fact.substring(fact.indexOf(' ') + 1)))
                .toList();
        return with(site, team, authority, ids, cause, heldUp);
    }

    SampleFinding dueAt(String instant) {
        return new SampleFinding(
                rule,
                pack,
                title,
                severity,
                outcome,
                subject,
                site,
                team,
                Optional.of(Instant.parse(instant)),
                detail,
                authority,
                evidence,
                cause,
                heldUp,
                fingerprint);
    }

    SampleFinding because(String key) {
        return with(site, team, authority, evidence, Optional.of(key), heldUp);
    }

    SampleFinding holdingUp(String code, long judgements) {
        SortedMap<RuleCode, Long> all = new TreeMap<>(heldUp);
        all.put(RuleCode.of(code), judgements);
        return with(site, team, authority, evidence, cause, all);
    }

    private SampleFinding with(
            Optional<String> newSite,
            Optional<String> newTeam,
            Optional<Authority> newAuthority,
            List<FactId> newEvidence,
            Optional<String> newCause,
            SortedMap<RuleCode, Long> newHeldUp) {
        return new SampleFinding(
                rule,
                pack,
                title,
                severity,
                outcome,
                subject,
                newSite,
                newTeam,
                dueAt,
                detail,
                newAuthority,
                newEvidence,
                newCause,
                newHeldUp,
                fingerprint);
    }
}
