package org.plumbline.internal.dossier;

import java.util.List;
import java.util.function.Function;

/** Does the same for each of several things, one after the other or beside each other; the results keep the order. */
public interface Threads {
    <T, R> List<R> each(List<T> things, Function<T, R> work);
}
