package org.plumbline.internal.pack;

import java.util.Objects;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;

/** A session that stays open: an object is replaced, and what rules say about the new one is said anew. One thread at a time. */
public final class OpenSession implements AutoCloseable {
    private final KieSession session;
    private final KnowledgeBase base;

    OpenSession(KnowledgeBase base, KieSession session, AgendaEventListener announcer) {
        this.base = base;
        this.session = session;
        session.addEventListener(announcer);
    }

    /** Adds objects, those that some rule can match, and runs the rules. */
    public void add(Iterable<?> objects) {
        for (Object object : objects) {
            if (base.matches(object)) {
                session.insert(object);
            }
        }
        session.fireAllRules();
    }

    /** Puts an object in the place of another of its kind, and runs the rules over it. What no rule matches is not there. */
    public void replace(Object before, Object after) {
        if (!base.matches(after)) {
            return;
        }
        session.update(Objects.requireNonNull(session.getFactHandle(before), "is not in this session"), after);
        session.fireAllRules();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
