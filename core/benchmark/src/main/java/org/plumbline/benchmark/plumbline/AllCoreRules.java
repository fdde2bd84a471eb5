package org.plumbline.benchmark.plumbline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.files.ExampleFiles;
import org.plumbline.fact.Fact;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** Plumbline with every rule of the core. Nobody else judges these: its answers are what it counted, and compared with none. */
public final class AllCoreRules implements Contestant {
    private final Plumbline plumbline;
    private @Nullable Facts facts;
    private @Nullable Assessment assessment;

    private AllCoreRules(Plumbline plumbline) {
        this.plumbline = plumbline;
    }

    /** With the example network's own standards. */
    public static Supplier<Contestant> ofExample() {
        Path standards = ExampleFiles.EXAMPLE.resolve("standards.yaml");
        Plumbline plumbline = Plumbline.builder(CorePack.load())
                .standards(StandardValues.read(standards))
                .build();
        return () -> new AllCoreRules(plumbline);
    }

    @Override
    public void load(List<Fact> toJudge) {
        facts = Facts.of(toJudge);
    }

    @Override
    public void judge() {
        assessment = plumbline.assess(Objects.requireNonNull(facts), Network.AS_OF);
    }

    @Override
    public Answers answers() {
        return new Answers(List.of(), PlumblineContestant.tallies(Objects.requireNonNull(assessment)));
    }
}
