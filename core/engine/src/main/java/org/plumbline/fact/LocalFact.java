package org.plumbline.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;

/**
 * An event of a type that only one organisation knows: its pack declares the type and its fields in {@code pack.yaml}. It
 * is made by {@link FactType#bind} of that type, which checks it like any other fact. No rule of the core reads it.
 *
 * @param type name of the type
 * @param id unique among all facts of the type
 * @param site the site; null where it is tied to none
 * @param referralId the referral; null where it is about none
 * @param caseId the case; null where it is about none
 * @param staffId the staff member; null where it is about none
 * @param teamId the team; null where it is about none
 * @param partnerId the partner; null where it is about none
 * @param at when it happened
 * @param values the fields that the type declares, in their canonical form
 * @param recordedAt when it was written down; null when unknown
 * @param source which system it came from; null when unknown
 * @param withdrawn whether it was taken back
 */
@FactName(
        plural = "local-facts",
        kind = FactKind.EVENT,
        meaning = "An event of a type that a local pack declares",
        about = {"referralId", "caseId", "staffId", "teamId", "partnerId"})
public record LocalFact(
        @Meaning("Name of the type, such as `acme.move`.") String type,
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site. Missing: it is tied to none.", refersTo = Site.class) @Nullable
        String site,

        @Meaning(value = "The referral. Missing: it is about none.", refersTo = Referral.class) @Nullable
        String referralId,

        @Meaning(value = "The case. Missing: it is about none.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(value = "The staff member. Missing: it is about none.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning(value = "The team. Missing: it is about none.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning(value = "The partner. Missing: it is about none.", refersTo = Partner.class) @Nullable
        String partnerId,

        @Meaning("When it happened.") Instant at,

        @Meaning("The fields that the type declares, in their canonical form.")
        Map<String, String> values,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /**
     * Not API, use {@link FactType#bind}: a component can be added in a minor version.
     *
     * @param type name of the type
     * @param id unique among all facts of the type
     * @param site the site; null where it is tied to none
     * @param referralId the referral; null where it is about none
     * @param caseId the case; null where it is about none
     * @param staffId the staff member; null where it is about none
     * @param teamId the team; null where it is about none
     * @param partnerId the partner; null where it is about none
     * @param at when it happened
     * @param values the fields that the type declares, in their canonical form
     * @param recordedAt when it was written down; null when unknown
     * @param source which system it came from; null when unknown
     * @param withdrawn whether it was taken back
     */
    public LocalFact {
        values = Copies.sorted(values);
    }

    @Override
    public FactId factId() {
        return new FactId(type, id);
    }

    /** {@return whom or what it is about: the subject that it names, else its site, else the network} */
    public Subject about() {
        if (caseId != null) {
            return Subject.of(Subject.Type.CASE, caseId);
        }
        if (referralId != null) {
            return Subject.of(Subject.Type.REFERRAL, referralId);
        }
        if (staffId != null) {
            return Subject.of(Subject.Type.STAFF, staffId);
        }
        if (teamId != null) {
            return Subject.of(Subject.Type.TEAM, teamId);
        }
        if (partnerId != null) {
            return Subject.of(Subject.Type.PARTNER, partnerId);
        }
        return site == null ? Subject.network() : Subject.of(Subject.Type.SITE, site);
    }

    /**
     * Whether a field says so.
     *
     * @param field the field
     * @param value its value, as files write it; a choice by its word, {@code yes} or {@code no}
     * @return whether it is there and has that value
     */
    public boolean says(String field, String value) {
        return value.equals(values.get(field));
    }

    /**
     * A field as a text.
     *
     * @param field the field
     * @return what it says; null where it is missing
     */
    public @Nullable String text(String field) {
        return values.get(field);
    }

    /**
     * A field of the kind time.
     *
     * @param field the field
     * @return the instant; null where it is missing
     */
    public @Nullable Instant time(String field) {
        String text = values.get(field);
        return text == null ? null : Instant.parse(text);
    }

    /**
     * A field of the kind date.
     *
     * @param field the field
     * @return the date, in the site's zone; null where it is missing
     */
    public @Nullable LocalDate date(String field) {
        String text = values.get(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /**
     * A field of the kind number.
     *
     * @param field the field
     * @return the number; null where it is missing
     */
    public @Nullable BigDecimal number(String field) {
        String text = values.get(field);
        return text == null ? null : new BigDecimal(text);
    }

    /** Rules hash what they take from a dossier: its name is enough. */
    @Override
    public int hashCode() {
        return Objects.hash(type, id);
    }
}
