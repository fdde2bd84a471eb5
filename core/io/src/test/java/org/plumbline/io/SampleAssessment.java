package org.plumbline.io;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.Assessment;
import org.plumbline.Basis;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Upcoming;
import org.plumbline.WaiverUse;
import org.plumbline.pack.PackFailure;

/** An assessment made by hand, as of 2026-03-02 07:00Z. */
record SampleAssessment(
        Instant asOf,
        List<Finding> findings,
        List<Upcoming> upcoming,
        List<Measure> measures,
        List<WaiverUse> waivers,
        List<PackFailure> failures,
        Basis basis)
        implements Assessment {
    static final Instant AS_OF = Instant.parse("2026-03-02T07:00:00Z");

    static SampleAssessment of(Finding... findings) {
        Basis basis = new SampleBasis("1.0.0", new TreeMap<>(Map.of("core", "1.0.0")), "5a", "fa");
        return new SampleAssessment(AS_OF, List.of(findings), List.of(), List.of(), List.of(), List.of(), basis);
    }

    SampleAssessment upcoming(Upcoming... values) {
        return new SampleAssessment(asOf, findings, List.of(values), measures, waivers, failures, basis);
    }

    SampleAssessment measures(Measure... values) {
        return new SampleAssessment(asOf, findings, upcoming, List.of(values), waivers, failures, basis);
    }

    SampleAssessment failures(PackFailure... values) {
        return new SampleAssessment(asOf, findings, upcoming, measures, waivers, List.of(values), basis);
    }

    SampleAssessment waivers(WaiverUse... values) {
        return new SampleAssessment(asOf, findings, upcoming, measures, List.of(values), failures, basis);
    }

    record SampleBasis(
            String plumblineVersion, SortedMap<String, String> packVersions, String standardsDigest, String factsDigest)
            implements Basis {}
}
