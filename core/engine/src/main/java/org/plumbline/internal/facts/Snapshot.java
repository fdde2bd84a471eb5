package org.plumbline.internal.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Digests;

/** Facts with all their versions, and what was left out. */
public final class Snapshot implements Facts {
    private final List<Fact> versions;
    private final List<LeftOut> leftOut;
    private final List<Problem> problems;
    private final @Nullable Instant completeUntil;
    private final Collection<Fact> holding;
    private volatile @Nullable String digest;

    Snapshot(List<Fact> versions, List<LeftOut> leftOut, List<Problem> problems, @Nullable Instant completeUntil) {
        this.versions = List.copyOf(versions);
        this.leftOut =
                leftOut.stream().sorted(Comparator.comparing(LeftOut::toString)).toList();
        this.problems = List.copyOf(problems);
        this.completeUntil = completeUntil;
        this.holding = holding(this.versions);
    }

    /** The latest version of each fact, without those that were withdrawn. */
    private static Collection<Fact> holding(List<Fact> versions) {
        Map<FactId, Fact> latest = new HashMap<>(versions.size() * 2);
        for (Fact fact : versions) {
            latest.merge(fact.factId(), fact, Snapshot::later);
        }
        latest.values().removeIf(Fact::withdrawn);
        return latest.values();
    }

    private static Fact later(Fact a, Fact b) {
        Instant of = a.recordedAt();
        Instant other = b.recordedAt();
        return of == null || (other != null && other.isAfter(of)) ? b : a;
    }

    /** The facts that hold, in no particular order. */
    public Collection<Fact> holding() {
        return holding;
    }

    public List<LeftOut> leftOutRows() {
        return leftOut;
    }

    @Override
    public Facts knownAt(Instant instant) {
        List<Fact> known = new ArrayList<>();
        List<LeftOut> unknown = new ArrayList<>(leftOut);
        List<Problem> said = new ArrayList<>(problems);
        for (Fact fact : versions) {
            Instant recorded = fact.recordedAt();
            boolean event = FactType.of(fact.getClass()).kind() == FactKind.EVENT;
            if (recorded == null && event) {
                said.add(undated(fact));
                unknown.add(Naming.leftOut(fact, List.of(undated(fact))));
            } else if (recorded == null || !recorded.isAfter(instant)) {
                known.add(fact);
            }
        }
        return new Snapshot(known, unknown, said, earlier(completeUntil, instant));
    }

    /** Nobody can have said then that what was still to come was complete. */
    private static @Nullable Instant earlier(@Nullable Instant said, Instant instant) {
        return said == null || said.isBefore(instant) ? said : instant;
    }

    private static Problem undated(Fact fact) {
        return Problem.at(
                fact.factId().toString(),
                "does not say when it was recorded, so what was known then is unknown",
                "a `recordedAt`");
    }

    @Override
    public Facts completeUntil(Instant instant) {
        return new Snapshot(versions, leftOut, problems, instant);
    }

    @Override
    public Optional<Instant> completeUntil() {
        return Optional.ofNullable(completeUntil);
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public int size() {
        return holding.size();
    }

    @Override
    public String digest() {
        String known = digest;
        if (known == null) {
            MessageDigest sha = Digests.sha256();
            versions.stream()
                    .map(fact -> FactType.of(fact.getClass()).text(fact))
                    .distinct()
                    .sorted()
                    .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            leftOut.stream()
                    .map(LeftOut::toString)
                    .sorted()
                    .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            sha.update(String.valueOf(completeUntil).getBytes(StandardCharsets.UTF_8));
            known = HexFormat.of().formatHex(sha.digest());
            digest = known;
        }
        return known;
    }
}
