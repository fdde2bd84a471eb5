package org.plumbline.testkit.internal;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name, a text, or a chain of calls.
 *
 * @param start where it starts in the file
 * @param end where it ends
 * @param type what it gives; null where that is not known
 * @param names the class that it names; null where it names none
 * @param call the last call of the chain; null where it is none, or not known
 * @param parts what it is made of
 */
record Expr(
        int start,
        int end,
        @Nullable Type type,
        @Nullable Class<?> names,
        @Nullable Call call,
        List<Expr> parts) {
    /**
     * A call, or a property, which is a call without brackets.
     *
     * @param receiver on what; null where a pattern is meant
     * @param nameStart where the method's name starts
     * @param nameEnd where it ends
     */
    record Call(@Nullable Expr receiver, Method method, int nameStart, int nameEnd, List<Expr> arguments) {
        Class<?> owner() {
            Class<?> type = receiver == null ? null : receiver.raw();
            return type == null ? method.getDeclaringClass() : type;
        }
    }

    static Expr opaque(int start, int end, List<Expr> parts) {
        return new Expr(start, end, null, null, null, parts);
    }

    static Expr of(int start, int end, @Nullable Type type) {
        return new Expr(start, end, type, null, null, List.of());
    }

    String in(String text) {
        return text.substring(start, end);
    }

    @Nullable
    Class<?> raw() {
        return type == null ? null : raw(type);
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** Itself and all that it is made of. */
    Stream<Expr> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Expr::all));
    }

    boolean overlaps(Expr other) {
        return start < other.end && other.start < end;
    }
}
