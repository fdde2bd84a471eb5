package org.plumbline.internal.run;

import java.time.Instant;
import java.util.List;
import org.plumbline.Basis;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.standard.StandardsInForce;

/** What is asked of some facts: by which rules and standards, as at when, on how many threads. */
public record Question(
        LoadedPack core, List<LoadedPack> local, StandardsInForce standards, Instant asOf, int threads, Basis basis) {}
