package org.plumbline.benchmark.small;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.plumbline.LoadedSite;
import org.plumbline.internal.run.Recorder;

/** A dossier replaced in a loaded site of ten thousand facts, to its new findings and counts. Any dossier is as likely. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OneDossier {
    private static final int SEED = 7;

    private final Random random = new Random(SEED);
    private LoadedSite site = LoadedSite.NONE;

    /** Loads the site, and a second one in which every dossier is another object that says the same. */
    @Setup
    public void load() {
        site = LoadedSite.of(new Network(1, SEED).facts(), new Network(1, SEED).facts());
    }

    /** Replaces one. */
    @Benchmark
    public List<?> replace() {
        Recorder found = site.replace(random.nextInt(site.size()));
        return List.of(found.findings(), found.upcoming(), found.judgements());
    }

    /** Closes the session. */
    @TearDown
    public void close() {
        site.close();
    }
}
