package org.plumbline.internal.pack.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.plumbline.Action;
import org.plumbline.Severity;
import org.plumbline.fact.FactType;

/** Holds what a rule says of itself against what it has to say. */
final class Head {
    private static final Pattern NAME = Pattern.compile("([A-Z]{2,8}-[0-9]{2,3}) (\\S.*)");
    private static final Set<String> KEYS =
            Set.of("severity", "shape", "standards", "population", "evidence", "basis", "guards", "source");
    private static final Pattern KEY = Pattern.compile("^\\s*@\\s*(\\w+)\\s*\\(([^\\n]*)\\)");
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("salience", "no order: rules do not see each other's judgements"),
            Map.entry("agenda-group", "a pack of its own, if the rules belong apart"),
            Map.entry("ruleflow-group", "a pack of its own, if the rules belong apart"),
            Map.entry("activation-group", "a judgement for each"),
            Map.entry("enabled", "take the rule file out"),
            Map.entry("date-effective", "a dated value in `standards.yaml`"),
            Map.entry("date-expires", "a dated value in `standards.yaml`"),
            Map.entry("timer", "`not yet due` follows from the judgement"),
            Map.entry("duration", "`not yet due` follows from the judgement"),
            Map.entry("dialect", "leave it out: consequences are Java"));

    private final RuleSource source;
    private final Known known;
    private final RuleDescr rule;
    private final int start;
    private final int end;

    /** The head stands between two places of the file. */
    Head(RuleSource source, Known known, RuleDescr rule, int start, int end) {
        this.source = source;
        this.known = known;
        this.rule = rule;
        this.start = start;
        this.end = end;
    }

    /** The code of the rule, where it has one. */
    Optional<String> check() {
        if (rule.getParentName() != null) {
            source.say(start, "the rule extends `" + rule.getParentName() + "`", "its conditions, written out");
        }
        rule.getAttributes().values().forEach(this::attribute);
        Map<String, Integer> keys = keys();
        severity(keys);
        if (text("source").isEmpty()) {
            missing("source", "`@source( \"Acme housing policy 4.2\" )`");
        }
        for (String key : List.of("population", "evidence")) {
            facts(key, keys);
        }
        basis(keys);
        guards(keys);
        return code();
    }

    private Optional<String> code() {
        Matcher name = NAME.matcher(rule.getName());
        String prefix = known.manifest().prefix().orElse("");
        if (!name.matches()) {
            source.say(
                    start,
                    "the rule's name `" + rule.getName() + "` has no code and title",
                    "`" + prefix + "-01 a review follows the move`");
            return Optional.empty();
        }
        String code = name.group(1);
        if (known.codes().contains(code)) {
            source.say(start, "`" + code + "` is a rule of the core", "`" + prefix + "-01`");
        } else if (!prefix.isEmpty() && !code.startsWith(prefix + "-")) {
            source.say(start, "`" + code + "` does not begin with the pack's prefix", "`" + prefix + "-01`");
        }
        return Optional.of(code);
    }

    private void attribute(AttributeDescr attribute) {
        int at = source.text().indexOf(attribute.getName(), start);
        source.say(
                at < 0 || at > end ? start : at,
                "`" + attribute.getName() + "` is set",
                INSTEAD.getOrDefault(attribute.getName(), "leave it out: the engine decides when a rule runs"));
    }

    /** Where each key stands. The compiler would drop a second one without a word. */
    private Map<String, Integer> keys() {
        Map<String, Integer> keys = new TreeMap<>();
        int at = start;
        for (String line : source.text().substring(start, end).split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            if (key.find()) {
                if (!KEYS.contains(key.group(1))) {
                    source.say(at, "`@" + key.group(1) + "` is not known", atEach(Known.instead(key.group(1), KEYS)));
                } else if (keys.putIfAbsent(key.group(1), at) != null) {
                    source.say(at, "`@" + key.group(1) + "` stands here twice", "one `@standards( \"a, b\" )`");
                }
            }
            at += line.length() + 1;
        }
        for (var annotation : rule.getAnnotations()) {
            if (!KEYS.contains(annotation.getName())
                    && !source.text().substring(start, end).contains("\n")) {
                source.say(
                        start,
                        "`@" + annotation.getName() + "` is not known",
                        atEach(Known.instead(annotation.getName(), KEYS)));
            }
        }
        return keys;
    }

    private static String atEach(String names) {
        return names.replace(" `", " `@").replaceFirst("^`", "`@");
    }

    private Optional<String> text(String key) {
        var annotation = rule.getAnnotation(key);
        String text =
                annotation == null ? "" : String.valueOf(annotation.getValue()).strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return Optional.of(quoted ? text.substring(1, text.length() - 1).strip() : text)
                .filter(one -> !one.isEmpty() && !one.equals("null"));
    }

    /** What a rule says that it reads. */
    Set<String> standards() {
        return new TreeSet<>(list("standards"));
    }

    private List<String> list(String key) {
        return text(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void missing(String key, String right) {
        source.say(start, "`@" + key + "` is missing", right + " below the name");
    }

    private void severity(Map<String, Integer> keys) {
        List<String> all = Arrays.stream(Severity.values()).map(Severity::name).toList();
        Optional<String> severity = text("severity");
        if (severity.isEmpty()) {
            missing("severity", "`@severity( HIGH )`");
        } else if (!all.contains(severity.get())) {
            say("severity", keys, "`" + severity.get() + "` is no severity", Known.instead(severity.get(), all));
        }
    }

    private void basis(Map<String, Integer> keys) {
        List<String> all = List.of("attested", "operational");
        text("basis")
                .filter(basis -> !all.contains(basis))
                .ifPresent(basis -> say("basis", keys, "`" + basis + "` is no basis", Known.instead(basis, all)));
    }

    private void guards(Map<String, Integer> keys) {
        List<String> all = Arrays.stream(Action.values()).map(Action::code).toList();
        for (String code : list("guards")) {
            if (!all.contains(code)) {
                say("guards", keys, "`@guards` names `" + code + "`, which is no action", Known.instead(code, all));
            }
        }
    }

    private void facts(String key, Map<String, Integer> keys) {
        for (String type : list(key)) {
            if (!known.isOwnFact(type) && FactType.named(type).isEmpty()) {
                say(
                        key,
                        keys,
                        "`@" + key + "` names `" + type + "`, which is no type of fact",
                        Known.instead(type, known.facts()));
            }
        }
    }

    /** Standards that are named above and not read below, or the other way round. */
    void compare(Set<String> read, boolean guessed) {
        Map<String, Integer> nowhere = Map.of();
        for (String id : standards()) {
            if (!known.isStandard(id)) {
                if (!read.contains(id)) {
                    say(
                            "standards",
                            nowhere,
                            "there is no standard `" + id + "`",
                            Known.instead(id, known.standards()));
                }
            } else if (!read.contains(id) && !guessed) {
                say(
                        "standards",
                        nowhere,
                        "`@standards` names `" + id + "`, which the rule does not read",
                        "leave it out");
            }
        }
        for (String id : read) {
            if (known.isStandard(id) && !standards().contains(id)) {
                say(
                        "standards",
                        nowhere,
                        "the rule reads `" + id + "`, which `@standards` does not name",
                        "`@standards( \"" + id + "\" )`");
            }
        }
    }

    private void say(String key, Map<String, Integer> keys, String what, String maybe) {
        int found = source.text().indexOf("@" + key, start);
        int at = keys.getOrDefault(key, found < 0 || found > end ? start : found);
        source.say(at, what, maybe);
    }
}
