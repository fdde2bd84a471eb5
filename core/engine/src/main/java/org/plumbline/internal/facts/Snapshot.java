package org.plumbline.internal.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Closing;
import org.plumbline.internal.Digests;

/** Facts with all their versions, and what was left out. */
public final class Snapshot implements Facts {
    private final List<Fact> versions;
    private final List<LeftOut> leftOut;
    private final List<Problem> problems;
    private final @Nullable Word word;
    /** The ids of which there are several versions. */
    private final Set<FactId> repeated;

    private volatile @Nullable Holding holding;
    private volatile @Nullable String digest;

    Snapshot(
            List<Fact> versions,
            List<LeftOut> leftOut,
            List<Problem> problems,
            @Nullable Word word,
            Set<FactId> repeated) {
        this.versions = Collections.unmodifiableList(new ArrayList<>(versions));
        this.leftOut =
                leftOut.stream().sorted(Comparator.comparing(LeftOut::toString)).toList();
        this.problems = List.copyOf(problems);
        this.word = word;
        this.repeated = repeated;
    }

    /** The facts that hold, site by site. Sorted out when they are first needed, then kept for the next assessment. */
    public Holding holding() {
        Holding known = holding;
        if (known == null) {
            known = Holding.of(versions, repeated);
            holding = known;
        }
        return known;
    }

    public List<LeftOut> leftOutRows() {
        return leftOut;
    }

    /**
     * The same facts beside some of those of the network, with the rows that were left out of both. Where this part does
     * not say how far it is complete, the network does.
     */
    public Snapshot with(List<Fact> others, List<LeftOut> rows, Optional<Word> networksWord) {
        FactsCollector together = new FactsCollector();
        together.addAll(versions);
        together.addAll(others);
        rows.forEach(together::leaveOut);
        Snapshot facts = (Snapshot) together.lenient();
        return facts.said(word().or(() -> networksWord).orElse(null));
    }

    /** The same facts with the adaptations of a file, which came as any other file did. */
    public Snapshot adapted(List<Fact> adaptations) {
        return with(adaptations, leftOut, Optional.empty()).said(word == null ? null : word.and("adaptation"));
    }

    /** SHA-256 over the digests of the network's part and the others, in hex. */
    public static String digest(FactSource source) {
        List<String> digests = new ArrayList<>();
        Iterator<Facts> parts = source.sites();
        try {
            parts.forEachRemaining(part -> digests.add(part.digest()));
        } finally {
            Closing.close(parts);
        }
        digests.sort(null);
        digests.add(source.network().digest());
        MessageDigest sha = Digests.sha256();
        sha.update(String.join("\n", digests).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest());
    }

    /** The facts that hold, without some of them, and with others. */
    public Snapshot changed(Set<FactId> gone, List<Fact> put) {
        List<Fact> facts = new ArrayList<>(put);
        holding().all().stream()
                .filter(fact -> gone.isEmpty() || !gone.contains(fact.factId()))
                .forEach(facts::add);
        return new Snapshot(facts, leftOut, problems, word, Set.of());
    }

    @Override
    public Facts knownAt(Instant instant) {
        List<Fact> known = new ArrayList<>();
        List<LeftOut> unknown = new ArrayList<>(leftOut);
        List<Problem> said = new ArrayList<>(problems);
        for (Fact fact : versions) {
            Instant recorded = fact.recordedAt();
            boolean event = FactType.of(fact).kind() == FactKind.EVENT;
            if (recorded == null && event) {
                said.add(undated(fact));
                unknown.add(Naming.leftOut(fact, List.of(undated(fact))));
            } else if (recorded == null || !recorded.isAfter(instant)) {
                known.add(fact);
            }
        }
        return new Snapshot(known, unknown, said, word == null ? null : word.asKnownAt(instant), repeated);
    }

    private static Problem undated(Fact fact) {
        return Problem.at(
                fact.factId().toString(),
                "does not say when it was recorded, so what was known then is unknown",
                "a `recordedAt`");
    }

    @Override
    public Facts completeUntil(Instant instant) {
        return said(Word.ofAll(instant));
    }

    @Override
    public Facts completeUntil(Instant instant, Set<String> came) {
        return said(Word.of(instant, came));
    }

    private Snapshot said(@Nullable Word ofCaller) {
        return new Snapshot(versions, leftOut, problems, ofCaller, repeated);
    }

    @Override
    public Optional<Instant> completeUntil() {
        return word().map(Word::until);
    }

    public Optional<Word> word() {
        return Optional.ofNullable(word);
    }

    @Override
    public <F extends Fact> List<F> all(Class<F> type) {
        return holding().all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public int size() {
        return holding().size();
    }

    @Override
    public String digest() {
        String known = digest;
        if (known == null) {
            MessageDigest sha = Digests.sha256();
            versions.stream()
                    .map(fact -> FactType.of(fact).text(fact))
                    .distinct()
                    .sorted()
                    .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            leftOut.stream()
                    .map(LeftOut::toString)
                    .sorted()
                    .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            sha.update(String.valueOf(word).getBytes(StandardCharsets.UTF_8));
            known = HexFormat.of().formatHex(sha.digest());
            digest = known;
        }
        return known;
    }
}
