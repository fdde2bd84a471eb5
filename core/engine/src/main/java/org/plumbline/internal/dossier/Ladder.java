package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Recorded;

/** The ladder of competence, as it was signed stage by stage. */
final class Ladder {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();

    private Ladder() {}

    /** A sign-off that no site recorded belongs to the person's own. */
    static Anchor signing(DefaultStaffFile staff, CompetencySignOff signOff) {
        return new Anchor(null, siteOf(staff, signOff), signOff.signedAt(), null, signOff.factId());
    }

    static @Nullable String siteOf(DefaultStaffFile staff, CompetencySignOff signOff) {
        return signOff.site() == null ? staff.site() : signOff.site();
    }

    /** Those that hold or will: of each competency the one that was signed last, unless it has ended or was taken back. */
    static List<CompetencySignOff> standing(Context context, DefaultStaffFile staff) {
        List<CompetencySignOff> holding = staff.signOffs.stream()
                .filter(signOff -> end(signOff).isAfter(context.asOf()))
                .toList();
        List<CompetencySignOff> standing = new ArrayList<>(holding.size());
        for (int i = 0; i < holding.size(); i++) {
            CompetencySignOff signOff = holding.get(i);
            boolean followed = holding.subList(i + 1, holding.size()).stream()
                    .anyMatch(later -> later.competency().equals(signOff.competency()));
            if (!followed) {
                standing.add(signOff);
            }
        }
        return standing;
    }

    private static Instant end(CompetencySignOff signOff) {
        return Objects.requireNonNullElse(Covers.end(signOff), Instant.MAX);
    }

    /** From when the stage before was signed; before the first one there is none. It may have ended since. */
    static Cover stageBefore(Context context, DefaultStaffFile staff, CompetencySignOff signOff, String stages) {
        Value.Parts asked = context.parts(stages, siteOf(staff, signOff), signOff.signedAt());
        if (asked == null) {
            return Cover.unset("the stage before", stages);
        }
        CompetencySignOff.Stage before = before(signOff.stage(), asked);
        if (before == null) {
            return Cover.of(
                    "no stage", SIGN_OFF, List.of(new Spell(new Interval(Instant.MIN, Instant.MAX), List.of())));
        }
        List<Spell> spells = new ArrayList<>();
        for (CompetencySignOff other : staff.signOffs) {
            if (other.stage() == before
                    && other.competency().equals(signOff.competency())
                    && !other.staffId().equals(other.assessorId())) {
                Covers.add(spells, other.signedAt(), other.withdrawnAt(), other);
            }
        }
        Instant after = signOff.signedAt().plusNanos(1);
        Instant over = Spans.later(Spans.earlier(end(signOff), staff.gone()), after);
        if (!over.isAfter(context.asOf())) {
            spells.add(new Spell(Spans.between(over, null), List.of())); // nobody asks any more
        }
        return Cover.of("sign-off for " + signOff.competency() + " at stage " + before, SIGN_OFF, spells)
                .orAtHome(staff.site());
    }

    private static CompetencySignOff.@Nullable Stage before(CompetencySignOff.Stage stage, Value.Parts asked) {
        CompetencySignOff.Stage before = null;
        for (CompetencySignOff.Stage lower : CompetencySignOff.Stage.values()) {
            if (lower.compareTo(stage) < 0 && asked.parts().contains(lower.name())) {
                before = lower;
            }
        }
        return before;
    }

    /** Whether all is on record that was signed for the person until then, from the first day of work on. */
    static Recorded history(Context context, DefaultStaffFile staff, CompetencySignOff signOff) {
        Interval until = staff.workUntil(signOff.signedAt());
        return new Recorded(null, staff.hole(SIGN_OFF, siteOf(staff, signOff), until), List.of());
    }
}
