package org.plumbline.cli;

import org.plumbline.standard.Standard;

/** How the values of a standard are written. */
final class Written {
    private Written() {}

    static String form(Standard standard) {
        if (standard.of().isPresent()) {
            String keys = standard.options().isEmpty() ? "KEY" : String.join(" | ", standard.options());
            return "{ " + keys + ": " + standard.of().get().example() + ", … }";
        }
        if (standard.options().isEmpty()) {
            return standard.unit().example();
        }
        String one = standard.unit() == Standard.Unit.CHOICE ? "one of " : "some of ";
        return one + String.join(", ", standard.options());
    }
}
