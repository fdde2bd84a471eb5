package org.plumbline.benchmark.run;

import java.util.function.Supplier;
import org.plumbline.Plumbline;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.evrete.EvreteContestant;
import org.plumbline.benchmark.flat.FlatDrools;
import org.plumbline.benchmark.handwritten.HandWritten;
import org.plumbline.benchmark.handwritten.HandWrittenOnTwoThreads;
import org.plumbline.benchmark.plumbline.AllCoreRules;
import org.plumbline.benchmark.plumbline.Packs;
import org.plumbline.benchmark.plumbline.PlumblineContestant;
import org.plumbline.benchmark.sql.DuckDbContestant;
import org.plumbline.benchmark.sql.SqliteContestant;
import org.plumbline.benchmark.timefold.TimefoldContestant;

/** Who takes part, and how it is made anew for each run. */
public enum Entrant {
    HAND_WRITTEN("hand-written Java, 1 thread", pack -> HandWritten::new),
    HAND_WRITTEN_ON_TWO("hand-written Java, 2 threads", pack -> HandWrittenOnTwoThreads::new),
    PLUMBLINE("Plumbline, 1 thread", pack -> plumbline(pack, 1)),
    PLUMBLINE_ON_TWO("Plumbline, 2 threads", pack -> plumbline(pack, 2)),
    EXAMPLE("Plumbline, 1 thread", pack -> example(pack)),
    ALL_RULES("Plumbline with all core rules, 1 thread", pack -> AllCoreRules.ofExample()),
    FLAT_DROOLS("Drools, all facts in one session", pack -> FlatDrools::new),
    EVRETE("Evrete", pack -> EvreteContestant::new),
    TIMEFOLD("Timefold constraint streams", pack -> TimefoldContestant::new),
    DUCK_DB("DuckDB, 1 thread", pack -> () -> new DuckDbContestant(1)),
    DUCK_DB_ON_TWO("DuckDB, 2 threads", pack -> () -> new DuckDbContestant(2)),
    SQLITE("SQLite", pack -> SqliteContestant::new);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Preparation preparation;

    Entrant(String title, Preparation preparation) {
        this.title = title;
        this.preparation = preparation;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /**
     * Prepares what does not belong to a run: packs are loaded once a process, as in a service.
     *
     * @param pack the rules, where Plumbline runs them
     */
    public Supplier<Contestant> prepare(BuiltPack pack) {
        return preparation.with(pack);
    }

    private static Supplier<Contestant> plumbline(BuiltPack pack, int threads) {
        Plumbline plumbline = PlumblineContestant.plumbline(Packs.load(pack.folder()), threads);
        return () -> new PlumblineContestant(plumbline);
    }

    private static Supplier<Contestant> example(BuiltPack pack) {
        Plumbline plumbline = PlumblineContestant.ofExample(Packs.load(pack.folder()));
        return () -> new PlumblineContestant(plumbline);
    }

    private interface Preparation {
        Supplier<Contestant> with(BuiltPack pack);
    }
}
