package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.workforce.Post;

/** Which team held somebody at an instant, as far as that is known. */
final class Teams {
    private Teams() {}

    static Optional<String> of(Known known, Subject subject, @Nullable Instant at) {
        return switch (subject.type()) {
            case TEAM -> Optional.of(subject.id());
            case CASE -> ofStatuses(known, status -> subject.id().equals(status.caseId()), at);
            case REFERRAL -> {
                Set<String> cases = cases(known, subject.id());
                yield ofStatuses(
                        known,
                        status -> status.caseId() == null
                                ? subject.id().equals(status.referralId())
                                : cases.contains(status.caseId()),
                        at);
            }
            case STAFF -> ofPosts(known, subject.id(), at);
            case SITE, PARTNER, NETWORK -> Optional.empty();
        };
    }

    /** The cases that came from a referral: those that name it, else the one that it names. */
    private static Set<String> cases(Known known, String referral) {
        Set<String> cases = new TreeSet<>();
        known.all(Case.class, it -> referral.equals(it.referralId())).forEach(it -> cases.add(it.id()));
        if (cases.isEmpty()) {
            known.find(Referral.class, referral).map(Referral::caseId).ifPresent(cases::add);
        }
        return cases;
    }

    private static Optional<String> ofStatuses(
            Known known, java.util.function.Predicate<CaseStatus> own, @Nullable Instant at) {
        List<CaseStatus> statuses = known.byTime(
                CaseStatus.class,
                status -> own.test(status) && status.kind() == CaseStatus.Kind.TEAM,
                CaseStatus::from);
        return statuses.stream()
                .filter(status -> at != null && !at.isBefore(status.from()))
                .filter(status -> at != null && (status.to() == null || at.isBefore(status.to())))
                .findFirst()
                .map(CaseStatus::value);
    }

    /** The dates of a post are those of the person's home site. */
    private static Optional<String> ofPosts(Known known, String staff, @Nullable Instant at) {
        String home = known.home(staff);
        List<Post> posts = known.byTime(Post.class, post -> staff.equals(post.staffId()), Post::from);
        return posts.stream()
                .filter(post -> at != null && !at.isBefore(known.places().start(home, post.from())))
                .filter(post -> post.to() == null
                        || Objects.requireNonNull(at).isBefore(known.places().start(home, post.to())))
                .findFirst()
                .map(Post::teamId);
    }
}
