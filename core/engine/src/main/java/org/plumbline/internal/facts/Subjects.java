package org.plumbline.internal.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;

/** Which facts are the subjects of findings. */
public final class Subjects {
    private static final Map<String, Subject.Type> TYPES = Map.of(
            "referral", Subject.Type.REFERRAL,
            "case", Subject.Type.CASE,
            "staff-member", Subject.Type.STAFF,
            "team", Subject.Type.TEAM,
            "partner", Subject.Type.PARTNER);

    private Subjects() {}

    public static Optional<Subject> of(FactId id) {
        return Optional.ofNullable(TYPES.get(id.type())).map(type -> Subject.of(type, id.id()));
    }

    /** The type of fact that is a subject's own record. */
    public static Optional<String> recordOf(Subject subject) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == subject.type())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static List<Subject> of(Collection<FactId> ids) {
        return ids.stream().map(Subjects::of).flatMap(Optional::stream).sorted().toList();
    }
}
