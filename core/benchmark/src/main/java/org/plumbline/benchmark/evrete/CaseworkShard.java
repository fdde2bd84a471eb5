package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.benchmark.common.FollowUp;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;

/** Some referrals of a site, with all that is of them or of the cases that they became. */
final class CaseworkShard {
    private final Place place;
    private final List<Object> facts = new ArrayList<>();
    private final List<WorkflowStep> stepsOfReferrals = new ArrayList<>();
    private final List<WorkflowStep> stepsOfCases = new ArrayList<>();
    private int referrals;

    CaseworkShard(Place place) {
        this.place = place;
    }

    void add(Fact fact) {
        if (fact instanceof Referral referral) {
            referrals++;
            facts.add(new IntakeMatter(place, referral));
        } else if (fact instanceof WorkflowStep step) {
            (step.caseId() == null ? stepsOfReferrals : stepsOfCases).add(step);
        } else {
            facts.add(fact);
        }
        if (fact instanceof Contact contact && FollowUp.isAskedBy(contact)) {
            facts.add(new MissedContact(place, contact));
        }
    }

    int referrals() {
        return referrals;
    }

    List<Object> facts() {
        return facts;
    }

    List<WorkflowStep> stepsOfReferrals() {
        return stepsOfReferrals;
    }

    List<WorkflowStep> stepsOfCases() {
        return stepsOfCases;
    }
}
