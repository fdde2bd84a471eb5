package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes that the files of a package know by a short name, and its globals. */
final class Imports {
    private final List<String> packages = new ArrayList<>(List.of("java.lang"));
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> globals = new HashMap<>();
    private final ClassLoader loader;

    Imports(ClassLoader loader) {
        this.loader = loader;
    }

    /** Reads what a file imports. */
    Imports read(Tokens tokens) {
        for (int at = tokens.from(); at < tokens.to(); at++) {
            if (tokens.is(at, "import")) {
                at = read(tokens, at + 1);
            } else if (tokens.is(at, "global") && tokens.isWord(at + 1) && tokens.isWord(at + 2)) {
                globals.put(tokens.at(at + 2).text(), tokens.at(at + 1).text());
            }
        }
        return this;
    }

    private int read(Tokens tokens, int first) {
        int at = first;
        StringBuilder name = new StringBuilder();
        while (tokens.isWord(at) && tokens.is(at + 1, ".")) {
            name.append(tokens.at(at).text()).append('.');
            at += 2;
        }
        if (tokens.is(at, "*")) {
            packages.add(name.substring(0, Math.max(0, name.length() - 1)));
        } else if (tokens.isWord(at)) {
            names.put(tokens.at(at).text(), name + tokens.at(at).text());
        }
        return at;
    }

    /** Globals by name, with their type. */
    Map<String, Class<?>> globals() {
        Map<String, Class<?>> known = new HashMap<>();
        globals.forEach((name, type) -> find(type).ifPresent(found -> known.put(name, found)));
        return known;
    }

    /** The class of a short name. */
    Optional<Class<?>> find(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        if (names.containsKey(name)) {
            return load(names.get(name));
        }
        return packages.stream()
                .map(in -> load(in + "." + name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
