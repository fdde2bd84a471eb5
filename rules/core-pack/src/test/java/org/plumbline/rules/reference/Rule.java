package org.plumbline.rules.reference;

import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;

/** One rule of the catalogue. */
public interface Rule {
    /** {@return the code, {@code WF-02}} */
    String code();

    /** {@return what it asks} */
    String title();

    /** {@return how grave a breach is} */
    Severity severity();

    /** {@return whom it is about} */
    Subject.Type about();

    /** {@return every type of fact that it reads, in kebab case} */
    Set<String> reads();

    /**
     * Judges everybody to whom it applies.
     *
     * @param known what is known at the assessment
     * @param judgements where each judgement goes; and what the rules before this one have judged
     */
    void judge(Known known, Judgements judgements);
}
