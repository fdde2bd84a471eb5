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
    /** Made when somebody is first looked for whose site is not known. */
    private volatile @Nullable Map<String, F> everywhere;

    Register(
            Map<String, SiteDossiers> sites,
            Function<SiteDossiers, Map<String, F>> ofSite,
            BiFunction<String, @Nullable String, F> orphan) {
        this.sites = sites;
        this.ofSite = ofSite;
        this.orphan = orphan;
    }

    /** The dossier of an id that is most probably at home at a site; null where there is none. */
    @Nullable
    F find(String id, @Nullable String probablyAt) {
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
