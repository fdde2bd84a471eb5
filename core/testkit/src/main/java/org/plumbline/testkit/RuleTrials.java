package org.plumbline.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.internal.DefaultPlumbline;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.LocalCompiler;
import org.plumbline.internal.pack.RuleText;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Rule;
import org.plumbline.standard.Standard;
import org.plumbline.testkit.Mutant.Outcome;
import org.plumbline.testkit.internal.Change;
import org.plumbline.testkit.internal.Steps;

/**
 * A rule changed step by step, each time compiled and judged by its scenarios. It is compiled alone; in a core pack beside
 * the rules about feeds, which report what a feed holds up; and with all others only where its scenarios need them.
 */
final class RuleTrials {
    private final LoadedPack pack;
    private final RuleTexts texts;
    private final RuleText own;
    private final Trial trial;
    private final Set<RuleText> beside = new LinkedHashSet<>();

    RuleTrials(LoadedPack pack, RuleTexts texts, RuleText own, Trial trial) {
        this.pack = pack;
        this.texts = texts;
        this.own = own;
        this.trial = trial;
        add(own);
        if (pack.manifest().prefix().isEmpty()) {
            texts.aboutFeeds().forEach(this::add);
        }
    }

    private void add(RuleText file) {
        beside.addAll(texts.importsOf(file));
        beside.add(file);
    }

    /** The small steps at the rule; none where its file has no rule of that code. */
    List<Change> steps(Rule rule, List<Standard> standards) {
        List<String> imports = texts.importsOf(own).stream().map(RuleText::text).toList();
        return Steps.of(own.text(), rule.code().value(), imports, standards, new TreeSet<>(rule.standards()))
                .orElse(List.of());
    }

    /** Whether the rule passes as it is. Otherwise no mutant of it says anything. */
    boolean passesAsItIs() {
        if (outcome(own.text()) == Outcome.SURVIVED) {
            return true;
        }
        texts.all().forEach(this::add);
        return outcome(own.text()) == Outcome.SURVIVED;
    }

    /** What becomes of the file with another text. */
    Outcome outcome(String text) {
        Problems problems = new Problems();
        LocalCompiler compiler = new LocalCompiler(pack.name(), problems);
        List<RuleText> files = beside.stream()
                .map(file -> file.equals(own) ? new RuleText(own.name(), text) : file)
                .toList();
        var compiled = compiler.compile(files);
        if (!problems.isEmpty()) {
            return Outcome.NOT_A_MUTANT;
        }
        try {
            KnowledgeBase base = compiler.rules(pack.manifest(), compiled);
            LoadedPack changed = new LoadedPack(pack.manifest(), pack.standards(), base);
            return trial.passes(plumbline -> ((DefaultPlumbline) plumbline).with(changed))
                    ? Outcome.SURVIVED
                    : Outcome.KILLED;
        } catch (LoadException e) {
            return Outcome.KILLED;
        }
    }
}
