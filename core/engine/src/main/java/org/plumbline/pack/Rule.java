package org.plumbline.pack;

import java.util.List;
import org.plumbline.Action;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.standard.StandardId;

/**
 * What a rule file says of itself.
 *
 * @param code the catalogue's code, or one with the local pack's prefix
 * @param title what it asks, in words
 * @param severity how grave a breach is; of a critical one no breach can be waived
 * @param shape which of the catalogue's forms the judgement has
 * @param standards the standards that it reads
 * @param feeds the types of fact that it reads: who is judged, and what is taken for evidence
 * @param attested whether it rests on what somebody declares, not on systems that record the work
 * @param guards which actions it is asked about ahead; what it finds then speaks against them
 * @param source where it comes from
 */
public record Rule(
        RuleCode code,
        String title,
        Severity severity,
        String shape,
        List<StandardId> standards,
        List<String> feeds,
        boolean attested,
        List<Action> guards,
        String source) {
    /** {@return whether a breach can be waived for a while: of a critical rule none can} */
    public boolean admitsWaivers() {
        return severity != Severity.CRITICAL;
    }
}
