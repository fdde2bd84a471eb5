package org.plumbline.internal.dossier;

import static org.plumbline.internal.dossier.Filed.NORTH;
import static org.plumbline.internal.dossier.Filed.staffFile;
import static org.plumbline.internal.dossier.InOrder.date;
import static org.plumbline.internal.dossier.InOrder.filed;
import static org.plumbline.internal.dossier.InOrder.inOrder;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.workforce.CompetencySignOff;

/** The later of two facts comes first, and is filed second. */
class StaffInOrderTest {
    private static DefaultStaffFile ofStaff(BiFunction<String, Instant, ? extends Fact> fact) {
        return staffFile(filed(fact), "s1");
    }

    private static CompetencySignOff signOff(String id, Instant at) {
        return Some.signOff(id, "wound-care", CompetencySignOff.Stage.INDEPENDENT, at)
                .build();
    }

    @Test
    void what_is_recorded_of_somebody() {
        inOrder(ofStaff(SomeWork::shift).shifts());
        inOrder(ofStaff(SomeWork::task).tasks());
        inOrder(ofStaff(SomeWork::delegation).delegations);
        inOrder(ofStaff(SomeWork::given).given);
        inOrder(ofStaff(SomeWork::pause).pauses());
        inOrder(ofStaff(StaffInOrderTest::signOff).signOffs());
        inOrder(ofStaff(SomeWork::training).trainings);
        inOrder(ofStaff(SomeWork::practice).practices);
        inOrder(ofStaff(SomeWork::audit).audits);
        inOrder(ofStaff((id, at) -> Some.allocation(id, at).build()).allocations());
        inOrder(ofStaff((id, at) -> Some.session(id, at).attendees(Set.of("s1")).build()).sessions);
        inOrder(ofStaff((id, at) -> Some.post(id, "s1", "nurse").from(date(at)).build()).posts);
    }

    @Test
    void the_posts_of_a_team() {
        Dossiers dossiers =
                filed((id, at) -> Some.post(id, "s1", "nurse").from(date(at)).build());

        inOrder(dossiers.teamFile("m1", NORTH).posts);
    }

    @Test
    void the_audits_of_everybody() {
        inOrder(filed(SomeWork::audit).audits());
    }
}
