package org.plumbline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private WhatIfJson() {}

    /**
     * Writes it.
     *
     * @param whatIf what would be different
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(WhatIf whatIf, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LineByLine());
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeFieldName("inForce");
            Trees.basis(whatIf.inForce()).writeTo(json);
            json.writeFieldName("proposed");
            Trees.basis(whatIf.proposed()).writeTo(json);
            write("nights", whatIf.nights().stream().map(WhatIfJson::night).toList(), json);
            write("values", whatIf.values().stream().map(WhatIfJson::value).toList(), json);
            write("begun", whatIf.begun().stream().map(WhatIfJson::begun).toList(), json);
            write("ended", whatIf.ended().stream().map(WhatIfJson::adaptation).toList(), json);
            write("effects", whatIf.effects().stream().map(WhatIfJson::effect).toList(), json);
            write("failures", whatIf.failures().stream().map(Trees::failure).toList(), json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(String name, List<Tree> trees, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Tree tree : trees) {
            tree.writeTo(json);
        }
        json.writeEndArray();
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
