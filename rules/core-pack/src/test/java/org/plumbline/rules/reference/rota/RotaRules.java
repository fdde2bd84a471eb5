package org.plumbline.rules.reference.rota;

import java.util.List;
import org.plumbline.rules.reference.Rule;

/** The rules of this group. */
public final class RotaRules {
    /** By code. */
    public static final List<Rule> ALL = List.of(new Rc01DutyClinician(), new Rc04WeekendCover(), new Rc05NotAlone());

    private RotaRules() {}
}
