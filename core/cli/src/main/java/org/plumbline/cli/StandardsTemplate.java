package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;
import org.plumbline.standard.Published;
import org.plumbline.standard.Standard;

/** What nobody has set, as a file of values in which the values are still to be filled in. */
final class StandardsTemplate {
    private final List<Pack> packs;
    private final PrintWriter out;

    StandardsTemplate(List<Pack> packs, PrintWriter out) {
        this.packs = packs;
        this.out = out;
    }

    void write(List<Standard> open) {
        out.println(
                "# Standards that nobody has set. Fill in values and sources, and delete what is to stay open: rules that");
        out.println(
                "# read it answer `not configured`. Instead of `always` a date may stand, the first on which the value holds.");
        open.forEach(this::write);
    }

    private void write(Standard standard) {
        out.println();
        out.println("# " + standard.title());
        about(standard).forEach(line -> out.println("# " + line));
        out.println(standard.id() + ":");
        out.println("  always: { value: , source: \"\" }");
    }

    private List<String> about(Standard standard) {
        List<String> lines = new ArrayList<>();
        lines.add(inWords(standard.element()) + ", " + unit(standard) + stricter(standard));
        lines.add("written as " + Written.form(standard));
        standard.bounds().ifPresent(bounds -> lines.add("bounds: " + bounds));
        standard.calendar().ifPresent(duty -> lines.add("open days: the service calendar of `" + duty + "`"));
        lines.add("read by " + readBy(standard));
        for (Published published : standard.published()) {
            lines.add("published: " + published.value() + ", " + published.source());
        }
        return lines;
    }

    private static String unit(Standard standard) {
        return inWords(standard.unit())
                + standard.of().map(of -> " of " + inWords(of)).orElse("")
                + standard.keyedBy().map(key -> " by " + key).orElse("");
    }

    private static String stricter(Standard standard) {
        return standard.stricter() == Standard.Stricter.NEITHER
                ? ""
                : ", " + inWords(standard.stricter()) + (isOfParts(standard) ? " ask for more" : " asks for more");
    }

    private static boolean isOfParts(Standard standard) {
        return standard.stricter() == Standard.Stricter.MORE_PARTS
                || standard.stricter() == Standard.Stricter.FEWER_PARTS;
    }

    private String readBy(Standard standard) {
        String rules = packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.standards().contains(standard.id()))
                .map(Rule::code)
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "no rule" : rules;
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
