package org.plumbline.internal;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.Basis;

/** Versions and digests; that of the facts is worked out when somebody asks for it. */
final class DefaultBasis implements Basis {
    private final String plumblineVersion;
    private final SortedMap<String, String> packVersions;
    private final String standardsDigest;
    private @Nullable Supplier<String> facts;
    private @Nullable String factsDigest;

    DefaultBasis(
            String plumblineVersion,
            SortedMap<String, String> packVersions,
            String standardsDigest,
            Supplier<String> facts) {
        this.plumblineVersion = plumblineVersion;
        this.packVersions = packVersions;
        this.standardsDigest = standardsDigest;
        this.facts = facts;
    }

    @Override
    public String plumblineVersion() {
        return plumblineVersion;
    }

    @Override
    public SortedMap<String, String> packVersions() {
        return packVersions;
    }

    @Override
    public String standardsDigest() {
        return standardsDigest;
    }

    @Override
    public synchronized String factsDigest() {
        if (facts != null) {
            factsDigest = facts.get();
            facts = null;
        }
        return Objects.requireNonNull(factsDigest);
    }

    private List<Object> parts() {
        return List.of(plumblineVersion, packVersions, standardsDigest, factsDigest());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DefaultBasis basis && parts().equals(basis.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Basis" + parts();
    }
}
