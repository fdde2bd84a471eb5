package org.plumbline.benchmark.plumbline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.run.LiveSite;
import org.plumbline.internal.run.Recorder;
import org.plumbline.pack.Pack;

/** A site under rules that stay, and for each of its dossiers one to take its place. */
public final class LoadedSite implements AutoCloseable {
    /** Nothing is loaded. */
    public static final LoadedSite NONE = new LoadedSite(null, List.of(), List.of());

    private final @Nullable LiveSite live;
    private final List<File> there;
    private final List<File> others;

    private LoadedSite(@Nullable LiveSite live, List<File> there, List<File> others) {
        this.live = live;
        this.there = new ArrayList<>(there);
        this.others = new ArrayList<>(others);
    }

    /** The largest site of some facts, with the dossiers of other facts about the same subjects. */
    public static LoadedSite of(List<Fact> facts, List<Fact> otherFacts) {
        Pack pack = eight();
        JudgementCost loaded = new JudgementCost(pack, facts);
        JudgementCost other = new JudgementCost(pack, otherFacts);
        List<File> files = loaded.largestSite();
        List<File> others = files.stream()
                .map(file -> Objects.requireNonNull(other.find(file.subject())))
                .toList();
        return new LoadedSite(new LiveSite(loaded.rules(), loaded.context(), files), files, others);
    }

    private static Pack eight() {
        try {
            Path folder = Files.createTempDirectory("pack");
            Packs.build(folder, List.copyOf(Packs.EIGHT.keySet()), Packs.EIGHT.size());
            return Packs.load(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many dossiers there are. */
    public int size() {
        return there.size();
    }

    /** Puts the other dossier of a subject in the place of the one that is there. */
    public Recorder replace(int index) {
        File before = there.get(index);
        File after = others.get(index);
        there.set(index, after);
        others.set(index, before);
        return Objects.requireNonNull(live).replace(before, after);
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
        }
    }
}
