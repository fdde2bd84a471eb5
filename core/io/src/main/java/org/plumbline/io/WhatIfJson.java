package org.plumbline.io;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.WhatIf;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.standard.ValueChange;

/**
 * What would be different under another configuration, as one JSON object: {@code schema}, {@code inForce} and {@code proposed}
 * (the basis of each), {@code nights} with how many breaches each finds and how much differs, {@code values}, {@code begun} and
 * {@code ended} adaptations, {@code effects}, one a line, and {@code failures}. Names and values are as in {@link FindingsJson}; a
 * length of time is ISO 8601.
 */
public final class WhatIfJson {
    /** The version of the schema; it rises when a field goes or changes its meaning, not when one comes. */
    public static final int SCHEMA = 1;

    private WhatIfJson() {}

    /**
     * Writes it.
     *
     * @param whatIf what would be different
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(WhatIf whatIf, Writer out) throws IOException {
        JsonObject.write(out, json -> {
            json.number("schema", SCHEMA);
            json.tree("inForce", Trees.basis(whatIf.inForce()));
            json.tree("proposed", Trees.basis(whatIf.proposed()));
            json.list("nights", whatIf.nights(), WhatIfJson::night);
            json.list("values", whatIf.values(), WhatIfJson::value);
            json.list("begun", whatIf.begun(), WhatIfJson::begun);
            json.list("ended", whatIf.ended(), WhatIfJson::adaptation);
            json.list("effects", whatIf.effects(), WhatIfJson::effect);
            json.list("failures", whatIf.failures(), Trees::failure);
        });
    }

    private static Tree night(WhatIf.Night night) {
        return new Tree()
                .put("asOf", night.asOf())
                .put("inForce", night.inForce())
                .put("proposed", night.proposed())
                .put("raised", night.difference().raised().size())
                .put("changed", night.difference().changed().size())
                .put("withdrawn", night.difference().withdrawn().size());
    }

    private static Tree value(ValueChange change) {
        return new Tree()
                .put("standard", change.standard().id())
                .put("scope", change.scope().map(Trees::subject))
                .put("from", change.from())
                .put("to", change.to())
                .put("before", change.before().map(Trees::authority))
                .put("after", change.after().map(Trees::authority))
                .put("direction", change.direction())
                .put("by", ByHowMuch.inWords(change));
    }

    private static Tree begun(WhatIf.Begun begun) {
        return adaptation(begun.adaptation()).put("withoutEffect", begun.withoutEffect());
    }

    private static Tree adaptation(Adaptation adaptation) {
        return new Tree()
                .put("id", adaptation.id())
                .put("element", adaptation.element())
                .put("site", adaptation.aboutSite())
                .put("partner", adaptation.partnerId())
                .put("contract", adaptation.contractId())
                .put("value", adaptation.inUse())
                .put("area", adaptation.area())
                .put(
                        "parts",
                        adaptation.parts() == null
                                ? null
                                : adaptation.parts().stream().sorted().toList())
                .put("owner", adaptation.ownerId())
                .put("approver", adaptation.approverId())
                .put("approvedAt", adaptation.approvedAt())
                .put("from", adaptation.from())
                .put("to", adaptation.to())
                .put("reviewDue", adaptation.reviewDue());
    }

    private static Tree effect(WhatIf.Effect effect) {
        return new Tree()
                .put("kind", effect.kind())
                .put("firstNight", effect.firstNight())
                .put("lastNight", effect.lastNight())
                .put("by", effect.by())
                .put("inForce", effect.inForce().map(Trees::finding))
                .put("proposed", effect.proposed().map(Trees::finding));
    }
}
