package org.plumbline.benchmark.sql;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.fact.workforce.TrainingRecord;

/** What the scripts write as a name after a dollar sign: {@code $as_of}, {@code $State.MET}, {@code $code.intake}. */
final class Constants {
    private static final Pattern NAME = Pattern.compile("\\$(?:code\\.([a-z.-]*[a-z])|([\\w.]*\\w))");
    private static final Duration LOOK_BACK = Duration.ofDays(35);
    private static final Duration ARRIVES_WITHIN = Duration.ofDays(1);

    private final Map<String, Long> numbers = new HashMap<>();
    private final Codes codes;

    Constants(Codes codes) {
        this.codes = codes;
        long asOf = LocalDays.nanos(Network.AS_OF);
        numbers.put("as_of", asOf);
        numbers.put("look_back", asOf - LOOK_BACK.toNanos());
        numbers.put("last_expected", asOf - ARRIVES_WITHIN.toNanos() - 1);
        numbers.put("never", LocalDays.NEVER);
        choice("Rule", Rule.values());
        choice("State", State.values());
        choice("Outcome", Contact.Outcome.values());
        choice("WithWhom", Contact.WithWhom.values());
        choice("Tier", RiskTier.values());
        choice("Employment", StaffMember.Employment.values());
        choice("Assignment", SupervisorAssignment.Kind.values());
        choice("Session", SupervisionSession.Kind.values());
        choice("Status", SupervisionSession.Status.values());
        choice("Stage", CompetencySignOff.Stage.values());
        choice("Training", TrainingRecord.Kind.values());
        choice("Mode", TaskRecord.Mode.values());
    }

    @SuppressWarnings("EnumOrdinal")
    private void choice(String name, Enum<?>... values) {
        for (Enum<?> value : List.of(values)) {
            numbers.put(name + "." + value.name(), (long) value.ordinal());
        }
    }

    /** A script with numbers in place of the names. */
    String in(String script) {
        return NAME.matcher(script).replaceAll(this::number);
    }

    private String number(MatchResult name) {
        String code = name.group(1);
        return code != null
                ? Integer.toString(codes.of(code))
                : Objects.requireNonNull(numbers.get(name.group(2)), name.group())
                        .toString();
    }
}
