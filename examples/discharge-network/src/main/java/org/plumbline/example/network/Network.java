package org.plumbline.example.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.plumbline.fact.casework.RiskTier;

/** The whole network, from the same seed always the same. First failures are planted, then everything else is written down. */
final class Network {
    final Records records = new Records();
    final Organisation organisation = new Organisation(records);
    final Launches launches = new Launches(records);
    final Workforce workforce = new Workforce(records);
    final Rota rota = new Rota(records);
    final Routine routine = new Routine(records);
    final Samples samples = new Samples(records);
    final Safety safety = new Safety(records);
    final Delegating delegating = new Delegating(records);
    final ReferralWriter referrals = new ReferralWriter(records);
    final CaseWriter cases = new CaseWriter(records);
    final Manifest manifest = new Manifest();

    private final Random random = new Random(20_260_202L);
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Story> stories = new ArrayList<>();

    static Network planted() {
        Network network = new Network();
        new PlantedWorkflow(network).plant();
        new PlantedSteps(network).plant();
        new PlantedDelegation(network).plant();
        new PlantedRoles(network).plant();
        new PlantedSupervision(network).plant();
        new PlantedTemporary(network).plant();
        new PlantedRota(network).plant();
        new PlantedSafety(network).plant();
        new PlantedNetwork(network).plant();
        new PlantedAdaptations(network).plant();
        network.serve();
        return network;
    }

    /** The next case of a site. It keeps every standard until somebody changes it. */
    Story story(Place place, String team, LocalDate opensOn, RiskTier tier) {
        Story story = referred(place, team, opensOn, tier);
        stories.add(story);
        return story;
    }

    /** A referral of which whoever asks for it decides what becomes of it. */
    Story referred(Place place, String team, LocalDate opensOn, RiskTier tier) {
        int number = numbers.merge(place, 1, Integer::sum);
        String id = String.format(Locale.ROOT, "%s-c%04d", place.code(), number);
        return new Story(place, team, id, opensOn, random.nextInt(150), tier);
    }

    private void serve() {
        organisation.found();
        launches.write();
        workforce.hire();
        rota.plan();
        Caseload caseload = new Caseload(this);
        Place.ALL.forEach(caseload::open);
        stories.forEach(cases::write);
        routine.run();
        samples.review(stories);
        FeedLog.write(records);
    }

    int pick(int bound) {
        return random.nextInt(bound);
    }
}
