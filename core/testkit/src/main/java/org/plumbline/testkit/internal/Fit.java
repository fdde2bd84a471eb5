package org.plumbline.testkit.internal;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Which methods take which arguments. */
final class Fit {
    private Fit() {}

    /** Whether a method takes these arguments, as far as their types are known. */
    static boolean takes(Method method, List<Expr> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> given = arguments.get(i).raw();
            if (given != null && !boxed(parameters[i]).isAssignableFrom(boxed(given))) {
                return false;
            }
        }
        return true;
    }

    /** Which of the arguments of a call a method takes, in their order: all of them, some or none. */
    static List<List<Expr>> some(Method method, Expr.Call call) {
        List<List<Expr>> choices = new ArrayList<>(List.of(List.of()));
        for (Expr argument : call.arguments()) {
            for (List<Expr> choice : List.copyOf(choices)) {
                List<Expr> longer = new ArrayList<>(choice);
                longer.add(argument);
                choices.add(longer);
            }
        }
        return choices.stream()
                .filter(choice -> choice.stream().allMatch(one -> one.type() != null) && takes(method, choice))
                .toList();
    }

    /** The one with the narrower parameters first; of the same ones the one that says more about what it gives. */
    static int nearer(Method one, Method other) {
        boolean narrower = true;
        boolean wider = true;
        for (int i = 0; i < one.getParameterCount(); i++) {
            Class<?> left = one.getParameterTypes()[i];
            Class<?> right = other.getParameterTypes()[i];
            narrower &= right.isAssignableFrom(left);
            wider &= left.isAssignableFrom(right);
        }
        if (narrower == wider) {
            return one.getReturnType() == other.getReturnType()
                    ? one.toGenericString().compareTo(other.toGenericString())
                    : other.getReturnType().isAssignableFrom(one.getReturnType()) ? -1 : 1;
        }
        return narrower ? -1 : 1;
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
