package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.Detail;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/** Judgements counted for the network, and for each team, site and partner, month by month. */
final class Tallies {
    private Tallies() {}

    static List<Measure> of(Known known, Judgements judgements) {
        Map<Measure.Key, long[]> counts = new TreeMap<>();
        Told.each(judgements, (rule, judged) -> {
            for (Subject scope : scopes(known, judged)) {
                Measure.Key key = new Measure.Key(RuleCode.of(rule.code()), scope, Told.month(known, judged));
                counts.computeIfAbsent(key, k -> new long[8])[column(judged)]++;
            }
        });
        List<Measure> measures = new ArrayList<>();
        counts.forEach((key, n) -> measures.add(new Measure(key, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7])));
        return measures;
    }

    static List<Subject> scopes(Known known, Judged judged) {
        List<Subject> scopes = new ArrayList<>(List.of(Subject.network()));
        Teams.of(known, judged.subject, judged.at == null ? known.asOf() : judged.at)
                .ifPresent(team -> scopes.add(Subject.of(Subject.Type.TEAM, team)));
        if (judged.site != null) {
            scopes.add(Subject.of(Subject.Type.SITE, judged.site));
            known.places()
                    .partner(judged.site)
                    .ifPresent(partner -> scopes.add(Subject.of(Subject.Type.PARTNER, partner)));
        } else if (judged.subject.type() == Subject.Type.PARTNER) {
            scopes.add(judged.subject);
        }
        return scopes;
    }

    /** In the order of the components of a measure. */
    private static int column(Judged judged) {
        return switch (judged.state) {
            case MET -> 0;
            case BREACH -> judged.detail instanceof Detail.Late late ? (late.overdue() ? 2 : 1) : 3;
            case UNKNOWN, HELD_UP -> 4;
            case NOT_CONFIGURED -> 5;
            case NOT_YET_DUE -> 6;
            case NOT_APPLICABLE -> 7;
        };
    }
}
