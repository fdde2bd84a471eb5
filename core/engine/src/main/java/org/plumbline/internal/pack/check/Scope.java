package org.plumbline.internal.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a rule may name: imported types and its own variables; and what it has named. */
final class Scope {
    private final List<String> imports;
    private final Map<String, Class<?>> variables = new TreeMap<>();
    private final Set<String> standards = new TreeSet<>();
    private final List<Token> fields = new ArrayList<>();
    private boolean guessed;

    Scope(List<String> imports) {
        this.imports = imports;
    }

    /** Where its type is not known it is there all the same. */
    void bind(String variable, @Nullable Class<?> type) {
        variables.put(variable, type == null ? Void.class : type);
    }

    @Nullable
    Class<?> variable(String name) {
        return variables.get(name);
    }

    Collection<String> variables() {
        return variables.keySet();
    }

    void read(String standard, boolean there) {
        standards.add(standard);
        guessed |= !there;
    }

    /** Whether a standard was named that is not there: then it is not known which one was meant. */
    boolean isGuessed() {
        return guessed;
    }

    /** The standards that were named. */
    Set<String> standards() {
        return standards;
    }

    /** A field of a fact of the pack's own. */
    void readField(Token field) {
        fields.add(field);
    }

    List<Token> fields() {
        return fields;
    }

    /** A type by the name under which it was imported; says so where there is none, or it is out of reach. */
    @Nullable
    Class<?> type(Token name, RuleSource source) {
        return type(name.text(), name.at(), source);
    }

    @Nullable
    Class<?> type(String name, int at, RuleSource source) {
        String outer = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        Class<?> type = find(outer);
        if (type != null && name.contains(".")) {
            for (String part : name.substring(outer.length() + 1).split("\\.", -1)) {
                type = type == null ? null : nested(type, part);
            }
        }
        if (type != null && Reach.allows(type)) {
            return type;
        }
        if (type != null || existsElsewhere(name)) {
            source.say(
                    at,
                    "`" + name + "` is not for rules",
                    "a dossier or a fact: " + Known.instead(outer, Reach.typeNames()));
        } else {
            source.say(
                    at,
                    "there is no type `" + name + "` here",
                    Reach.importOf(outer)
                            .map(line -> "`" + line + "` in `package.drl`")
                            .orElseGet(() -> Known.instead(outer, Reach.typeNames())));
        }
        return null;
    }

    private static boolean existsElsewhere(String name) {
        return load(name) != null;
    }

    private @Nullable Class<?> find(String simple) {
        Class<?> found = load("java.lang." + simple);
        for (String line : imports) {
            if (line.endsWith(".*")) {
                Class<?> one = load(line.substring(0, line.length() - 1) + simple);
                found = one == null ? found : one;
            } else if (line.endsWith("." + simple)) {
                Class<?> one = load(line);
                found = one == null ? found : one;
            }
        }
        return found;
    }

    static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, Scope.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    static @Nullable Class<?> nested(Class<?> type, String name) {
        return load(type.getName() + "$" + name);
    }
}
