package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** What differs from one machine to the next: its clock, its zone, its locale, its character set. */
final class Machine {
    private static final String CLOCK = "java.time.Clock";
    /** Methods that ask the machine in each of their forms. */
    private static final Set<String> ALWAYS = Set.of(
            System.class.getName() + ".currentTimeMillis",
            System.class.getName() + ".nanoTime",
            ZoneId.class.getName() + ".systemDefault",
            TimeZone.class.getName() + ".getDefault",
            Locale.class.getName() + ".getDefault",
            CLOCK + ".systemUTC",
            CLOCK + ".systemDefaultZone",
            CLOCK + ".system",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.Calendar.getInstance",
            "java.lang.String.formatted");
    /** Methods and constructors that ask the machine where nothing of the following is given. */
    private static final Set<String> UNLESS_TOLD = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.format",
            "java.lang.String.getBytes",
            "java.lang.String.<init>",
            "java.io.InputStreamReader.<init>",
            "java.io.OutputStreamWriter.<init>",
            "java.io.FileReader.<init>",
            "java.io.FileWriter.<init>",
            "java.io.PrintStream.<init>",
            "java.io.PrintWriter.<init>",
            "java.util.Scanner.<init>",
            "java.util.Formatter.<init>",
            "java.text.SimpleDateFormat.<init>",
            "java.text.DecimalFormat.<init>",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.time.format.DateTimeFormatterBuilder.toFormatter");

    private static final List<Class<?>> TOLD = List.of(Locale.class, java.nio.charset.Charset.class, char[].class);

    private Machine() {}

    static ArchRule noClassesReadIt() {
        return noClasses().should().accessTargetWhere(new DescribedPredicate<>("the machine is asked") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return asks(access);
            }
        });
    }

    private static boolean asks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = owner + "." + access.getTarget().getName();
        boolean budget = access.getOriginOwner().getName().equals("org.plumbline.internal.run.Meter");
        if (budget && name.equals(System.class.getName() + ".nanoTime")) {
            return false; // how long a local pack has run: it decides nothing but whether the pack is stopped
        }
        boolean now = access.getTarget().getName().equals("now") && owner.startsWith("java.time.");
        if (now || ALWAYS.contains(name) || access.getTarget().getFullName().equals("java.util.Date.<init>()")) {
            return true;
        }
        return UNLESS_TOLD.contains(name) && !isTold(access) && !isCopy(name, access);
    }

    private static boolean isTold(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return TOLD.stream().anyMatch(type -> target.contains(type.getName()));
    }

    /** A text made of a text, or of nothing. */
    private static boolean isCopy(String name, JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return name.equals("java.lang.String.<init>") && !target.contains("[B");
    }

    /** For the test of this class itself. */
    static boolean isReadBy(JavaClass item) {
        return item.getAccessesFromSelf().stream().anyMatch(Machine::asks);
    }
}
