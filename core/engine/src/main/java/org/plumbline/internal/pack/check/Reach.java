package org.plumbline.internal.pack.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Finding;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.LocalFact;
import org.plumbline.internal.vocabulary.Vocabulary;
import org.plumbline.rule.Dossier;

/** Which classes and methods a rule can reach: facts, what rules see of them, and a few of the JDK's, to read from. */
final class Reach {
    static final String RULE_TYPES = "org.plumbline.rule";
    private static final String FACTS = "org.plumbline.fact";

    private static final Set<Class<?>> RESULTS = Set.of(
            Finding.class, Interval.class, Measure.class, Outcome.class, RuleCode.class, Severity.class, Subject.class);

    /** Which of the JDK's classes may be imported. */
    static final Set<String> OF_JDK = Set.of(
            "java.math.BigDecimal",
            "java.time.DayOfWeek",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.Period",
            "java.time.YearMonth",
            "java.time.ZoneId",
            "java.util.Collection",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet");

    private static final Set<String> ALWAYS_THERE =
            Set.of("java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Number", "java.lang.String");

    /** What may be asked of the JDK's objects: nothing that changes one, and nothing that makes a large one. */
    private static final Set<String> QUESTIONS = Set.of(
            "compareTo",
            "contains",
            "containsAll",
            "containsKey",
            "endsWith",
            "equals",
            "get",
            "isAfter",
            "isBefore",
            "isBlank",
            "isEmpty",
            "isNegative",
            "isPresent",
            "isZero",
            "keySet",
            "length",
            "minus",
            "name",
            "plus",
            "size",
            "startsWith",
            "values");

    private static final Set<String> OF_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    private static final List<Class<?>> FACT_TYPES = Stream.concat(
                    Vocabulary.RECORDS.stream(), Stream.of(LocalFact.class, Fact.class))
            .collect(Collectors.toList());

    private Reach() {}

    static boolean allows(Class<?> type) {
        String name = type.getName();
        return isOwn(type) || OF_JDK.contains(name) || ALWAYS_THERE.contains(name) || type.isPrimitive();
    }

    private static boolean isOwn(Class<?> type) {
        String of = type.getPackageName();
        boolean vocabulary = of.equals(RULE_TYPES) || of.equals(FACTS) || of.startsWith(FACTS + ".");
        boolean builder = type.getSimpleName().endsWith("Builder");
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return (vocabulary && !builder) || RESULTS.contains(outermost);
    }

    /** The packages whose types can be imported all at once, and the single types. */
    static Collection<String> imports() {
        Set<String> all = new TreeSet<>(OF_JDK);
        RESULTS.forEach(type -> all.add(type.getName()));
        all.add(RULE_TYPES + ".*");
        Vocabulary.RECORDS.forEach(type -> all.add(type.getPackageName() + ".*"));
        all.add(LocalFact.class.getName());
        return all;
    }

    /** Names that may have been meant: simple names of facts, dossiers and what they hold. */
    static Collection<String> typeNames() {
        Set<String> all = new TreeSet<>(RuleTypes.NAMES);
        FACT_TYPES.forEach(type -> all.add(type.getSimpleName()));
        return all;
    }

    /** The import that makes a simple name known, if there is one. */
    static Optional<String> importOf(String simpleName) {
        if (RuleTypes.NAMES.contains(simpleName)) {
            return Optional.of("import " + RULE_TYPES + ".*");
        }
        Stream<Class<?>> all = Stream.concat(FACT_TYPES.stream(), RESULTS.stream());
        Optional<String> own = all.filter(type -> type.getSimpleName().equals(simpleName))
                .map(type -> "import "
                        + (type == LocalFact.class || RESULTS.contains(type)
                                ? type.getName()
                                : type.getPackageName() + ".*"))
                .findFirst();
        return own.or(() -> OF_JDK.stream()
                .filter(name -> name.endsWith("." + simpleName))
                .map(name -> "import " + name)
                .findFirst());
    }

    static boolean isDossier(Class<?> type) {
        return Dossier.class.isAssignableFrom(type);
    }

    /** What a rule may ask of an object: its methods by name. */
    static Map<String, List<Method>> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> mayAsk(type, method))
                .collect(Collectors.groupingBy(Method::getName));
    }

    /** What can be named without an argument. */
    static Collection<String> fields(Class<?> type) {
        return methods(type).values().stream()
                .flatMap(List::stream)
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a rule may ask of a type: the makers of rule types, which are values. */
    static Map<String, List<Method>> makers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> type.getPackageName().equals(RULE_TYPES) && !type.isEnum())
                .collect(Collectors.groupingBy(Method::getName));
    }

    private static boolean mayAsk(Class<?> type, Method method) {
        if (isOwn(type) && !type.isEnum()) {
            return !OF_OBJECT.contains(method.getName());
        }
        return QUESTIONS.contains(method.getName());
    }
}
