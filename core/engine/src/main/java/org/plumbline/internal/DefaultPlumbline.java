package org.plumbline.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plumbline.Assessment;
import org.plumbline.Basis;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.View;
import org.plumbline.fact.Fact;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.internal.run.DefaultView;
import org.plumbline.internal.run.Question;
import org.plumbline.internal.run.SiteBySite;
import org.plumbline.internal.run.Whole;
import org.plumbline.internal.standard.AdaptationsFile;
import org.plumbline.internal.standard.Layers;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.internal.standard.ValuesFile;
import org.plumbline.pack.Budget;
import org.plumbline.pack.Pack;
import org.plumbline.standard.Adaptations;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.StandardValues;
import org.plumbline.standard.Standards;

/** Packs and standards, ready to assess. */
public final class DefaultPlumbline implements Plumbline {
    private final LoadedPack core;
    private final List<LoadedPack> local;
    private final Map<String, Budget> budgets;
    private final StandardsInForce standards;
    private final int threads;
    private final String standardsDigest;

    private DefaultPlumbline(
            LoadedPack core,
            List<LoadedPack> local,
            Map<String, Budget> budgets,
            StandardsInForce standards,
            int threads) {
        this.core = core;
        this.local = local;
        this.budgets = budgets;
        this.standards = standards;
        this.threads = threads;
        this.standardsDigest = standards.digest();
    }

    @Override
    public Assessment assess(Facts facts, Instant asOf) {
        return Whole.assess(question(asOf, facts::digest), adapted((Snapshot) facts));
    }

    @Override
    public View view(Facts facts, Instant asOf) {
        return new DefaultView(question(asOf, facts::digest), adapted((Snapshot) facts));
    }

    @Override
    public Assessment assess(FactSource source, Instant asOf) {
        return SiteBySite.assess(
                question(asOf, () -> Snapshot.digest(source)), source, adapted((Snapshot) source.network()));
    }

    /** A file of adaptations is a feed of them, too. */
    private Snapshot adapted(Snapshot facts) {
        List<Fact> adaptations = List.copyOf(standards.adaptations());
        return adaptations.isEmpty() ? facts : facts.adapted(adaptations);
    }

    private Question question(Instant asOf, Supplier<String> factsDigest) {
        SortedMap<String, String> versions = new TreeMap<>();
        packs().forEach(pack -> versions.put(pack.name(), pack.version()));
        Basis basis = new DefaultBasis(Version.TEXT, versions, standardsDigest, factsDigest);
        return new Question(core, local, budgets, standards, asOf, threads, basis);
    }

    /** The same standards, with another pack in the place of the one of its name. */
    public Plumbline with(LoadedPack other) {
        LoadedPack base = core.name().equals(other.name()) ? other : core;
        List<LoadedPack> beside = local.stream()
                .map(pack -> pack.name().equals(other.name()) ? other : pack)
                .toList();
        return new DefaultPlumbline(base, beside, budgets, standards, threads);
    }

    @Override
    public List<Pack> packs() {
        List<Pack> packs = new ArrayList<>();
        packs.add(core);
        packs.addAll(local);
        return packs;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    /** The version of the engine, as the build knows it. */
    private static final class Version {
        static final String TEXT = read();

        private static String read() {
            try (InputStream in = DefaultPlumbline.class.getResourceAsStream("/META-INF/plumbline/engine.properties")) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Collects, then checks everything against everything. */
    public static final class Builder implements Plumbline.Builder {
        private final LoadedPack core;
        private final List<LoadedPack> local = new ArrayList<>();
        private final Map<String, Budget> budgets = new TreeMap<>();
        private final List<ValuesFile> network = new ArrayList<>();
        private final List<ValuesFile> provider = new ArrayList<>();
        private final List<AdaptationsFile> adaptations = new ArrayList<>();
        private int threads = 1;

        public Builder(Pack core) {
            this.core = (LoadedPack) core;
        }

        @Override
        public Plumbline.Builder localPack(Pack pack) {
            return localPack(pack, Budget.DEFAULT);
        }

        @Override
        public Plumbline.Builder localPack(Pack pack, Budget budget) {
            local.add((LoadedPack) pack);
            budgets.put(pack.name(), budget);
            return this;
        }

        @Override
        public Plumbline.Builder networkStandards(StandardValues values) {
            network.add((ValuesFile) values);
            return this;
        }

        @Override
        public Plumbline.Builder standards(StandardValues values) {
            provider.add((ValuesFile) values);
            return this;
        }

        @Override
        public Plumbline.Builder adaptations(Adaptations file) {
            adaptations.add((AdaptationsFile) file);
            return this;
        }

        @Override
        public Plumbline.Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("threads must be at least 1: " + number);
            }
            threads = number;
            return this;
        }

        @Override
        public Plumbline build() {
            Problems problems = new Problems();
            local.sort(Comparator.comparing(LoadedPack::name));
            checkPacks(problems);
            Layers layers = new Layers(problems).declare(core.standards());
            local.forEach(pack -> layers.declare(pack.standards()));
            network.forEach(layers::network);
            provider.forEach(layers::provider);
            adaptations.forEach(layers::adaptations);
            StandardsInForce inForce = layers.inForce();
            checkRules(core, inForce, problems);
            local.forEach(pack -> checkRules(pack, inForce, problems));
            problems.throwIfAny();
            return new DefaultPlumbline(core, List.copyOf(local), Map.copyOf(budgets), inForce, threads);
        }

        private void checkPacks(Problems problems) {
            if (core.manifest().prefix().isPresent()) {
                problems.add(
                        core.name(),
                        "is a local pack, not a core",
                        "`CorePack.load()` as the core, and this one as `localPack`");
            }
            SortedMap<String, String> prefixes = new TreeMap<>();
            SortedMap<String, String> names = new TreeMap<>();
            for (LoadedPack pack : local) {
                checkCore(pack, problems);
                if (pack.name().equals(core.name()) || names.put(pack.name(), pack.name()) != null) {
                    problems.add(
                            pack.manifest().where(),
                            "`" + pack.name() + "` is the name of another pack",
                            "another name");
                }
                String prefix = pack.manifest().prefix().orElse("");
                String other = prefixes.put(prefix, pack.name());
                if (prefix.isEmpty()) {
                    problems.add(pack.name(), "is a core pack, and there can be but one");
                } else if (other != null) {
                    problems.add(
                            pack.name(),
                            "has the prefix `" + prefix + "` of the pack `" + other + "`",
                            "another prefix");
                }
            }
        }

        private void checkCore(LoadedPack pack, Problems problems) {
            pack.manifest()
                    .core()
                    .filter(range -> !range.contains(core.version()))
                    .ifPresent(range -> problems.add(
                            pack.manifest().where(),
                            "is written against the core `" + range + "`, and the core is `" + core.version() + "`",
                            "a version of the pack that was tested with this core"));
        }

        private static Problem unknown(LoadedPack pack, RuleInfo info, StandardId id, StandardsInForce standards) {
            String code = info.rule().code().toString();
            Optional<String> near = Nearest.to(
                    id.value(),
                    standards.all().stream().map(one -> one.id().value()).toList());
            return new Problem(
                    pack.base().place(info).orElse(pack.name() + " " + code),
                    code + " reads the standard `" + id + "`, which no pack declares",
                    near.map(name -> "`" + name + "`"));
        }

        private static void checkRules(LoadedPack pack, StandardsInForce standards, Problems problems) {
            for (RuleInfo info : pack.base().rules()) {
                for (StandardId id : info.rule().standards()) {
                    if (standards.find(id).isEmpty()) {
                        problems.add(unknown(pack, info, id, standards));
                    }
                }
            }
        }
    }
}
