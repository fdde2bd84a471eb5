package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.rule.Judgement;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.StandardId;
import org.plumbline.testkit.Mutant.Group;

/** Small steps at what is written out: one standard for another, one constant for another, another text. */
final class TextSteps {
    private final String text;
    private final List<Standard> standards;
    private final Set<StandardId> read;
    private final List<Change> changes = new ArrayList<>();

    private TextSteps(String text, List<Standard> standards, Set<StandardId> read) {
        this.text = text;
        this.standards = standards;
        this.read = read;
    }

    /** The standards that the rule reads are those that it is most easily mistaken in. */
    static List<Change> of(String text, RuleParts rule, List<Standard> standards, Set<StandardId> read) {
        TextSteps steps = new TextSteps(text, standards, read);
        Stream<Expr> conditions = rule.patterns.stream()
                .flatMap(pattern -> Stream.concat(pattern.expressions().stream(), Stream.ofNullable(pattern.source())));
        List<Expr> all = Stream.concat(conditions, rule.consequence.stream())
                .flatMap(Expr::all)
                .toList();
        List<Expr> reasons = all.stream().flatMap(TextSteps::reasons).toList();
        all.stream().filter(expr -> !reasons.contains(expr)).forEach(steps::one);
        all.forEach(steps::exchange);
        return steps.changes;
    }

    /** Words for those who read the rule: no finding shows why a judgement does not apply. */
    private static Stream<Expr> reasons(Expr expr) {
        Expr.Call call = expr.call();
        return call != null && call.method().getDeclaringClass() == Judgement.class
                ? call.arguments().stream().filter(one -> one.raw() == String.class)
                : Stream.empty();
    }

    private void one(Expr expr) {
        Class<?> type = expr.raw();
        if (isText(expr)) {
            List<String> others = standard(expr).map(this::others).orElse(List.of("another"));
            Group group = standard(expr).isPresent() ? Group.STANDARD : Group.FIELD;
            others.forEach(other -> changes.add(new Change(group, expr.start(), expr.end(), "\"" + other + "\"")));
        } else if (type != null
                && type.isEnum()
                && expr.call() == null
                && expr.in(text).contains(".")) {
            String own = expr.in(text);
            int name = own.lastIndexOf('.') + 1;
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .filter(constant -> !constant.equals(own.substring(name)))
                    .forEach(constant ->
                            changes.add(new Change(Group.FIELD, expr.start() + name, expr.end(), constant)));
        }
    }

    private boolean isText(Expr expr) {
        return expr.raw() == String.class
                && text.charAt(expr.start()) == '"'
                && expr.parts().isEmpty();
    }

    private Optional<Standard> standard(Expr expr) {
        String name = text.substring(expr.start() + 1, expr.end() - 1);
        return standards.stream()
                .filter(standard -> standard.id().value().equals(name))
                .findFirst();
    }

    /** Those of the same unit that the rule reads, that have the same value, and the next one. */
    private List<String> others(Standard own) {
        List<Standard> alike =
                standards.stream().filter(other -> alike(own, other)).toList();
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < alike.size(); i++) {
            Standard other = alike.get(i);
            boolean next = alike.get((i + alike.size() - 1) % alike.size()).equals(own);
            if (next || read.contains(other.id()) || value(own).equals(value(other))) {
                names.add(other.id().value());
            }
        }
        names.remove(own.id().value());
        return List.copyOf(names);
    }

    private static boolean alike(Standard own, Standard other) {
        return own.unit() == other.unit() && own.of().equals(other.of());
    }

    /** What it ships; where it ships nothing it is like no other. */
    private static String value(Standard standard) {
        return standard.values().values().stream()
                .findFirst()
                .map(Authority::value)
                .orElse(standard.id().value());
    }

    /** Two standards, or two texts, that stand in one call. */
    private void exchange(Expr expr) {
        List<Expr> texts = expr.call() == null
                ? List.of()
                : expr.call().arguments().stream().filter(this::isText).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (Expr other : texts.subList(i + 1, texts.size())) {
                Expr one = texts.get(i);
                Optional<Unit> unit = standard(one).map(Standard::unit);
                if (unit.equals(standard(other).map(Standard::unit))
                        && !one.in(text).equals(other.in(text))) {
                    String between = text.substring(one.end(), other.start());
                    Group group = unit.isPresent() ? Group.STANDARD : Group.FIELD;
                    changes.add(new Change(group, one.start(), other.end(), other.in(text) + between + one.in(text)));
                }
            }
        }
    }
}
