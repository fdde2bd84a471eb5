package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Subjects;
import org.plumbline.internal.judge.LeftOutRows;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.rule.Window;

/** What each row that was left out makes unknown: the rules that read its type, for the subjects that it names. */
final class LeftOutIndex {
    /** One rule that cannot be judged for one subject, because a row was left out. */
    record Gap(RuleInfo rule, Subject subject, LeftOut row, String inWords) {}

    private final Map<Subject, Subject> referralOfCase = new HashMap<>();
    /** Those with a record: where no referral is linked to one, it is of none. */
    private final Set<Subject> cases = new HashSet<>();

    private final Map<Subject, Map<String, String>> bySubject = new HashMap<>();
    private final Map<Window, String> bySite = new HashMap<>();
    private final Map<Subject.Type, Map<Window, String>> byKind = new EnumMap<>(Subject.Type.class);
    private final List<Window> broken = new ArrayList<>();
    private final Map<String, Gap> gaps = new TreeMap<>();

    LeftOutIndex(Holding facts, List<LeftOut> rows, List<RuleInfo> rules) {
        if (!rows.isEmpty()) {
            facts.bySite().values().forEach(ofSite -> ofSite.forEach(this::link));
            rows.forEach(row -> index(row, rules));
        }
    }

    private void link(Fact fact) {
        if (fact instanceof Case record) {
            cases.add(caseOf(record.id()));
        }
        if (fact instanceof Case record && record.referralId() != null) {
            referralOfCase.put(caseOf(record.id()), referral(record.referralId()));
        } else if (fact instanceof Referral referral && referral.caseId() != null) {
            referralOfCase.put(caseOf(referral.caseId()), referral(referral.id()));
        }
    }

    private static Subject caseOf(String id) {
        return Subject.of(Subject.Type.CASE, id);
    }

    private static Subject referral(String id) {
        return Subject.of(Subject.Type.REFERRAL, id);
    }

    private void index(LeftOut row, List<RuleInfo> rules) {
        String inWords = article(row.type()) + " " + row.type() + " that was left out: "
                + row.problems().stream().findFirst().map(Problem::where).orElse("");
        Set<Subject> subjects = new TreeSet<>(row.subjects());
        row.subjects().forEach(subject -> {
            Subject referral = referralOfCase.get(subject);
            if (referral != null) {
                subjects.add(referral);
            }
        });
        boolean attributed = !subjects.isEmpty();
        Window feed = LeftOutRows.key(row.type(), row.site().orElse(null));
        bySite.putIfAbsent(feed, inWords);
        for (RuleInfo rule : rules) {
            List<Subject> judged = judged(rule, row, subjects);
            boolean reads = rule.rule().feeds().contains(row.type());
            if (reads && attributed && judged.isEmpty() && !isOfNoReferral(rule, subjects)) {
                byKind.computeIfAbsent(rule.about(), key -> new HashMap<>()).putIfAbsent(feed, inWords);
            }
            judged.stream()
                    .filter(subject -> rule.population().contains(row.type()) || isItsOwn(subject, row))
                    .forEach(subject -> gaps.putIfAbsent(
                            rule.rule().code() + " " + subject + " " + row.type(),
                            new Gap(rule, subject, row, inWords)));
        }
        siteOf(row).ifPresent(subjects::add);
        subjects.forEach(subject ->
                bySubject.computeIfAbsent(subject, key -> new HashMap<>()).putIfAbsent(row.type(), inWords));
        if (!attributed) {
            broken.add(new Window(
                    row.type(), row.site().orElse(null), new Interval(java.time.Instant.MIN, java.time.Instant.MAX)));
        }
    }

    /** What a site as a whole is judged by is a matter of the site that the row names, whomever else it is about. */
    private static List<Subject> judged(RuleInfo rule, LeftOut row, Set<Subject> named) {
        Set<Subject> judged = new TreeSet<>();
        named.stream().filter(subject -> subject.type() == rule.about()).forEach(judged::add);
        if (rule.about() == Subject.Type.SITE) {
            siteOf(row).ifPresent(judged::add);
        }
        return List.copyOf(judged);
    }

    private static Optional<Subject> siteOf(LeftOut row) {
        return row.site().map(site -> Subject.of(Subject.Type.SITE, site));
    }

    /** What is about a case that came from no referral leaves no referral in doubt. */
    private boolean isOfNoReferral(RuleInfo rule, Set<Subject> subjects) {
        return rule.about() == Subject.Type.REFERRAL
                && subjects.stream()
                        .anyMatch(subject -> cases.contains(subject) && !referralOfCase.containsKey(subject));
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a" : "an";
    }

    /** A row that is the subject's own record. */
    private static boolean isItsOwn(Subject subject, LeftOut row) {
        return Subjects.of(new FactId(row.type(), subject.id()))
                .filter(subject::equals)
                .isPresent();
    }

    LeftOutRows rows() {
        return new LeftOutRows(bySubject, bySite, byKind);
    }

    /** The sites of rows of a type that were left out; null among them where a row names none. */
    Set<@Nullable String> sitesOf(String type) {
        Set<@Nullable String> sites = new HashSet<>();
        bySite.keySet().stream().filter(key -> key.feed().equals(type)).forEach(key -> sites.add(key.site()));
        return sites;
    }

    List<Window> broken() {
        return broken;
    }

    Collection<Gap> gaps() {
        return gaps.values();
    }
}
