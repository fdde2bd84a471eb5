package org.plumbline.standard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.internal.standard.AdaptationsFile;

/** What is done otherwise at some site or partner, on record. The rules about adaptations judge each one as a fact. */
public interface Adaptations {
    /**
     * Reads adaptations from YAML, each by a name of its own:
     *
     * <pre>{@code
     * north-three-weeks:
     *   element: supervision.interval      # a standard, or the code of an element of the model
     *   scope: { site: north }             # one site or one partner
     *   value: P21D                        # optional: what holds instead
     *   area: workforce
     *   rationale: "half of the team is new"
     *   controls: "the lead sees the overdue list each week"
     *   assessment: "workforce review 7"
     *   owner: s1
     *   approver: s2
     *   approved: 2026-02-20T10:00:00Z
     *   start: 2026-03-01                  # the first local date
     *   end: 2027-03-01                    # optional: the first local date after it
     *   review: 2026-09-01                 # the local date by which it is to be reviewed
     * }</pre>
     *
     * <p>Element, scope and start have to be there. What else is missing is no problem here: the rules say so.
     *
     * @param yaml the file, in UTF-8
     * @return what it says, not yet held against the standards that it names
     * @throws org.plumbline.pack.LoadException with every problem of the file, by line
     */
    static Adaptations read(Path yaml) {
        return AdaptationsFile.read(yaml);
    }

    /**
     * As they would be if those in charge had said yes by a day: each that has not ended by then, but is not approved or begins
     * later, counts as approved and begun on that day. For looking at a proposal before it is approved.
     *
     * @param day the first day on which it would hold
     * @return the same adaptations, with approvals that nobody has given
     */
    Adaptations asIfFrom(LocalDate day);

    /** {@return each as a fact, by id} */
    List<Adaptation> all();
}
