package org.plumbline.testkit.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.Interval;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement;
import org.plumbline.rule.Need;
import org.plumbline.rule.Round;
import org.plumbline.testkit.Mutant.Group;

/** Small steps at a call: another method of the same kind, another argument of the same type, a modifier left out. */
final class CallSteps {
    private static final List<Class<?>> ANCHORS = List.of(Anchor.class, Need.class, Round.class);

    private final String text;
    private final List<Change> changes = new ArrayList<>();
    /** What stands as an argument somewhere, or has a name. */
    private final List<Expr> around;

    private CallSteps(String text, List<Expr> around) {
        this.text = text;
        this.around = around;
    }

    static List<Change> of(String text, RuleParts rule) {
        List<Expr> arguments = rule.consequence.stream()
                .flatMap(Expr::all)
                .flatMap(expr -> expr.parts().stream())
                .toList();
        CallSteps steps = new CallSteps(text, arguments);
        for (Pattern pattern : rule.patterns) {
            pattern.expressions().forEach(expr -> steps.all(expr, false));
            if (pattern.source() != null) {
                steps.all(pattern.source(), true);
            }
        }
        rule.consequence.forEach(expr -> steps.all(expr, false));
        return steps.changes;
    }

    private void all(Expr expr, boolean population) {
        Expr.Call call = expr.call();
        if (call != null) {
            others(expr, call, population);
            fluent(expr, call);
            booleans(call);
        }
        arguments(expr);
        boolean chain = call != null && call.receiver() != null;
        for (int i = 0; i < expr.parts().size(); i++) {
            all(expr.parts().get(i), population && chain && i == 0);
        }
    }

    /** Methods of the same receiver that give the same, with the same arguments or some of them. */
    private void others(Expr expr, Expr.Call call, boolean population) {
        Group group =
                population ? Group.POPULATION : group(Expr.raw(call.method().getGenericReturnType()));
        TreeSet<String> calls = new TreeSet<>();
        for (Method other : call.owner().getMethods()) {
            if (isLike(call.method(), other)) {
                Fit.some(other, call).forEach(arguments -> calls.add(written(expr, call, other.getName(), arguments)));
            }
        }
        calls.remove(text.substring(call.nameStart(), expr.end()));
        calls.forEach(other -> add(group, call.nameStart(), expr.end(), other));
    }

    private String written(Expr expr, Expr.Call call, String name, List<Expr> arguments) {
        if (arguments.equals(call.arguments())) {
            return name + text.substring(call.nameEnd(), expr.end());
        }
        return arguments.isEmpty()
                ? name + "()"
                : name + arguments.stream().map(one -> one.in(text)).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static boolean isLike(Method method, Method other) {
        return other.getDeclaringClass() != Object.class
                && !Modifier.isStatic(other.getModifiers())
                && !other.isBridge()
                && !other.getName().equals("toString")
                && !other.getName().equals("hashCode")
                && other.getGenericReturnType().equals(method.getGenericReturnType());
    }

    private static Group group(Class<?> gives) {
        if (Judgement.class.isAssignableFrom(gives)) {
            return Group.JUDGEMENT;
        }
        if (Temporal.class.isAssignableFrom(gives) || gives == Instant.class || gives == Interval.class) {
            return Group.TIME;
        }
        if (ANCHORS.contains(gives)) {
            return Group.ANCHOR;
        }
        boolean field = gives.isPrimitive() || gives.getName().startsWith("java.lang.") || gives.isEnum();
        return field ? Group.FIELD : Group.EVIDENCE;
    }

    /** A call that gives what it is made on: left out, replaced by what it joins, or in another order. */
    private void fluent(Expr expr, Expr.Call call) {
        Expr on = call.receiver();
        if (on == null || on.raw() == null || on.raw() != expr.raw()) {
            return;
        }
        add(Group.MODIFIER, on.end(), expr.end(), "");
        call.arguments().stream()
                .filter(argument -> argument.raw() == expr.raw())
                .forEach(argument -> add(Group.MODIFIER, expr.start(), expr.end(), argument.in(text)));
        Expr.Call before = on.call();
        Expr first = before == null ? null : before.receiver();
        if (before == null || first == null || first.raw() != expr.raw()) {
            return;
        }
        boolean joins = joins(call) || joins(before);
        if (joins || before.method().equals(call.method())) {
            String one = text.substring(first.end(), on.end());
            String other = text.substring(on.end(), expr.end());
            add(Group.MODIFIER, first.end(), expr.end(), other + one);
        }
    }

    private static boolean joins(Expr.Call call) {
        return Arrays.asList(call.method().getParameterTypes()).contains(call.owner());
    }

    private void booleans(Expr.Call call) {
        Class<?>[] parameters = call.method().getParameterTypes();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expr argument = call.arguments().get(i);
            if (parameters[i] == boolean.class) {
                add(Group.NEGATED, argument.start(), argument.end(), "!( " + argument.in(text) + " )");
            }
        }
    }

    /** Each argument replaced by another expression of its type; two of the same type exchanged. */
    private void arguments(Expr expr) {
        List<Expr> arguments = expr.call() == null ? expr.parts() : expr.call().arguments();
        for (int i = 0; i < arguments.size(); i++) {
            Expr one = arguments.get(i);
            if (one.type() == null || one.in(text).startsWith("\"")) {
                continue;
            }
            TreeSet<String> others = new TreeSet<>();
            for (Expr other : around) {
                boolean same = one.type().equals(other.type()) && !one.overlaps(other);
                if (same && !other.in(text).equals(one.in(text))) {
                    others.add(other.in(text));
                }
            }
            others.forEach(other -> add(Group.ANCHOR, one.start(), one.end(), other));
            for (Expr other : arguments.subList(i + 1, arguments.size())) {
                if (one.type().equals(other.type()) && !other.in(text).equals(one.in(text))) {
                    String between = text.substring(one.end(), other.start());
                    add(Group.ANCHOR, one.start(), other.end(), other.in(text) + between + one.in(text));
                }
            }
        }
    }

    private void add(Group group, int start, int end, String instead) {
        changes.add(new Change(group, start, end, instead));
    }
}
