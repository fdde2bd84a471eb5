package org.plumbline.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;
import org.plumbline.Action;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.rule.CaseFindings;
import org.plumbline.rule.FeedFile;
import org.plumbline.rule.SiteMeasures;
import org.plumbline.rule.TeamMeasures;
import org.plumbline.standard.StandardId;

/** Reads what a rule says of itself. */
final class Metadata {
    private static final Pattern NAME = Pattern.compile("([A-Z]{2,8}-[0-9]{2,3}) (.+)");
    private static final Set<String> KEYS =
            Set.of("severity", "shape", "standards", "population", "evidence", "basis", "guards", "source");
    private static final String ATTESTED = "attested";
    private static final Set<String> BASES = Set.of(ATTESTED, "operational");
    private static final Set<Class<?>> NOT_ASKED_AHEAD =
            Set.of(TeamMeasures.class, SiteMeasures.class, FeedFile.class, CaseFindings.class);

    private final Manifest manifest;
    private final String where;
    private final Problems problems;

    Metadata(Manifest manifest, String where, Problems problems) {
        this.manifest = manifest;
        this.where = where;
        this.problems = problems;
    }

    Optional<RuleInfo> read(Rule rule, Class<?> subject) {
        Matcher name = NAME.matcher(rule.getName());
        if (!name.matches()) {
            problem(rule, "a rule's name must begin with its code", "`WF-02 intake completed in time`");
            return Optional.empty();
        }
        RuleCode code = RuleCode.of(name.group(1));
        checkPrefix(rule, code);
        checkKeys(rule);
        List<String> population = feeds(rule, "population");
        org.plumbline.pack.Rule info = new org.plumbline.pack.Rule(
                code,
                name.group(2),
                severity(rule),
                text(rule, "shape").orElse(""),
                list(rule, "standards").stream().map(StandardId::new).toList(),
                both(population, feeds(rule, "evidence")),
                attested(rule),
                guards(rule, subject),
                required(rule, "source"));
        Subject.Type about = Dossiers.TYPES.get(subject);
        if (about == null) {
            problem(rule, "the first pattern must be the dossier of the subject", "`$case : CaseFile( )`");
        }
        return Optional.ofNullable(about).map(type -> new RuleInfo(info, manifest.label(), type, population));
    }

    /** A key that nobody reads would be lost without a word. */
    private void checkKeys(Rule rule) {
        for (String key : new TreeSet<>(rule.getMetaData().keySet())) {
            if (!KEYS.contains(key)) {
                String near = Nearest.to(key, KEYS).map(k -> "`@" + k + "`").orElse("one of " + new TreeSet<>(KEYS));
                problem(rule, "`@" + key + "` is not known", near);
            }
        }
    }

    private void checkPrefix(Rule rule, RuleCode code) {
        boolean right =
                manifest.prefix().map(code.group()::equals).orElse(code.group().length() == 2);
        if (!right) {
            problem(
                    rule,
                    "the code must begin with the pack's prefix",
                    manifest.prefix().map(p -> "`" + p + "-01`").orElse("`WF-02`"));
        }
    }

    private Severity severity(Rule rule) {
        String text = required(rule, "severity");
        try {
            return Severity.valueOf(text);
        } catch (IllegalArgumentException e) {
            if (!text.isEmpty()) {
                problem(rule, "`@severity( " + text + " )` is unknown", "one of " + Arrays.toString(Severity.values()));
            }
            return Severity.LOW;
        }
    }

    /** What a rule rests on: what systems record, unless it says that somebody declares it. */
    private boolean attested(Rule rule) {
        Optional<String> basis = text(rule, "basis");
        if (basis.isPresent() && !BASES.contains(basis.get())) {
            problem(rule, "`@basis( " + basis.get() + " )` is unknown", "`attested` or `operational`");
        }
        return basis.equals(Optional.of(ATTESTED));
    }

    /** The actions that it is asked about ahead; a rule over measures or feeds has none. */
    private List<Action> guards(Rule rule, Class<?> subject) {
        List<Action> guards = new ArrayList<>();
        for (String code : list(rule, "guards")) {
            Optional<Action> action = Action.named(code);
            if (action.isEmpty()) {
                List<String> known =
                        Arrays.stream(Action.values()).map(Action::code).toList();
                String near = Nearest.to(code, known).map(n -> "`" + n + "`").orElse("one of " + known);
                problem(rule, "`@guards` names `" + code + "`, which is no action", near);
            }
            action.filter(a -> !guards.contains(a)).ifPresent(guards::add);
        }
        if (!guards.isEmpty() && NOT_ASKED_AHEAD.contains(subject)) {
            problem(
                    rule,
                    "`@guards` stands at a rule over " + subject.getSimpleName() + ", which cannot be asked ahead",
                    "a rule over the dossier of a person, a case, a site or a partner");
        }
        guards.sort(null);
        return List.copyOf(guards);
    }

    private static List<String> both(List<String> population, List<String> evidence) {
        return Stream.concat(population.stream(), evidence.stream()).distinct().toList();
    }

    private List<String> feeds(Rule rule, String key) {
        List<String> feeds = list(rule, key);
        List<String> own = manifest.factTypes().stream().map(FactType::name).toList();
        for (String feed : feeds) {
            if (FactType.named(feed).isEmpty() && !own.contains(feed)) {
                List<String> known = Stream.concat(FactType.all().stream().map(FactType::name), own.stream())
                        .toList();
                String near = Nearest.to(feed, known).map(n -> "`" + n + "`").orElse("one of " + known);
                problem(rule, "`@" + key + "` names `" + feed + "`, which is no type of fact", near);
            }
        }
        return feeds.stream()
                .map(feed -> FactType.named(feed).map(FactType::name).orElse(feed))
                .toList();
    }

    private String required(Rule rule, String key) {
        Optional<String> text = text(rule, key);
        if (text.isEmpty()) {
            problem(rule, "`@" + key + "` is missing", "`@" + key + "( … )` below the name");
        }
        return text.orElse("");
    }

    private static Optional<String> text(Rule rule, String key) {
        return Optional.ofNullable(rule.getMetaData().get(key))
                .map(value -> String.valueOf(value).trim());
    }

    private static List<String> list(Rule rule, String key) {
        return text(rule, key).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(part -> part.trim().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void problem(Rule rule, String what, String maybe) {
        problems.add(where + " rule `" + rule.getName() + "`", what, maybe);
    }
}
