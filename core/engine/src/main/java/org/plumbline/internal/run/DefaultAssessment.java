package org.plumbline.internal.run;

import java.time.Instant;
import java.util.List;
import org.plumbline.Assessment;
import org.plumbline.Basis;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Upcoming;
import org.plumbline.WaiverUse;
import org.plumbline.pack.PackFailure;

record DefaultAssessment(
        Instant asOf,
        List<Finding> findings,
        List<Upcoming> upcoming,
        List<Measure> measures,
        List<WaiverUse> waivers,
        List<PackFailure> failures,
        Basis basis)
        implements Assessment {}
