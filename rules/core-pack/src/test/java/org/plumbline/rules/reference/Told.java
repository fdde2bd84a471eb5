package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

/**
 * What judgements have to be told as: findings, what is upcoming, measures.
 *
 * @param findings in no particular order
 * @param upcoming in no particular order
 * @param measures by rule, scope and month
 */
public record Told(List<Told.Found> findings, List<Told.Soon> upcoming, List<Measure> measures) {
    /** A finding; {@code matter} stands for the fingerprint, which is made of it. */
    public record Found(
            RuleCode rule,
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
            String matter) {}

    /** Something that is not yet due. */
    public record Soon(
            RuleCode rule,
            String title,
            Severity severity,
            Subject subject,
            Optional<String> site,
            Optional<String> team,
            Instant turnsAt,
            String matter) {}

    private record Unset(Rule rule, String standard, Optional<String> site) {}

    static Told of(Known known, Judgements judgements) {
        List<Found> findings = new ArrayList<>();
        List<Soon> upcoming = new ArrayList<>();
        Map<Unset, Long> unset = new java.util.LinkedHashMap<>();
        each(judgements, (rule, judged) -> {
            switch (judged.state) {
                case MET, NOT_APPLICABLE, HELD_UP -> {}
                case NOT_YET_DUE -> upcoming.add(soon(known, rule, judged));
                case BREACH, UNKNOWN -> {
                    if (!isOver(known, judged)) {
                        findings.add(found(known, rule, judged, new TreeMap<>()));
                    }
                }
                case NOT_CONFIGURED -> {
                    if (!isOver(known, judged)) {
                        String standard = Objects.requireNonNull(judged.standard);
                        unset.merge(new Unset(rule, standard, Optional.ofNullable(judged.site)), 1L, Long::sum);
                    }
                }
            }
        });
        unset.forEach((key, count) -> findings.add(notConfigured(key, count)));
        List<Measure> measures = new ArrayList<>(Tallies.of(known, judgements));
        return new Told(findings, upcoming, measures);
    }

    static void each(Judgements judgements, BiConsumer<Rule, Judged> each) {
        judgements.all().forEach((rule, all) -> all.forEach(judged -> each.accept(rule, judged)));
    }

    /** What was over before the look-back is reported no more. */
    static boolean isOver(Known known, Judged judged) {
        return judged.closed != null && judged.closed.isBefore(known.feeds().lookBack(judged.site));
    }

    private static Found found(Known known, Rule rule, Judged judged, SortedMap<RuleCode, Long> heldUp) {
        boolean breach = judged.state == Judged.State.BREACH;
        return new Found(
                RuleCode.of(rule.code()),
                rule.title(),
                rule.severity(),
                breach ? Outcome.BREACH : Outcome.UNKNOWN,
                judged.subject,
                Optional.ofNullable(judged.site),
                Teams.of(known, judged.subject, judged.at),
                Optional.ofNullable(breach ? judged.due : null),
                Objects.requireNonNull(judged.detail),
                Optional.ofNullable(breach ? judged.authority : null),
                List.copyOf(judged.evidence),
                Optional.ofNullable(judged.cause),
                judged.heldUp == null ? heldUp : judged.heldUp,
                judged.matter);
    }

    private static Found notConfigured(Unset unset, long count) {
        RuleCode code = RuleCode.of(unset.rule.code());
        return new Found(
                code,
                unset.rule.title(),
                unset.rule.severity(),
                Outcome.NOT_CONFIGURED,
                scope(unset.site.orElse(null)),
                unset.site,
                Optional.empty(),
                Optional.empty(),
                new Detail.Undecided(new TreeSet<>(), new TreeSet<>(List.of(new StandardId(unset.standard)))),
                Optional.empty(),
                List.of(),
                Optional.of("not configured: " + unset.standard),
                new TreeMap<>(Map.of(code, count)),
                "not configured " + unset.standard);
    }

    private static Subject scope(@Nullable String site) {
        return site == null ? Subject.network() : Subject.of(Subject.Type.SITE, site);
    }

    private static Soon soon(Known known, Rule rule, Judged judged) {
        return new Soon(
                RuleCode.of(rule.code()),
                rule.title(),
                rule.severity(),
                judged.subject,
                Optional.ofNullable(judged.site),
                Teams.of(known, judged.subject, judged.at),
                Objects.requireNonNull(judged.turns),
                judged.matter);
    }

    /** The month of the matter, at its site; of a state the month of the assessment. */
    static YearMonth month(Known known, Judged judged) {
        return known.places().month(judged.site, judged.at == null ? known.asOf() : judged.at);
    }
}
