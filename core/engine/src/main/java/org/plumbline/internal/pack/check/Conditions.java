package org.plumbline.internal.pack.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.jspecify.annotations.Nullable;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.internal.Problems;

/** Holds what stands between {@code when} and {@code then} against what may stand there. */
final class Conditions {
    private static final Set<String> FUNCTIONS =
            Set.of("count", "min", "max", "sum", "average", "collectList", "collectSet");
    private static final Set<String> COUNTING = Set.of("count", "sum", "average");

    private final RuleSource source;
    private final Scope scope;
    private final Known known;
    /** Whether a pattern over everything has stood before. */
    private boolean populated;

    Conditions(RuleSource source, Scope scope, Known known) {
        this.source = source;
        this.scope = scope;
        this.known = known;
    }

    void check(AndDescr conditions, int line) {
        List<? extends BaseDescr> all = conditions.getDescrs();
        if (all.isEmpty()) {
            source.sayLine(line, "the rule has no condition", "the dossier of its subject: `$case : CaseFile( )`");
            return;
        }
        checkFirst(all.get(0));
        all.forEach(one -> check(one, false));
    }

    private void checkFirst(BaseDescr first) {
        boolean whole = first instanceof PatternDescr pattern && pattern.getSource() == null;
        if (!whole) {
            source.say(
                    first.getStartCharacter(),
                    "the rule does not begin with whom it judges",
                    "the dossier of its subject: `$case : CaseFile( )`");
            return;
        }
        PatternDescr pattern = (PatternDescr) first;
        Class<?> type = quietly(pattern.getObjectType());
        if (type != null && !Reach.isDossier(type)) {
            source.say(
                    first.getStartCharacter(),
                    "`" + pattern.getObjectType() + "` is not whom a rule can judge",
                    "a dossier first: `$case : CaseFile( )`");
        }
    }

    private @Nullable Class<?> quietly(String name) {
        return scope.type(name, 0, new RuleSource("", "", new Problems()));
    }

    private void check(BaseDescr one, boolean inExists) {
        if (one instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (one instanceof EvalDescr) {
            source.say(one.getStartCharacter(), "`eval` is used", "a field of a pattern, or a question to the dossier");
        } else if (one instanceof NotDescr not) {
            if (inExists) {
                source.say(
                        one.getStartCharacter(),
                        "`not` stands inside `exists`, which can stop a rule from firing",
                        "`exists` and `not` one after the other");
            }
            all(not, inExists);
        } else if (one instanceof ExistsDescr exists) {
            all(exists, true);
        } else if (one instanceof AndDescr || one instanceof OrDescr || one instanceof ForallDescr) {
            all((ConditionalElementDescr) one, inExists);
        } else {
            source.say(
                    one.getStartCharacter(),
                    "`" + text(one) + "` is no condition of a rule that judges",
                    "a pattern, `not`, `exists`, `forall` or `accumulate`");
        }
    }

    private void all(ConditionalElementDescr descr, boolean inExists) {
        for (Object inner : descr.getDescrs()) {
            check((BaseDescr) inner, inExists);
        }
    }

    private String text(BaseDescr one) {
        int from = Math.max(0, one.getStartCharacter());
        String rest = source.text().substring(Math.min(from, source.text().length()));
        return rest.lines().findFirst().orElse("").strip();
    }

    private void pattern(PatternDescr pattern) {
        int at = pattern.getStartCharacter();
        PatternSourceDescr from = pattern.getSource();
        if (from instanceof AccumulateDescr accumulate) {
            accumulate(accumulate, at);
        }
        boolean result =
                from instanceof AccumulateDescr && pattern.getObjectType().equals("Object");
        Class<?> type = result ? Object.class : scope.type(pattern.getObjectType(), at, source);
        if (!pattern.getBehaviors().isEmpty()) {
            source.say(at, "a window is laid over `" + pattern.getObjectType() + "`", "times of facts, in the dossier");
        }
        if (!pattern.getAnnotationNames().isEmpty()) {
            source.say(at, "`@" + pattern.getAnnotationNames().iterator().next() + "` stands on a pattern", "none");
        }
        if (from instanceof FromDescr place) {
            fromSource(place, pattern);
        } else if (from instanceof CollectDescr collect) {
            pattern(collect.getInputPattern());
        } else if (from == null) {
            population(pattern, type);
        } else if (!(from instanceof AccumulateDescr)) {
            source.say(at, "`" + from + "` is no place that rules read from", "`from` a dossier");
        }
        if (type != null) {
            constraints(pattern, type);
        }
        String variable = pattern.getIdentifier();
        if (variable != null) {
            scope.bind(variable, type);
        }
    }

    /** Every object beside every other: a second population needs something in common with the first. */
    private void population(PatternDescr pattern, @Nullable Class<?> type) {
        if (type != null && !Reach.isDossier(type) && type != Finding.class && type != Measure.class) {
            source.say(
                    pattern.getStartCharacter(),
                    "there is no `" + pattern.getObjectType() + "` but in a dossier, so that this never matches",
                    "`" + pattern.getObjectType() + "( … ) from $case.…`");
        }
        boolean joined = pattern.getDescrs().stream()
                .map(String::valueOf)
                .anyMatch(text ->
                        text.contains("==") && scope.variables().stream().anyMatch(text::contains));
        if (populated && !joined) {
            source.say(
                    pattern.getStartCharacter(),
                    "each `" + pattern.getObjectType() + "` is held against each subject: they have nothing in common",
                    "`==` and a variable of an earlier pattern: `subject == $subject`");
        }
        populated = true;
    }

    private void constraints(PatternDescr pattern, Class<?> type) {
        for (Object one : pattern.getDescrs()) {
            BaseDescr descr = (BaseDescr) one;
            if (descr instanceof ExprConstraintDescr constraint) {
                if (constraint.getType() == ExprConstraintDescr.Type.POSITIONAL) {
                    source.say(
                            descr.getStartCharacter(),
                            "`" + constraint.getExpression() + "` says what by its position only",
                            "the name of the field");
                }
                constraint(constraint, type);
            } else {
                source.say(
                        descr.getStartCharacter(),
                        "`" + text(descr) + "` is no field of a pattern",
                        "`field == value`");
            }
        }
    }

    private void constraint(ExprConstraintDescr constraint, Class<?> type) {
        List<Token> tokens = Lexer.tokens(constraint.getExpression(), constraint.getStartCharacter());
        boolean binds =
                tokens.size() > 2 && tokens.get(0).isName() && tokens.get(1).is(":");
        if (tokens.size() > 1 && tokens.get(1).is(":=")) {
            source.say(tokens.get(0).at(), "`:=` is used", "`:` for a variable, `==` for a comparison");
            return;
        }
        List<Token> rest = binds ? tokens.subList(2, tokens.size()) : tokens;
        Class<?> answer = new Expressions(source, scope, known, rest, type).check();
        if (binds) {
            scope.bind(tokens.get(0).text(), answer == null ? bound(rest, type) : answer);
        }
    }

    /** {@code $at : time != null}: the field that stands first. */
    private static Class<?> bound(List<Token> tokens, Class<?> type) {
        return Reach.methods(type).getOrDefault(tokens.get(0).text(), List.of()).stream()
                .findFirst()
                .<Class<?>>map(method -> method.getReturnType())
                .orElse(Void.class);
    }

    private void fromSource(FromDescr from, PatternDescr pattern) {
        String text = String.valueOf(from.getDataSource());
        int at = source.text().indexOf(text, Math.max(0, pattern.getStartCharacter()));
        int start = at < 0 ? pattern.getStartCharacter() : at;
        List<Token> tokens = Lexer.tokens(text, start);
        boolean asks = !tokens.isEmpty() && scope.variable(tokens.get(0).text()) != null;
        if (!asks
                && !tokens.isEmpty()
                && !Character.isUpperCase(tokens.get(0).text().charAt(0))) {
            source.say(
                    start,
                    "`from " + text + "` does not begin with a variable of this rule",
                    Known.instead(tokens.get(0).text(), scope.variables()));
            return;
        }
        new Expressions(source, scope, known, tokens, null).withBareNames().check();
    }

    private void accumulate(AccumulateDescr accumulate, int at) {
        boolean code = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getResultCode() != null
                || accumulate.getReverseCode() != null;
        if (code) {
            source.say(
                    at,
                    "`accumulate` holds code",
                    "one of its functions: "
                            + String.join(", ", FUNCTIONS.stream().sorted().toList()));
        }
        if (accumulate.getInput() != null) {
            boolean before = populated;
            populated = false;
            check(accumulate.getInput(), false);
            populated = before;
        }
        for (var function : accumulate.getFunctions()) {
            if (!FUNCTIONS.contains(function.getFunction())) {
                source.say(
                        at,
                        "`" + function.getFunction() + "` is no function of `accumulate` for rules",
                        Known.instead(function.getFunction(), FUNCTIONS));
            }
            for (String parameter : function.getParams()) {
                new Expressions(source, scope, known, Lexer.tokens(parameter, at), null)
                        .withBareNames()
                        .check();
            }
            if (function.getBind() != null) {
                scope.bind(function.getBind(), answer(function.getFunction()));
            }
        }
    }

    private static Class<?> answer(String function) {
        if (COUNTING.contains(function)) {
            return Number.class;
        }
        return function.startsWith("collect") ? Collection.class : Void.class;
    }
}
