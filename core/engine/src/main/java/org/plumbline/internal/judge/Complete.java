package org.plumbline.internal.judge;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;

/** A record holds all its parts. */
public final class Complete {
    private Complete() {}

    public static Verdict judge(About about, String standard, Anchor of, @Nullable Set<String> present) {
        if (of.at() == null) {
            return Verdict.unknown(of, of.what());
        }
        Dated dated = about.context().inForce(standard, of.site(), of.at());
        if (dated == null) {
            return Verdict.notConfigured(of, standard);
        }
        if (present == null) {
            return Verdict.unknown(of, "parts of " + of.fact()).by(dated.authority());
        }
        SortedSet<String> asked = ((Value.Parts) dated.value()).parts();
        return judge(of, asked, present).by(dated.authority());
    }

    private static Verdict judge(Anchor of, SortedSet<String> asked, Set<String> present) {
        TreeSet<String> missing = new TreeSet<>(asked);
        missing.removeAll(present);
        return missing.isEmpty() ? Verdict.of(State.MET, of) : Verdict.breached(of, new Detail.Missing(asked, missing));
    }
}
