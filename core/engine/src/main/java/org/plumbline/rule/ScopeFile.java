package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.assurance.FindingResponse;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Launch;

/**
 * A site, a partner or the whole network, with what the quality system records of it. A fact belongs to one of them: an
 * action to its site, one without a site to its partner; only a meeting about a site and a partner belongs to both.
 */
public interface ScopeFile extends Dossier {
    /** {@return meetings and reports about it, by the time at which they were held} */
    List<AssuranceMeeting> meetings();

    /** {@return corrective actions, by the time at which they were opened} */
    List<CorrectiveAction> actions();

    /** {@return documents of the model, by the date from which they are in force} */
    List<GovernanceDocument> documents();

    /** {@return goings live, planned ones among them} */
    List<Launch> launches();

    /** {@return what was done although a gate, or a finding, spoke against it, by the time at which that was said} */
    List<FindingResponse> overrides();

    /**
     * What is said of an override.
     *
     * @param override the override
     * @return {@code who} and {@code why}, as far as they are recorded
     */
    Set<String> saidOf(FindingResponse override);

    /**
     * The review of an override: somebody else acknowledges the same finding afterwards.
     *
     * @param override the override
     * @return the first such acknowledgement
     */
    Sought reviewOf(FindingResponse override);

    /** {@return the elements of the model in force now, where this scope wrote them down} */
    List<ModelElement> elements();

    /**
     * The date from which a version of an element is in force.
     *
     * @param element the element
     * @return the first instant of that date
     */
    Anchor beginning(ModelElement element);

    /**
     * What is decided about an element: {@code class}, whether it is core or adaptable.
     *
     * @param element the element
     * @return the parts that are
     */
    Set<String> decidedOf(ModelElement element);

    /** {@return what is in use now and is not the version that the network has in force, or may not be} */
    List<ElementInUse> variations();

    /**
     * What is in use, as it stands at the assessment.
     *
     * @param variation what is in use
     * @return itself, of no time
     */
    Anchor inUse(ElementInUse variation);

    /**
     * The adaptation on record of an element that is done otherwise: of the scope itself, of a site's partner, of the contract.
     *
     * @param variation what is in use
     * @return the adaptation that holds now
     */
    Sought adaptationOf(ElementInUse variation);

    /**
     * The version that the network has in force of an element.
     *
     * @param variation what is in use of it
     * @return what is missing, if no version is, or several are
     */
    Recorded networkVersion(ElementInUse variation);

    /** {@return its adaptations that have begun, ended ones among them, by their first date} */
    List<Adaptation> adaptations();

    /**
     * Its adaptations of the workforce that have begun.
     *
     * @param areas a standard of the unit parts: the areas that are the workforce's
     * @return those of one of these areas, and those of which the area is not recorded
     */
    List<Adaptation> workforceAdaptations(String areas);

    /**
     * Whether it is recorded which area an adaptation is of.
     *
     * @param adaptation the adaptation
     * @return what is missing
     */
    Recorded areaOf(Adaptation adaptation);

    /**
     * The start of an adaptation.
     *
     * @param adaptation the adaptation
     * @return the first instant of its first date, in the scope that adapts
     */
    Anchor beginning(Adaptation adaptation);

    /**
     * The start of an adaptation, as a need.
     *
     * @param adaptation the adaptation
     * @return the first instant of its first date
     */
    Need start(Adaptation adaptation);

    /**
     * When an adaptation ended.
     *
     * @param adaptation the adaptation
     * @return the first instant after it; null while it goes on
     */
    @Nullable
    Instant end(Adaptation adaptation);

    /**
     * What the record of an adaptation holds: its written parts, {@code owner}, {@code approval} (by whom, and when), {@code
     * review-date}.
     *
     * @param adaptation the adaptation
     * @return the parts; null where the feed does not say which are written
     */
    @Nullable
    Set<String> written(Adaptation adaptation);

    /**
     * When an adaptation is to be reviewed.
     *
     * @param adaptation the adaptation
     * @return the last instant of that date; null where none is set
     */
    @Nullable
    Instant reviewDue(Adaptation adaptation);

    /**
     * What makes a review of an adaptation needless: its end. A review that keeps it sets a new date.
     *
     * @param adaptation the adaptation
     * @return the end
     */
    Sought ending(Adaptation adaptation);

    /**
     * Whether the area of an adaptation is one in which the framework permits any.
     *
     * @param adaptation the adaptation
     * @param areas a standard of the unit parts: the areas
     * @return always, or never
     */
    Cover permittedArea(Adaptation adaptation, String areas);

    /**
     * Whether an adaptation may be made: of a standard inside its bounds, of what is core only what asks for at least as much
     * as the network; of an element of the model if it is adaptable, or the version is the network's own.
     *
     * @param adaptation the adaptation
     * @return always, or never
     */
    Cover leaveToAdapt(Adaptation adaptation);

    /** {@return itself with its adaptations in force now; of the network each contract that has any; none where there is none} */
    List<AdaptedScope> adaptedScopes();

    /**
     * What a corrective action names: {@code owner}, if that is a person and known; {@code deadline}.
     *
     * @param action the action
     * @return the parts that it has
     */
    Set<String> namedIn(CorrectiveAction action);

    /**
     * Whether it is known who the owner of a corrective action is. Asked of one that has a deadline, if it needs one.
     *
     * @param action the action
     * @param parts a standard of the unit parts: what an action names
     * @return what is missing, if it names somebody of whom there is no record
     */
    Recorded ownerOf(CorrectiveAction action, String parts);

    /**
     * When a corrective action is to be closed.
     *
     * @param action the action
     * @param deadline a standard of the unit choice: {@code as-extended} or {@code as-first-set}
     * @return the last instant of that date, at its site; null where none was set
     */
    @Nullable
    Instant deadline(CorrectiveAction action, String deadline);

    /**
     * The closing of a corrective action.
     *
     * @param action the action
     * @param deadline the choice by which its deadline is read
     * @return when it was closed
     */
    Sought closing(CorrectiveAction action, String deadline);
}
