package org.plumbline.rules.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.Subject;
import org.plumbline.rules.reference.Setting;

/** Makes configurations: values that are set, tightened at a site or partner, changed on a day, or not there. */
final class Configurations {
    /** Readings, and rhythms that cannot be compared: none asks for more, the network alone decides. */
    private static final Set<String> CHOICES = Set.of(
            "intake.clock-starts",
            "stability-check.due-for",
            "stability-check.made-on",
            "urgent-response.clock-starts",
            "exception-report.days",
            "escalation.owner",
            "red-flag.escalation-evidenced-in",
            "escalation-route.hours",
            "delegation.spot-check-calendar-or-rolling",
            "delegation.spot-check-due-for",
            "delegation.drift-pauses",
            "supervision.ratio-in-wte-or-heads",
            "late-cover.applies-to",
            "duty-clinician.days",
            "corrective-action.deadline",
            "case-review.sample-interval",
            "coaching.interval",
            "quality-call.interval");
    /** The scopes that a provider may set values for. */
    private static final List<Optional<Subject>> SCOPES = List.of(
            Optional.empty(),
            Optional.of(Subject.of(Subject.Type.SITE, "s1")),
            Optional.of(Subject.of(Subject.Type.SITE, "s2")),
            Optional.of(Subject.of(Subject.Type.PARTNER, "p1")));

    private final Random random;
    private final LocalDate around;
    private final List<Setting> settings = new ArrayList<>();

    private Configurations(Random random, LocalDate around) {
        this.random = random;
        this.around = around;
    }

    /** The same random numbers give the same configuration; values change on days shortly before {@code around}. */
    static Configuration of(Random random, LocalDate around) {
        Configurations made = new Configurations(random, around);
        new TreeMap<>(Candidates.OF).forEach(made::set);
        return new Configuration(List.copyOf(made.settings));
    }

    private void set(String standard, List<Object> candidates) {
        int strictest = candidates.size() - 1;
        if (random.nextInt(100) < 60) {
            int first = random.nextInt(candidates.size());
            int then = random.nextInt(candidates.size());
            boolean changes = random.nextInt(5) == 0;
            boolean always = !changes || random.nextInt(3) > 0;
            if (always) {
                give(standard, Setting.Level.NETWORK, Optional.empty(), Optional.empty(), candidates.get(first));
            }
            if (changes) {
                LocalDate from = around.minusDays(random.nextInt(30));
                give(standard, Setting.Level.NETWORK, Optional.empty(), Optional.of(from), candidates.get(then));
            }
        }
        if (!CHOICES.contains(standard) && random.nextInt(100) < 20) {
            Optional<LocalDate> from =
                    random.nextInt(4) == 0 ? Optional.of(around.minusDays(random.nextInt(30))) : Optional.empty();
            Optional<Subject> scope = SCOPES.get(random.nextInt(SCOPES.size()));
            give(standard, Setting.Level.PROVIDER, scope, from, candidates.get(strictest));
        }
    }

    private void give(
            String standard, Setting.Level level, Optional<Subject> scope, Optional<LocalDate> from, Object value) {
        settings.add(new Setting(standard, level, scope, from, value, "a made-up decision"));
    }
}
