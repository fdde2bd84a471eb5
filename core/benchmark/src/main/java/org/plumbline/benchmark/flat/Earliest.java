package org.plumbline.benchmark.flat;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.Instant;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The earliest of some instants; the end of time where there is none. */
public final class Earliest implements AccumulateFunction<Earliest.Found> {
    private static final long serialVersionUID = 1;

    /** The earliest so far. */
    public static final class Found implements Serializable {
        private static final long serialVersionUID = 1;
        private Instant at = Instant.MAX;
    }

    @Override
    public Found createContext() {
        return new Found();
    }

    @Override
    public void init(Found found) {
        found.at = Instant.MAX;
    }

    @Override
    public void accumulate(Found found, Object value) {
        found.at = Times.earlier(found.at, (Instant) value);
    }

    @Override
    public void reverse(Found found, Object value) {
        throw new UnsupportedOperationException("facts only come");
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public Object getResult(Found found) {
        return found.at;
    }

    @Override
    public Class<?> getResultType() {
        return Instant.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
