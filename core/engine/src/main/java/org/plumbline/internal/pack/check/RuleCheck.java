package org.plumbline.internal.pack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.RuleText;

/**
 * Holds the rule files of a local pack against what they may say, before anything of them is compiled. A guard-rail for
 * those who write rules, no sandbox.
 */
public final class RuleCheck {
    /** The level at which packs are compiled: at another one the parser drops what it does not know without a word. */
    public static final LanguageLevelOption LEVEL = LanguageLevelOption.DRL6;

    private static final String FINDINGS = "findings";
    private static final Set<String> FINDINGS_TYPE = Set.of("Findings", "org.plumbline.rule.Findings");

    private final Known known;
    private final Problems problems;
    private final List<RuleSource> sources = new ArrayList<>();
    private final List<PackageDescr> parsed = new ArrayList<>();
    private final Set<String> read = new TreeSet<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> consequences = new HashMap<>();
    /** Whether a file could not be parsed, or a standard was named that is not there. */
    private boolean guessed;

    public RuleCheck(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** Says everything that is wrong with all of them. */
    public RuleCheck check(List<RuleText> texts) {
        texts.forEach(this::parse);
        List<String> imports = new ArrayList<>();
        parsed.forEach(file -> file.getImports().forEach(one -> imports.add(one.getTarget())));
        for (int i = 0; i < parsed.size(); i++) {
            checkPackage(sources.get(i), parsed.get(i));
            for (RuleDescr rule : parsed.get(i).getRules()) {
                checkRule(sources.get(i), rule, imports);
            }
        }
        return this;
    }

    /** The standards that any rule reads; empty where that is not known for certain. */
    public Optional<Set<String>> read() {
        return guessed ? Optional.empty() : Optional.of(read);
    }

    /** Where the consequence of a rule begins, by where the rule does. */
    public Map<String, String> consequences() {
        return consequences;
    }

    /** The codes of the rules. */
    public Set<String> codes() {
        return codes.keySet();
    }

    /** Where each rule stands, by its name. */
    public Map<String, String> places() {
        return places;
    }

    private void parse(RuleText text) {
        RuleSource source = new RuleSource(text.name(), text.text(), problems);
        int known = sources.size();
        parse(source, text);
        guessed |= sources.size() == known;
    }

    private void parse(RuleSource source, RuleText text) {
        int escape = text.text().indexOf("\\u");
        if (escape >= 0) {
            source.say(escape, "`\\u` stands for another sign", "the sign itself");
            return;
        }
        DrlParser parser = new DrlParser(LEVEL);
        try {
            PackageDescr descr = parser.parse(false, text.text());
            if (parser.hasErrors() || descr == null) {
                parser.getErrors().forEach(error -> {
                    int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
                    source.sayLine(
                            line, "is not DRL: " + Words.of(error.getMessage()), Words.maybe(error.getMessage()));
                });
                if (parser.getErrors().isEmpty()) {
                    source.sayLine(
                            1, "holds nothing", "`package " + known.manifest().javaPackage() + "` and a rule");
                }
                return;
            }
            sources.add(source);
            parsed.add(descr);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            source.sayLine(
                    1, "cannot be parsed: " + e.getClass().getSimpleName(), "a rule as in `docs/writing-rules.md`");
        }
    }

    private void checkPackage(RuleSource source, PackageDescr file) {
        String own = known.manifest().javaPackage();
        String name = file.getName() == null ? "" : file.getName();
        if (!name.equals(own)) {
            String what =
                    name.isEmpty() ? "the file has no package" : "the package `" + name + "` is not the pack's own";
            source.sayLine(file.getLine(), what, "`package " + own + "`");
        }
        file.getImports().forEach(one -> checkImport(source, one));
        file.getFunctionImports()
                .forEach(one -> refuse(source, one.getLine(), "a function is imported", "a question to the dossier"));
        file.getAccumulateImports()
                .forEach(one ->
                        refuse(source, one.getLine(), "a function is imported", "`count`, `min`, `max` or `sum`"));
        file.getGlobals().forEach(one -> checkGlobal(source, one));
        file.getFunctions()
                .forEach(one -> refuse(
                        source,
                        one.getLine(),
                        "the function `" + one.getName() + "` is defined",
                        "a question to the dossier: rules compute nothing themselves"));
        file.getTypeDeclarations().forEach(one -> declared(source, one.getLine(), one.getTypeName()));
        file.getEnumDeclarations().forEach(one -> declared(source, one.getLine(), one.getTypeName()));
        file.getEntryPointDeclarations()
                .forEach(one -> refuse(source, one.getLine(), "an entry point is declared", "`from` a dossier"));
        file.getWindowDeclarations()
                .forEach(
                        one -> refuse(source, one.getLine(), "a window is declared", "times of facts, in the dossier"));
        if (file.getUnit() != null) {
            refuse(source, file.getUnit().getLine(), "a unit is declared", "`package " + own + "` alone");
        }
        file.getAttributes()
                .forEach(one -> refuse(
                        source,
                        one.getLine(),
                        "`" + one.getName() + "` is set for all rules of the file",
                        "leave it out: the engine decides when a rule runs"));
    }

    private static void refuse(RuleSource source, int line, String what, String maybe) {
        source.sayLine(line, what, maybe);
    }

    private static void declared(RuleSource source, int line, String name) {
        refuse(
                source,
                line,
                "the type `" + name + "` is declared",
                "`facts:` in `pack.yaml`, for facts of the pack's own");
    }

    private static void checkImport(RuleSource source, ImportDescr line) {
        String target = line.getTarget();
        String packageOf = target.endsWith(".*") ? target.substring(0, target.length() - 2) : "";
        boolean allowed = Reach.imports().contains(target);
        if (!allowed && packageOf.isEmpty()) {
            Class<?> type = Scope.load(target);
            allowed = type != null && Reach.allows(type);
        }
        if (!allowed) {
            String right = Known.instead(target, Reach.imports());
            refuse(source, line.getLine(), "`import " + target + "` is not for rules", right);
        }
    }

    private static void checkGlobal(RuleSource source, GlobalDescr global) {
        String right = "`global Findings findings`";
        if (!global.getIdentifier().equals(FINDINGS)) {
            refuse(
                    source,
                    global.getLine(),
                    "the global `" + global.getIdentifier() + "` is declared",
                    right + " alone");
        } else if (!FINDINGS_TYPE.contains(global.getType())) {
            refuse(source, global.getLine(), "`findings` is declared as `" + global.getType() + "`", right);
        }
    }

    private void checkRule(RuleSource source, RuleDescr rule, List<String> imports) {
        if (rule instanceof QueryDescr) {
            refuse(
                    source,
                    rule.getLine(),
                    "the query `" + rule.getName() + "` is defined",
                    "a rule: nobody asks queries");
            return;
        }
        int start = start(source, rule);
        int body = Math.max(start, rule.getLhs().getStartCharacter());
        Head head = new Head(
                source, known, rule, start, Math.min(body, source.text().length()));
        head.check().ifPresent(code -> once(source, start, code));
        places.put(rule.getName(), source.where(start));
        consequences.put(source.where(start), source.whereLine(rule.getConsequenceLine()));
        Scope scope = new Scope(imports);
        new Conditions(source, scope, known).check(rule.getLhs(), rule.getLine());
        consequence(source, rule, scope, body);
        rule.getNamedConsequences()
                .keySet()
                .forEach(name -> refuse(
                        source, rule.getLine(), "the rule has a second `then[" + name + "]`", "a rule for each"));
        head.compare(scope.standards(), scope.isGuessed());
        guessed |= scope.isGuessed();
        read.addAll(scope.standards());
        new LocalFields(known, source).check(scope.fields());
    }

    private void consequence(RuleSource source, RuleDescr rule, Scope scope, int body) {
        String text = rule.getConsequence() == null ? "" : String.valueOf(rule.getConsequence());
        int after = Math.max(body, rule.getLhs().getEndCharacter());
        int start = source.text().indexOf(text.strip(), after);
        new Consequence(source, scope, known).check(text.strip(), Math.max(start, after), rule.getConsequenceLine());
    }

    private void once(RuleSource source, int at, String code) {
        String other = codes.putIfAbsent(code, source.where(at));
        if (other != null) {
            source.say(at, "`" + code + "` stands already at " + other, "the next number");
        }
    }

    /** Where its line begins. */
    private static int start(RuleSource source, RuleDescr rule) {
        int at = 0;
        for (int line = 1; line < rule.getLine() && at >= 0; line++) {
            at = source.text().indexOf('\n', at) + 1;
        }
        return Math.max(0, at);
    }
}
