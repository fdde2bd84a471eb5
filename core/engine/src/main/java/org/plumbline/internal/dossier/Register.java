package org.plumbline.internal.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dossiers of one kind at all sites, and those of whom no site has a record. */
final class Register<F extends File> {
    private final Map<String, SiteDossiers> sites;
    private final Function<SiteDossiers, Map<String, F>> ofSite;
    private final BiFunction<String, @Nullable String, F> orphan;
    private final Map<String, F> orphans = new TreeMap<>();
    /** Where dossiers are those of another register, but for a few. */
    private final @Nullable Register<F> base;

    private final Map<String, F> instead = new HashMap<>();
    /** Made when somebody is first looked for whose site is not known. */
    private volatile @Nullable Map<String, F> everywhere;

    Register(
            Map<String, SiteDossiers> sites,
            Function<SiteDossiers, Map<String, F>> ofSite,
            BiFunction<String, @Nullable String, F> orphan) {
        this.sites = sites;
        this.ofSite = ofSite;
        this.orphan = orphan;
        this.base = null;
    }

    private Register(Register<F> base, BiFunction<String, @Nullable String, F> orphan) {
        this.sites = base.sites;
        this.ofSite = base.ofSite;
        this.orphan = orphan;
        this.base = base;
    }

    /** The same dossiers, some of which others may take the place of. */
    Register<F> over(BiFunction<String, @Nullable String, F> orphans) {
        return new Register<>(this, orphans);
    }

    /** Puts a dossier in the place of the one of its subject. */
    F putInstead(F file) {
        instead.put(file.subject().id(), file);
        return file;
    }

    /** Whether another one has taken its place, or it is a new one. */
    boolean isOther(String id) {
        return instead.containsKey(id) || orphans.containsKey(id);
    }

    /** The dossier of an id that is most probably at home at a site; null where there is none. */
    @Nullable
    F find(String id, @Nullable String probablyAt) {
        if (base != null) {
            F other = instead.get(id);
            F own = other == null ? orphans.get(id) : other;
            return own == null ? base.find(id, probablyAt) : own;
        }
        SiteDossiers site = probablyAt == null ? null : sites.get(probablyAt);
        F there = site == null ? null : ofSite.apply(site).get(id);
        if (there != null) {
            return there;
        }
        F found = everywhere().get(id);
        return found != null ? found : orphans.get(id);
    }

    private Map<String, F> everywhere() {
        Map<String, F> known = everywhere;
        if (known == null) {
            known = collect();
            everywhere = known;
        }
        return known;
    }

    private Map<String, F> collect() {
        Map<String, F> all = new HashMap<>();
        sites.values().forEach(site -> all.putAll(ofSite.apply(site)));
        return all;
    }

    /** The dossier of an id that a fact of a site names; one without a record where there is none. */
    F named(String id, @Nullable String site) {
        F file = find(id, site);
        if (file == null) {
            file = orphan.apply(id, site);
            orphans.put(id, file);
        }
        file.namedAt(site);
        return file;
    }

    /** Those without a record, by id. */
    Collection<F> orphans() {
        return orphans.values();
    }
}
