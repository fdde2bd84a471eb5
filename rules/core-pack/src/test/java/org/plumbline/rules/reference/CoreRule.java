package org.plumbline.rules.reference;

import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;

/** The head of a rule. */
public abstract class CoreRule implements Rule {
    private final String code;
    private final String title;
    private final Severity severity;
    private final Subject.Type about;
    private final Set<String> reads;

    protected CoreRule(String code, String title, Severity severity, Subject.Type about, String... reads) {
        this.code = code;
        this.title = title;
        this.severity = severity;
        this.about = about;
        this.reads = Set.of(reads);
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Subject.Type about() {
        return about;
    }

    @Override
    public final Set<String> reads() {
        return reads;
    }
}
