package org.plumbline.internal.pack.check;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.pack.Dossiers;

/** The names of the types that rules see beside facts: the dossiers, and whatever these answer with. */
final class RuleTypes {
    static final Set<String> NAMES = names();

    private RuleTypes() {}

    private static Set<String> names() {
        Set<Class<?>> met = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Dossiers.TYPES.keySet());
        while (!open.isEmpty()) {
            Class<?> type = open.removeFirst();
            if (type.getPackageName().equals(Reach.RULE_TYPES) && met.add(type)) {
                for (Method method : type.getMethods()) {
                    Stream.concat(
                                    Stream.of(method.getGenericReturnType()),
                                    Arrays.stream(method.getGenericParameterTypes()))
                            .flatMap(RuleTypes::classes)
                            .forEach(open::add);
                }
            }
        }
        return met.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> one) {
            return Stream.of(one);
        }
        return type instanceof ParameterizedType many
                ? Arrays.stream(many.getActualTypeArguments()).flatMap(RuleTypes::classes)
                : Stream.empty();
    }
}
