package org.plumbline.internal.pack.check;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.LocalFact;
import org.plumbline.internal.Nearest;

/** Follows an expression word by word: each name has to be there, and nothing but questions may be asked. */
final class Expressions {
    /** The type of what is not known, and of which nothing can be asked. */
    private static final Class<?> UNKNOWN = Void.class;

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> WORD_OPERATORS =
            Set.of("contains", "excludes", "memberOf", "matches", "in", "soundslike", "str", "startsWith");
    private static final Set<String> SIGNS = Set.of("(", ")", ",", "&&", "||", "!");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}-[A-Za-z]{3}-\\d{4}.*|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}");
    private static final Pattern STANDARD = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Set<String> OF_LOCAL_FACTS = Set.of("localFacts", "localFact");
    private static final Set<String> BY_FIELD = Set.of("says", "text", "time", "date", "number");

    private final RuleSource source;
    private final Scope scope;
    private final Known known;
    private final List<Token> tokens;
    /** The class whose fields need no object before them; null in a consequence. */
    private final @Nullable Class<?> pattern;

    private int at;
    private boolean bareNames;
    /** What stood last. */
    private @Nullable Class<?> before;

    Expressions(RuleSource source, Scope scope, Known known, List<Token> tokens, @Nullable Class<?> pattern) {
        this.source = source;
        this.scope = scope;
        this.known = known;
        this.tokens = tokens;
        this.pattern = pattern;
    }

    /** Where {@code $case.contacts} will do for {@code $case.contacts()}: behind {@code from}. */
    Expressions withBareNames() {
        bareNames = true;
        return this;
    }

    /** Everything up to the end of the tokens; gives the type where it is one chain. */
    @Nullable
    Class<?> check() {
        Class<?> last = null;
        int parts = 0;
        while (at < tokens.size()) {
            last = part();
            parts++;
        }
        return parts == 1 ? last : null;
    }

    private @Nullable Class<?> part() {
        Class<?> found = one();
        before = found;
        return found;
    }

    private @Nullable Class<?> one() {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case TEXT -> {
                at++;
                text(token);
                return String.class;
            }
            case NUMBER -> {
                at++;
                source.say(
                        token.at(),
                        "the number `" + token.text() + "` stands in a rule",
                        "a standard in `standards.yaml`, and its name here");
                return UNKNOWN;
            }
            case NAME -> {
                return name(token);
            }
            default -> {
                at++;
                sign(token);
                return UNKNOWN;
            }
        }
    }

    private void sign(Token token) {
        if (OPERATORS.contains(token.text())) {
            operator(token);
            comparison(token);
        } else if (!SIGNS.contains(token.text())) {
            source.say(
                    token.at(),
                    "`" + token.text() + "` has no place in a rule",
                    "a judgement of the dossier: rules compute nothing themselves");
        }
    }

    /** What stands on the left of an operator is looked up in an index only if it is a bare field. */
    private void operator(Token operator) {
        int before = tokens.indexOf(operator) - 1;
        boolean call = before > 0 && tokens.get(before).is(")");
        if (before > 0 && tokens.get(before).is("not")) {
            call = before > 1 && tokens.get(before - 1).is(")");
        }
        if (call && pattern != null) {
            source.say(
                    operator.at(),
                    "a call stands on the left of `" + operator.text() + "`, so that no index is used",
                    "the bare field there, and the call on the right: `caseId == $case.id()`");
        }
    }

    /** The compiler lets it pass, and it fails when the rule runs. */
    private void comparison(Token operator) {
        Token text = at < tokens.size() ? tokens.get(at) : null;
        Class<?> left = before;
        if (text == null || text.kind() != Token.Kind.TEXT || left == null || left == UNKNOWN) {
            return;
        }
        if (left.isEnum()) {
            List<String> constants =
                    Arrays.stream(left.getEnumConstants()).map(String::valueOf).toList();
            String outer = left.getEnclosingClass() == null
                    ? ""
                    : left.getEnclosingClass().getSimpleName() + ".";
            source.say(
                    text.at(),
                    "`" + left.getSimpleName() + "` is compared with the text `" + text.text() + "`",
                    "`" + operator.text() + " " + outer + left.getSimpleName() + "."
                            + Nearest.few(text.text(), constants, 1).get(0) + "`");
        } else if (left != String.class && !DATE.matcher(text.text()).matches()) {
            source.say(
                    text.at(),
                    "`" + left.getSimpleName() + "` is compared with the text `" + text.text() + "`",
                    "a field or a variable of the same type");
        }
    }

    private void text(Token token) {
        if (at > 1 && tokens.get(at - 2).kind() == Token.Kind.TEXT) {
            source.say(token.at(), "two texts stand side by side", "one text, in one pair of quotes");
        }
        if (DATE.matcher(token.text()).matches()) {
            source.say(
                    token.at(),
                    "the date `" + token.text() + "` is written as a text",
                    "a dated value in `standards.yaml`, or an instant of a fact");
        } else if (STANDARD.matcher(token.text()).matches() && !namesFact(token)) {
            standard(token);
        }
    }

    /** A type of fact of the pack's own, or what stands where one has to. */
    private boolean namesFact(Token token) {
        boolean asked = at >= 3 && OF_LOCAL_FACTS.contains(tokens.get(at - 3).text());
        return asked || known.isOwnFact(token.text());
    }

    private void standard(Token token) {
        String id = token.text();
        scope.read(id, known.isStandard(id));
        if (!known.isStandard(id)) {
            source.say(
                    token.at(),
                    "there is no standard `" + id + "`",
                    Known.instead(id, known.standards()) + ", or declare it in `standards.yaml`");
        }
    }

    private @Nullable Class<?> name(Token token) {
        String word = token.text();
        Token next = peek(1);
        if (word.equals("eval") && next != null && next.is("(")) {
            at++;
            source.say(token.at(), "`eval` is used", "a field of the pattern, or a question to the dossier");
            return UNKNOWN;
        }
        if (Set.of("true", "false", "null").contains(word)) {
            at++;
            return UNKNOWN;
        }
        if (pattern != null && at > 0 && (word.equals("not") || WORD_OPERATORS.contains(word)) && follows(at)) {
            at++;
            if (!word.equals("not")) {
                operator(token);
            }
            return UNKNOWN;
        }
        return chain(token);
    }

    /** Whether an operator can stand here: behind a value. */
    private boolean follows(int index) {
        Token before = tokens.get(index - 1);
        return before.kind() != Token.Kind.SIGN || before.is(")") || before.is("]");
    }

    private @Nullable Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    private boolean nextIs(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    private @Nullable Class<?> chain(Token first) {
        Class<?> type = root(first);
        while (at < tokens.size() && (nextIs(".") || nextIs("!.") || nextIs("["))) {
            if (nextIs("[")) {
                type = index(type);
                continue;
            }
            at++;
            if (at >= tokens.size() || !tokens.get(at).isName()) {
                return UNKNOWN;
            }
            Token member = tokens.get(at++);
            type = type == UNKNOWN ? passUnknown() : member(type, member);
        }
        return type;
    }

    /** {@code values["kind"]} */
    private Class<?> index(Class<?> type) {
        at++;
        Token field = at < tokens.size() ? tokens.get(at) : null;
        if (field != null && field.kind() == Token.Kind.TEXT && Map.class.isAssignableFrom(type)) {
            scope.readField(field);
        }
        while (at < tokens.size() && !nextIs("]")) {
            part();
        }
        at++;
        return Map.class.isAssignableFrom(type) ? String.class : UNKNOWN;
    }

    private Class<?> passUnknown() {
        if (nextIs("(")) {
            arguments();
        }
        return UNKNOWN;
    }

    private Class<?> root(Token first) {
        at++;
        String word = first.text();
        Class<?> variable = scope.variable(word);
        if (variable != null) {
            return variable;
        }
        if (word.equals("this") && pattern != null) {
            return pattern;
        }
        if (pattern != null
                && !Reach.methods(pattern).getOrDefault(word, List.of()).isEmpty()) {
            return member(pattern, first);
        }
        if (Character.isUpperCase(word.charAt(0))) {
            Class<?> type = scope.type(first, source);
            return type == null ? skipUnknown() : constant(type);
        }
        unknownName(first);
        return skipUnknown();
    }

    private void unknownName(Token first) {
        String word = first.text();
        Collection<String> names = new TreeSet<>(scope.variables());
        if (pattern != null) {
            names.addAll(Reach.fields(pattern));
        }
        if (Set.of("drools", "kcontext").contains(word)) {
            source.say(
                    first.at(), "`" + word + "` is the engine, which a rule does not touch", "`findings.judge( … );`");
        } else if (pattern == null) {
            source.say(first.at(), "there is no `" + word + "` here", Known.instead(word, names));
        } else {
            source.say(
                    first.at(),
                    "`" + word + "` is no field of `" + pattern.getSimpleName() + "`",
                    Known.instead(word, names));
        }
    }

    private Class<?> skipUnknown() {
        if (nextIs("(")) {
            arguments();
        }
        return UNKNOWN;
    }

    /** {@code Contact.Outcome.MISSED}, or a maker of a rule's type. */
    private Class<?> constant(Class<?> found) {
        Class<?> type = found;
        while (nextIs(".") && peek(1) != null) {
            Token member = tokens.get(at + 1);
            Class<?> nested = Scope.nested(type, member.text());
            if (nested != null) {
                at += 2;
                type = nested;
            } else if (type.isEnum()) {
                at += 2;
                List<String> constants = Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .toList();
                if (!constants.contains(member.text())) {
                    source.say(
                            member.at(),
                            "`" + type.getSimpleName() + "` has no `" + member.text() + "`",
                            Known.instead(member.text(), constants));
                }
                return type;
            } else {
                at += 2;
                return maker(type, member);
            }
        }
        return type;
    }

    private Class<?> maker(Class<?> type, Token member) {
        Map<String, List<Method>> makers = Reach.makers(type);
        if (makers.containsKey(member.text())) {
            return answer(makers.get(member.text()), arguments());
        }
        source.say(
                member.at(),
                "`" + type.getSimpleName() + "." + member.text() + "` is out of a rule's reach",
                "a question to the dossier");
        return skipUnknown();
    }

    private Class<?> member(Class<?> type, Token member) {
        String word = member.text();
        Map<String, List<Method>> methods = Reach.methods(type);
        boolean called = nextIs("(");
        Token argument = called && at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        List<Method> named = methods.getOrDefault(word, List.of());
        if (named.isEmpty() || !Reach.allows(type)) {
            outOfReach(type, member, methods);
            return skipUnknown();
        }
        if (Reach.isDossier(type) && OF_LOCAL_FACTS.contains(word)) {
            ownFact(member, argument);
        }
        if (type.equals(LocalFact.class) && BY_FIELD.contains(word) && argument != null) {
            scope.readField(argument);
        }
        if (called) {
            return answer(named, arguments());
        }
        if (pattern == null && !bareNames) {
            source.say(member.at(), "`" + word + "` is asked without parentheses", "`" + word + "()`");
        }
        return answer(named, 0);
    }

    private void outOfReach(Class<?> type, Token member, Map<String, List<Method>> methods) {
        source.say(
                member.at(),
                "`" + type.getSimpleName() + "` has no `" + member.text() + "` for rules",
                Known.instead(member.text(), methods.keySet()));
    }

    /** Only the pack's own, and by their names, so that no pack reads another one's facts. */
    private void ownFact(Token member, @Nullable Token argument) {
        String named = argument == null || argument.kind() != Token.Kind.TEXT ? "" : argument.text();
        if (!known.isOwnFact(named)) {
            source.say(
                    member.at(),
                    named.isEmpty()
                            ? "the type of fact is not named"
                            : "`" + named + "` is no type of fact of this pack",
                    Known.instead(named, known.ownFacts()) + ", as `pack.yaml` declares it");
        }
    }

    /** How many. */
    private int arguments() {
        at++;
        int depth = 1;
        int count = nextIs(")") ? 0 : 1;
        while (at < tokens.size() && depth > 0) {
            if (nextIs(")")) {
                depth--;
                at++;
            } else if (nextIs("(")) {
                depth++;
                at++;
            } else {
                if (depth == 1 && nextIs(",")) {
                    count++;
                }
                part();
            }
        }
        return count;
    }

    private static Class<?> answer(List<Method> methods, int arguments) {
        List<Class<?>> answers = new ArrayList<>();
        for (Method method : methods) {
            boolean fits = method.getParameterCount() == arguments || method.isVarArgs();
            if (fits) {
                Type type = method.getGenericReturnType();
                answers.add(type instanceof TypeVariable<?> ? UNKNOWN : method.getReturnType());
            }
        }
        return answers.isEmpty() ? methods.get(0).getReturnType() : answers.get(0);
    }
}
