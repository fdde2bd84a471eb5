package org.plumbline.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.check.RuleCheck;
import org.plumbline.internal.pack.check.Words;

/**
 * Compiles the rule files of a local pack. The classic build, because it gives lines for all its errors; without its
 * just-in-time compiler of constraints, because that one breaks comparisons of instants once there are many facts.
 */
public final class LocalCompiler {
    private static final String WITHOUT_SUBSTANCE = "Parser returned a null Package";

    private final ClassLoader loader = LocalCompiler.class.getClassLoader();
    private final String where;
    private final Problems problems;
    private Map<String, String> consequences = Map.of();

    /** The name of the pack is what problems name that have no file. */
    public LocalCompiler(String where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    /** With the places of consequences, by those of their rules: the compiler tells only these. */
    LocalCompiler telling(Map<String, String> places) {
        consequences = places;
        return this;
    }

    /** Compiles, without looking at what the rules say of themselves. What the compiler says is added to the problems. */
    @SuppressWarnings("deprecation") // the only way to name the class loader, which a host in a container has to
    public Collection<KiePackage> compile(List<RuleText> texts) {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        configuration.setOption(RuleCheck.LEVEL);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        var batch = builder.batch();
        for (RuleText text : texts) {
            Resource resource = ResourceFactory.newByteArrayResource(text.text().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(text.name());
            batch.add(resource, ResourceType.DRL);
        }
        batch.build();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            say(error);
        }
        return builder.getKnowledgePackages();
    }

    /**
     * What was compiled, ready to run.
     *
     * @throws org.plumbline.pack.LoadException with what is wrong in what the rules say of themselves
     */
    @SuppressWarnings("deprecation")
    public KnowledgeBase rules(Manifest manifest, Collection<KiePackage> compiled) {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, loader);
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        var base = KnowledgeBaseFactory.newKnowledgeBase(manifest.name(), configuration);
        base.addPackages(compiled);
        KnowledgeBase rules = KnowledgeBase.of(base, manifest, where, problems);
        problems.throwIfAny();
        return rules;
    }

    private void say(KnowledgeBuilderError error) {
        if (error.getSeverity() != ResultSeverity.ERROR || error.getMessage().contains(WITHOUT_SUBSTANCE)) {
            return;
        }
        String file = error.getResource() == null ? where : error.getResource().getSourcePath();
        int[] lines = error.getLines();
        String line = lines.length == 0 || lines[0] < 1 ? "" : ":" + lines[0];
        String message = Words.compiler(error.getMessage());
        String at = file + line;
        problems.add(
                Words.isOfConsequence(error.getMessage()) ? consequences.getOrDefault(at, at) : at,
                message,
                Words.compilerMaybe(message));
    }
}
