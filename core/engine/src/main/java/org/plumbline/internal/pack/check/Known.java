package org.plumbline.internal.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.pack.Manifest;

/**
 * What a rule of a pack may name.
 *
 * @param own the standards that the pack declares
 * @param unreadable whether the file of the pack's standards cannot be read, so that it may declare any
 * @param core the standards of the core; empty where it is not known which core that will be
 * @param codes the codes of the core's rules
 */
public record Known(
        Manifest manifest, Set<String> own, boolean unreadable, Optional<Set<String>> core, Set<String> codes) {
    private static final int MANY = 16;
    private static final int FEW = 6;

    /** Whether a standard is there; without a core that of another pack may be, and is looked up when one is known. */
    boolean isStandard(String id) {
        boolean ofPack = id.startsWith(manifest.name() + ".");
        return own.contains(id)
                || (unreadable && ofPack)
                || core.map(standards -> standards.contains(id)).orElse(!ofPack);
    }

    Collection<String> standards() {
        Set<String> all = new TreeSet<>(own);
        core.ifPresent(all::addAll);
        return all;
    }

    boolean isOwnFact(String type) {
        return ownFacts().contains(type);
    }

    List<String> ownFacts() {
        return manifest.factTypes().stream().map(FactType::name).toList();
    }

    /** Every type of fact that the pack can read. */
    List<String> facts() {
        List<String> all = new ArrayList<>(ownFacts());
        FactType.all().forEach(type -> all.add(type.name()));
        return all;
    }

    /** The nearest right name, or all of them; of many the nearest few. */
    static String instead(String word, Collection<String> known) {
        List<String> few = Nearest.to(word, known)
                .map(List::of)
                .orElseGet(
                        () -> known.size() <= MANY ? known.stream().sorted().toList() : Nearest.few(word, known, FEW));
        String names = few.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        if (few.size() < 2) {
            return few.isEmpty() ? "nothing: there is none" : names;
        }
        return few.size() < known.size() ? "one like " + names : "one of " + names;
    }
}
