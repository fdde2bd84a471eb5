package org.plumbline.testkit.internal;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule taken apart: its patterns, and what it does. */
final class RuleParts {
    final List<Pattern> patterns = new ArrayList<>();
    /** What the consequence is made of. */
    final List<Expr> consequence;

    final Tokens done;
    final Map<String, Type> names = new HashMap<>();
    private final Imports imports;

    private RuleParts(Imports imports, Tokens condition, Tokens done) {
        this.imports = imports;
        this.done = done;
        names.putAll(imports.globals());
        int at = condition.from();
        while (at < condition.to()) {
            at = pattern(condition, at);
        }
        this.consequence = new ExprReader(imports, names, null).read(done);
    }

    /** The rule whose name begins with a code; empty where the text has none. */
    static Optional<RuleParts> of(String text, String code, Imports imports) {
        Tokens all = Tokens.of(text);
        imports.read(all);
        for (int at = all.find(0, "rule"); at < all.to(); at = all.find(at + 1, "rule")) {
            boolean named = at + 1 < all.to() && all.at(at + 1).text().startsWith("\"" + code + " ");
            int when = all.find(at, "when");
            int then = all.find(when, "then");
            int end = all.find(then, "end");
            if (named && end < all.to()) {
                return Optional.of(new RuleParts(imports, all.part(when + 1, then), all.part(then + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** Reads the pattern that starts with this token, if one does; and says where to go on. */
    private int pattern(Tokens condition, int first) {
        int open = first;
        Class<?> type = condition.isWord(first)
                ? imports.find(condition.at(first).text()).orElse(null)
                : null;
        while (type != null && condition.is(open + 1, ".") && condition.isWord(open + 2)) {
            type = inner(type, condition.at(open + 2).text());
            open += 2;
        }
        open++;
        if (type == null
                || !condition.is(open, "(")
                || condition.is(first - 1, ".")
                || condition.is(first - 1, "new")) {
            return first + 1;
        }
        return pattern(condition, condition.part(first, open), type, open);
    }

    private static @Nullable Class<?> inner(Class<?> type, String name) {
        for (Class<?> inner : type.getClasses()) {
            if (inner.getSimpleName().equals(name)) {
                return inner;
            }
        }
        return null;
    }

    private int pattern(Tokens condition, Tokens typeName, Class<?> type, int open) {
        int close = condition.closing(open);
        Tokens constraints = condition.part(open + 1, close);
        String binding = null;
        int start = typeName.from();
        if (condition.is(start - 1, ":") && condition.isWord(start - 2)) {
            start -= 2;
            binding = condition.at(start).text();
        }
        List<Expr> expressions = expressions(constraints, type);
        Expr source = null;
        int next = close + 1;
        if (condition.is(next, "from") && next + 1 < condition.to()) {
            Expr found = new ExprReader(imports, names, null).first(condition.part(next + 1, condition.to()));
            while (next < condition.to() && condition.at(next).start() < found.end()) {
                next++;
            }
            source = found;
        }
        boolean inBrackets = condition.is(start - 1, "(") && condition.is(next, ")");
        int before = inBrackets ? start - 2 : start - 1;
        Token quantifier = condition.is(before, "exists") || condition.is(before, "not") ? condition.at(before) : null;
        if (quantifier != null) {
            start = before;
            next = inBrackets ? next + 1 : next;
        }
        if (binding != null) {
            names.put(binding, type);
        }
        patterns.add(new Pattern(
                condition.at(start).start(),
                condition.at(next - 1).end(),
                binding,
                type,
                typeName,
                constraints,
                source,
                quantifier,
                expressions));
        return next;
    }

    /** Those of the constraints, which may give names to fields. */
    private List<Expr> expressions(Tokens constraints, Class<?> type) {
        List<Expr> found = new ArrayList<>();
        for (Tokens constraint : constraints.split(",")) {
            boolean binds = constraint.isWord(constraint.from()) && constraint.is(constraint.from() + 1, ":");
            Tokens rest = binds ? constraint.part(constraint.from() + 2, constraint.to()) : constraint;
            List<Expr> own = new ExprReader(imports, names, type).read(rest);
            if (binds && own.size() == 1) {
                Type given = own.get(0).type();
                names.put(constraint.at(constraint.from()).text(), given == null ? Object.class : given);
            }
            found.addAll(own);
        }
        return found;
    }

    /** How often a name stands anywhere but where it is given. */
    boolean uses(String name) {
        boolean below = done.all().subList(done.from(), done.to()).stream().anyMatch(token -> token.is(name));
        return below
                || patterns.stream()
                        .anyMatch(pattern -> sourceUses(pattern, name) || tokensUse(pattern.constraints(), name));
    }

    private static boolean tokensUse(Tokens tokens, String name) {
        return tokens.all().subList(tokens.from(), Math.max(tokens.from(), tokens.to())).stream()
                .anyMatch(token -> token.is(name));
    }

    private boolean sourceUses(Pattern pattern, String name) {
        Expr source = pattern.source();
        return source != null
                && done.all().stream()
                        .anyMatch(token ->
                                token.is(name) && token.start() >= source.start() && token.end() <= source.end());
    }
}
