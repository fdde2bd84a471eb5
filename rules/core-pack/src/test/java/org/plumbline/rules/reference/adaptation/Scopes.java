package org.plumbline.rules.reference.adaptation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** Who does something otherwise: a site, else a partner, else a contract, which is the network's. */
final class Scopes {
    private Scopes() {}

    static Subject of(@Nullable String partner, @Nullable String site) {
        if (site != null) {
            return Subject.of(Subject.Type.SITE, site);
        }
        return partner == null ? Subject.network() : Subject.of(Subject.Type.PARTNER, partner);
    }

    static Subject of(Adaptation it) {
        return of(it.partnerId(), it.aboutSite());
    }

    static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    static LocalDate today(Known known, @Nullable String site) {
        return known.places().date(site, known.asOf());
    }

    static List<Adaptation> begun(Known known) {
        return known.all(Adaptation.class, it -> !it.from().isAfter(today(known, it.aboutSite())));
    }

    /** The matter of a fact, at the site that it is about. */
    static Judged matter(Known known, Subject subject, Fact fact, @Nullable String site, LocalDate from) {
        return Judged.of(subject, fact.factId().toString(), site, known.places().start(site, from))
                .resting(fact);
    }

    static Judged matter(Known known, Adaptation it) {
        return matter(known, of(it), it, it.aboutSite(), it.from());
    }

    /** When it begins. */
    static Instant start(Known known, Adaptation it) {
        return known.places().start(it.aboutSite(), it.from());
    }

    /** The first instant after it, if that has come. */
    static @Nullable Instant end(Known known, Adaptation it) {
        LocalDate to = it.to();
        return to == null || to.isAfter(today(known, it.aboutSite()))
                ? null
                : known.places().start(it.aboutSite(), to);
    }

    static Judged complete(Judged judged, Value asked, Adaptation it) {
        Set<String> written = it.parts();
        if (written == null) {
            return judged.unknown("parts of " + it.factId());
        }
        TreeSet<String> missing = new TreeSet<>(asked.parts());
        missing.removeAll(written);
        if (it.ownerId() != null) {
            missing.remove("owner");
        }
        if (it.approverId() != null && it.approvedAt() != null) {
            missing.remove("approval");
        }
        if (it.reviewDue() != null) {
            missing.remove("review-date");
        }
        return missing.isEmpty()
                ? judged.met()
                : judged.breach(new Detail.Missing(asked.parts(), missing)).by(asked);
    }

    /** The versions of an element that the network has in force on a date. */
    static List<ModelElement> inForce(Known known, String element, LocalDate date) {
        return known.all(
                ModelElement.class,
                it -> it.site() == null && it.code().equals(element) && holds(it.from(), it.to(), date));
    }
}
