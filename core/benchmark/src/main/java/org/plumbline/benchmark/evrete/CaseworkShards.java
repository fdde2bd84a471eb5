package org.plumbline.benchmark.evrete;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.FactsByType;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.RiskAssessment;
import org.plumbline.fact.casework.WorkflowStep;

/** Cuts casework into parts of a few referrals each. */
final class CaseworkShards {
    /** Joins try all pairs: of few facts that costs less than a session, of many more. */
    private static final int REFERRALS = 5;

    private final Map<String, Place> places;
    private final List<CaseworkShard> shards = new ArrayList<>();
    private final Map<String, CaseworkShard> open = new HashMap<>();
    private final Map<String, CaseworkShard> byReferral = new HashMap<>();
    private final Map<String, CaseworkShard> byCase = new HashMap<>();

    private CaseworkShards(Map<String, Place> places) {
        this.places = places;
    }

    static List<CaseworkShard> of(FactsByType facts, Map<String, Place> places) {
        CaseworkShards cut = new CaseworkShards(places);
        facts.of(Referral.class).forEach(cut::add);
        facts.of(Case.class).forEach(cut::add);
        facts.of(WorkflowStep.class).forEach(cut::add);
        facts.of(CaseStatus.class).forEach(status -> cut.ofCase(status.caseId()).add(status));
        facts.of(RiskAssessment.class).forEach(risk -> cut.ofCase(risk.caseId()).add(risk));
        facts.of(Contact.class).forEach(contact -> cut.ofCase(contact.caseId()).add(contact));
        return cut.shards;
    }

    private void add(Referral referral) {
        CaseworkShard shard = open.get(referral.site());
        if (shard == null || shard.referrals() == REFERRALS) {
            shard = new CaseworkShard(Objects.requireNonNull(places.get(referral.site())));
            shards.add(shard);
            open.put(referral.site(), shard);
        }
        byReferral.put(referral.id(), shard);
        shard.add(referral);
    }

    private void add(Case record) {
        CaseworkShard shard = ofReferral(record.referralId());
        byCase.put(record.id(), shard);
        shard.add(record);
    }

    private void add(WorkflowStep step) {
        (step.caseId() == null ? ofReferral(step.referralId()) : ofCase(step.caseId())).add(step);
    }

    private CaseworkShard ofReferral(@Nullable String id) {
        return Objects.requireNonNull(byReferral.get(id));
    }

    private CaseworkShard ofCase(@Nullable String id) {
        return Objects.requireNonNull(byCase.get(id));
    }
}
