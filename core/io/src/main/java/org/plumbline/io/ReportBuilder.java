package org.plumbline.io;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.fact.FactId;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.organisation.Site;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

/** Collects what a {@link Report} needs and shows. Not safe for several threads. */
public final class ReportBuilder {
    /** The core's own value of {@code assessment.look-back}. */
    private static final Duration USUAL_LOOK_BACK = Duration.ofDays(35);

    private final Assessment assessment;
    private final Map<RuleCode, String> titles = new TreeMap<>();
    private final Map<String, ZoneId> zones = new TreeMap<>();
    private final Set<RuleCode> attestedRules = new HashSet<>();
    private final Set<FactId> declared = new HashSet<>();
    private final Set<FactId> extracted = new HashSet<>();
    private List<Problem> problems = List.of();
    private Duration lookBack = USUAL_LOOK_BACK;
    private Filter filter = Filter.NONE;

    ReportBuilder(Assessment assessment) {
        this.assessment = assessment;
        assessment.upcoming().forEach(upcoming -> titles.put(upcoming.rule(), upcoming.title()));
        assessment.findings().forEach(finding -> titles.put(finding.rule(), finding.title()));
    }

    /**
     * Takes from the facts the zones of the sites, which evidence is a declaration, and what was wrong with the input.
     *
     * @param facts the facts that were assessed
     * @return this builder
     */
    public ReportBuilder facts(Facts facts) {
        facts.all(Site.class).forEach(site -> zones.put(site.id(), site.zone()));
        for (ElementInUse element : facts.all(ElementInUse.class)) {
            (element.basis() == ElementInUse.Basis.ATTESTED ? declared : extracted).add(element.factId());
        }
        return problems(facts.problems());
    }

    /**
     * What was wrong with the input, where there are no {@link Facts} to ask.
     *
     * @param all the problems, in the order of the input
     * @return this builder
     */
    public ReportBuilder problems(List<Problem> all) {
        problems = List.copyOf(all);
        return this;
    }

    /**
     * The zone of a site, where there are no {@link Facts} to ask.
     *
     * @param site the site's id
     * @param zone its zone
     * @return this builder
     */
    public ReportBuilder zone(String site, ZoneId zone) {
        zones.put(site, zone);
        return this;
    }

    /**
     * Names every rule, and says which of them rest on declarations.
     *
     * @param packs what was loaded
     * @return this builder
     */
    public ReportBuilder packs(Collection<Pack> packs) {
        for (Pack pack : packs) {
            for (Rule rule : pack.rules()) {
                titles.put(rule.code(), rule.title());
                if (rule.attested()) {
                    attestedRules.add(rule.code());
                }
            }
        }
        return this;
    }

    /**
     * How far back the rates of a text report go: over the month in which that instant lies. 35 days unless said.
     *
     * @param time elapsed time before the as-of
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public ReportBuilder lookBack(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a look-back must not be negative: " + time);
        }
        lookBack = time;
        return this;
    }

    /**
     * Shows one site alone. The report says what that hides.
     *
     * @param site the site's id
     * @return this builder
     */
    public ReportBuilder site(String site) {
        filter = new Filter(Optional.of(site), filter.team(), filter.openOnly());
        return this;
    }

    /**
     * Shows one team alone. The report says what that hides.
     *
     * @param team the team's id
     * @return this builder
     */
    public ReportBuilder team(String team) {
        filter = new Filter(filter.site(), Optional.of(team), filter.openOnly());
        return this;
    }

    /**
     * Leaves out what was done late. The report says what that hides.
     *
     * @return this builder
     */
    public ReportBuilder openOnly() {
        filter = new Filter(filter.site(), filter.team(), true);
        return this;
    }

    /** {@return the report} */
    public Report build() {
        return new Report(
                assessment,
                Map.copyOf(titles),
                problems,
                new Zones(new TreeMap<>(zones)),
                new Attested(Set.copyOf(attestedRules), Set.copyOf(declared), Set.copyOf(extracted)),
                lookBack,
                filter);
    }
}
