package org.plumbline.rules;

import org.plumbline.pack.Pack;

/** The core rule pack, compiled when its jar was built. */
public final class CorePack {
    private CorePack() {}

    /**
     * Loads the core. It takes some hundred milliseconds: load it once, and share the
     * {@link org.plumbline.Plumbline} that is built with it.
     *
     * @return the core pack, ready to use
     * @throws org.plumbline.pack.LoadException if its jar is damaged, for instance by repackaging
     */
    public static Pack load() {
        return Pack.prebuilt("core", CorePack.class.getClassLoader());
    }
}
