package org.plumbline.io;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.Upcoming;

/** What of an assessment is shown. */
record Filter(Optional<String> site, Optional<String> team, boolean openOnly) {
    static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), false);

    boolean shows(Finding finding) {
        return isHere(finding.site(), finding.team()) && (!openOnly || Report.isOpen(finding));
    }

    boolean shows(Upcoming upcoming) {
        return isHere(upcoming.site(), upcoming.team());
    }

    /** A rate is of a team or a site: it cannot be taken apart, and open matters alone have none of their own. */
    boolean shows(Measure measure) {
        return subject().map(measure.key().scope()::equals).orElse(true);
    }

    /** The narrowest of what is asked for. */
    Optional<Subject> subject() {
        return team.map(id -> Subject.of(Subject.Type.TEAM, id))
                .or(() -> site.map(id -> Subject.of(Subject.Type.SITE, id)));
    }

    private boolean isHere(Optional<String> itsSite, Optional<String> itsTeam) {
        return (site.isEmpty() || site.equals(itsSite)) && (team.isEmpty() || team.equals(itsTeam));
    }

    /** {@code site north, team hilltop, open matters}; empty where all is shown. */
    Optional<String> inWords() {
        String words = Stream.of(
                        site.map(id -> "site " + id),
                        team.map(id -> "team " + id),
                        Optional.of("open matters").filter(text -> openOnly))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }
}
