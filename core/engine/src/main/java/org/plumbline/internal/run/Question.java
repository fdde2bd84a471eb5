package org.plumbline.internal.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plumbline.Basis;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.pack.Budget;

/** What is asked of some facts: by which rules and standards, as at when, on how many threads. */
public record Question(
        LoadedPack core,
        List<LoadedPack> local,
        Map<String, Budget> budgets,
        StandardsInForce standards,
        Instant asOf,
        int threads,
        Basis basis) {
    /** What a local pack may use. */
    Budget budget(LoadedPack pack) {
        return budgets.getOrDefault(pack.name(), Budget.DEFAULT);
    }
}
