package org.plumbline.internal.pack;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.impl.InternalRuleBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.plumbline.Action;
import org.plumbline.RuleCode;
import org.plumbline.internal.Problems;
import org.plumbline.rule.Findings;

/** Rules ready to run, and what each says of itself. The one place that knows sessions. */
public final class KnowledgeBase {
    private static final String GLOBAL = "findings";

    /** Told which rule is at work, and what it judges. */
    public interface Sink extends Findings {
        void atWork(RuleInfo rule);

        /** Told before each firing; may throw, which ends the session's work. */
        default void fires() {}
    }

    private final KieBase base;
    private final Map<String, RuleInfo> byName;
    private final List<RuleInfo> rules;
    private final Map<RuleCode, String> places = new TreeMap<>();
    private final ClassValue<Boolean> matching;
    private final boolean judges;
    /** Makes the same rules once more; null where a pack is small enough to be asked as a whole. */
    private final @Nullable Supplier<KieBase> again;

    private final Map<Set<Action>, KnowledgeBase> guarding = new HashMap<>();

    private KnowledgeBase(KieBase base, Map<String, RuleInfo> byName, @Nullable Supplier<KieBase> again) {
        this.base = base;
        this.again = again;
        this.byName = byName;
        this.rules = byName.values().stream()
                .sorted(Comparator.comparing(info -> info.rule().code()))
                .toList();
        Set<Class<?>> matched = ((InternalRuleBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> node.getObjectType())
                        .filter(type -> type instanceof org.drools.base.base.ClassObjectType)
                        .<Class<?>>map(type -> ((org.drools.base.base.ClassObjectType) type).getClassType())
                        .collect(Collectors.toSet());
        this.matching = new ClassValue<>() {
            @Override
            protected Boolean computeValue(Class<?> type) {
                return matched.stream().anyMatch(one -> one.isAssignableFrom(type));
            }
        };
        this.judges = base.getKiePackages().stream()
                .flatMap(pack -> pack.getGlobalVariables().stream())
                .anyMatch(global -> global.getName().equals(GLOBAL));
    }

    /** Reads what the rules say of themselves; what is wrong with it is added to the problems. */
    static KnowledgeBase of(KieBase base, Manifest manifest, String where, Problems problems) {
        return of(base, manifest, where, problems, null);
    }

    /** With a way to make the same rules once more, of which those are kept that guard an action. */
    static KnowledgeBase of(
            KieBase base, Manifest manifest, String where, Problems problems, @Nullable Supplier<KieBase> again) {
        Metadata metadata = new Metadata(manifest, where, problems);
        Map<String, RuleInfo> byName = new HashMap<>();
        for (KiePackage pack : base.getKiePackages()) {
            for (Rule rule : pack.getRules()) {
                metadata.read(rule, subjectClass(rule)).ifPresent(info -> byName.put(key(rule), info));
            }
        }
        return new KnowledgeBase(base, byName, again);
    }

    /** Those of the rules that guard one of some actions, in a base of their own; all of them where that cannot be made. */
    public KnowledgeBase guarding(Set<Action> actions) {
        synchronized (guarding) {
            return again == null
                    ? this
                    : guarding.computeIfAbsent(Set.copyOf(actions), key -> guarding(again.get(), key));
        }
    }

    private KnowledgeBase guarding(KieBase other, Set<Action> actions) {
        Map<String, RuleInfo> kept = new HashMap<>(byName);
        kept.values().removeIf(info -> Collections.disjoint(info.rule().guards(), actions));
        for (KiePackage pack : List.copyOf(other.getKiePackages())) {
            for (Rule rule : List.copyOf(pack.getRules())) {
                if (!kept.containsKey(key(rule))) {
                    other.removeRule(rule.getPackageName(), rule.getName());
                }
            }
        }
        return new KnowledgeBase(other, kept, null);
    }

    private static String key(Rule rule) {
        return rule.getPackageName() + "/" + rule.getName();
    }

    /** The first pattern of a rule is the dossier of its subject. */
    private static Class<?> subjectClass(Rule rule) {
        List<? extends RuleConditionElement> children =
                ((RuleImpl) rule).getLhs().getChildren();
        boolean pattern = !children.isEmpty() && children.get(0) instanceof Pattern;
        return pattern
                        && ((Pattern) children.get(0)).getObjectType()
                                instanceof org.drools.base.base.ClassObjectType type
                ? type.getClassType()
                : Object.class;
    }

    /** With the places of the rules in their files, by their names. */
    KnowledgeBase at(Map<String, String> names) {
        byName.forEach((key, info) -> {
            String place = names.get(key.substring(key.indexOf('/') + 1));
            if (place != null) {
                places.put(info.rule().code(), place);
            }
        });
        return this;
    }

    /** Where a rule stands: file and line, if these are known. */
    public Optional<String> place(RuleInfo info) {
        return Optional.ofNullable(places.get(info.rule().code()));
    }

    public List<RuleInfo> rules() {
        return rules;
    }

    /** Whether any rule has a pattern that this object can match. Whatever else is not worth inserting. */
    boolean matches(Object object) {
        return matching.get(object.getClass());
    }

    /** Whether a subject is one that a rule may judge at all: its dossier fits the rule's first pattern. */
    public boolean admits(RuleInfo info, Object dossier) {
        for (KiePackage pack : base.getKiePackages()) {
            for (Rule rule : pack.getRules()) {
                if (info.equals(byName.get(key(rule)))) {
                    return fits(
                            (Pattern) ((RuleImpl) rule).getLhs().getChildren().get(0), dossier);
                }
            }
        }
        return true;
    }

    private boolean fits(Pattern pattern, Object dossier) {
        KieSession session = base.newKieSession();
        try {
            FactHandle handle = session.insert(dossier);
            return pattern.getConstraints().stream()
                    .filter(AlphaNodeFieldConstraint.class::isInstance)
                    .allMatch(constraint ->
                            ((AlphaNodeFieldConstraint) constraint).isAllowed(handle, (ValueResolver) session));
        } finally {
            session.dispose();
        }
    }

    /** Open sessions, for tests. */
    public int openSessions() {
        return base.getKieSessions().size();
    }

    /** Runs in a session of its own: all rules over the first objects, then over the next ones beside them. */
    public void run(List<? extends List<?>> waves, Sink sink) {
        try (OpenSession session = open(sink)) {
            waves.forEach(session::add);
        }
    }

    /** A session for those who want to replace objects in it. */
    public OpenSession open(Sink sink) {
        KieSession session = base.newKieSession();
        if (judges) {
            session.setGlobal(GLOBAL, sink);
        }
        return new OpenSession(this, session, new Announcer(sink));
    }

    /** Says which rule is at work. The matches of one rule come together, so it is looked up when another one follows. */
    private final class Announcer extends DefaultAgendaEventListener {
        private final Sink sink;
        private @Nullable Rule last;

        Announcer(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Rule rule = event.getMatch().getRule();
            if (rule != last) {
                last = rule;
                sink.atWork(Objects.requireNonNull(byName.get(key(rule))));
            }
            sink.fires();
        }
    }
}
