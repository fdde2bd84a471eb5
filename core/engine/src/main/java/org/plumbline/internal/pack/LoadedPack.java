package org.plumbline.internal.pack;

import java.util.List;
import org.plumbline.fact.FactType;
import org.plumbline.internal.standard.Declared;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

/** A pack whose rules are ready to run. */
public record LoadedPack(Manifest manifest, List<Declared> standards, KnowledgeBase base) implements Pack {
    @Override
    public String name() {
        return manifest.name();
    }

    @Override
    public String version() {
        return manifest.version();
    }

    @Override
    public List<Rule> rules() {
        return base.rules().stream().map(RuleInfo::rule).toList();
    }

    @Override
    public List<FactType> factTypes() {
        return manifest.factTypes();
    }
}
