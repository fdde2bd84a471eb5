package org.plumbline.testkit.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the chains of calls among tokens, and what each gives as far as that can be known. */
final class ExprReader {
    private final Imports imports;
    private final Map<String, Type> names;
    private final @Nullable Class<?> implied;
    private int at;

    /** Bare names are those of variables; and of the accessors of a pattern's class, if one is implied. */
    ExprReader(Imports imports, Map<String, Type> names, @Nullable Class<?> implied) {
        this.imports = imports;
        this.names = names;
        this.implied = implied;
    }

    /** All of them, in order; those inside of others are parts of these. */
    List<Expr> read(Tokens tokens) {
        List<Expr> found = new ArrayList<>();
        at = tokens.from();
        while (at < tokens.to()) {
            Token token = tokens.at(at);
            if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.TEXT) {
                found.add(chain(tokens));
            } else {
                at++;
            }
        }
        return found;
    }

    /** The one with which the tokens begin. */
    Expr first(Tokens tokens) {
        at = tokens.from();
        return chain(tokens);
    }

    /** The one that takes up all of the tokens; else an opaque one with what stands in it. */
    private Expr whole(Tokens tokens) {
        List<Expr> found = new ExprReader(imports, names, implied).read(tokens);
        boolean one = found.size() == 1
                && found.get(0).start() == tokens.start()
                && found.get(0).end() == tokens.end();
        return one ? found.get(0) : Expr.opaque(tokens.start(), tokens.end(), found);
    }

    private Expr chain(Tokens tokens) {
        Expr expr = primary(tokens);
        while (tokens.is(at, ".") && tokens.isWord(at + 1)) {
            at++;
            expr = step(expr, tokens);
        }
        return expr;
    }

    private Expr primary(Tokens tokens) {
        Token token = tokens.at(at++);
        if (token.kind() == Token.Kind.TEXT) {
            return Expr.of(token.start(), token.end(), token.text().startsWith("\"") ? String.class : null);
        }
        if (tokens.is(at, "(")) {
            List<Expr> arguments = arguments(tokens);
            return Expr.opaque(token.start(), tokens.at(at - 1).end(), arguments);
        }
        if (names.containsKey(token.text())) {
            return Expr.of(token.start(), token.end(), names.get(token.text()));
        }
        Method accessor = implied == null ? null : method(implied, token.text(), List.of());
        if (accessor != null) {
            Expr.Call call = new Expr.Call(null, accessor, token.start(), token.end(), List.of());
            return new Expr(token.start(), token.end(), accessor.getGenericReturnType(), null, call, List.of());
        }
        Class<?> named = imports.find(token.text()).orElse(null);
        return new Expr(token.start(), token.end(), null, named, null, List.of());
    }

    private Expr step(Expr receiver, Tokens tokens) {
        Token name = tokens.at(at++);
        boolean brackets = tokens.is(at, "(");
        List<Expr> arguments = brackets ? arguments(tokens) : List.of();
        int end = tokens.at(at - 1).end();
        List<Expr> parts = new ArrayList<>(List.of(receiver));
        parts.addAll(arguments);
        Class<?> named = receiver.names();
        if (named != null) {
            return member(named, name.text(), receiver.start(), end, parts);
        }
        Class<?> owner = receiver.raw();
        Method method = owner == null ? null : method(owner, name.text(), arguments);
        if (method == null) {
            return Expr.opaque(receiver.start(), end, parts);
        }
        Expr.Call call = new Expr.Call(receiver, method, name.start(), name.end(), arguments);
        return new Expr(receiver.start(), end, method.getGenericReturnType(), null, call, parts);
    }

    /** A constant, or a class inside of a class. */
    private static Expr member(Class<?> owner, String name, int start, int end, List<Expr> parts) {
        Object[] constants = owner.getEnumConstants();
        if (constants != null
                && Arrays.stream(constants)
                        .anyMatch(one -> ((Enum<?>) one).name().equals(name))) {
            return Expr.of(start, end, owner);
        }
        Optional<Class<?>> inner = Arrays.stream(owner.getClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst();
        return new Expr(start, end, null, inner.orElse(null), null, inner.isPresent() ? List.of() : parts);
    }

    private List<Expr> arguments(Tokens tokens) {
        int close = tokens.closing(at);
        List<Expr> arguments =
                tokens.part(at + 1, close).split(",").stream().map(this::whole).toList();
        at = Math.min(close + 1, tokens.to());
        return arguments;
    }

    /** The method that is meant; null where there is none. */
    static @Nullable Method method(Class<?> owner, String name, List<Expr> arguments) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge() && Fit.takes(method, arguments))
                .min((one, other) -> Fit.nearer(one, other))
                .orElse(null);
    }
}
