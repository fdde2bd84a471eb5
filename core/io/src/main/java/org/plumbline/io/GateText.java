package org.plumbline.io;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.GateAnswer;
import org.plumbline.RuleCode;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.Harmless;

/** The answers of a gate as people read them, one after the other in their order. */
public final class GateText {
    private final Zones zones;

    private GateText(Zones zones) {
        this.zones = zones;
    }

    /**
     * Times as the clocks of the sites show them.
     *
     * @param facts what the gate was asked over
     * @return the text, ready to be written
     */
    public static GateText of(Facts facts) {
        TreeMap<String, ZoneId> zones = new TreeMap<>();
        facts.all(Site.class).forEach(site -> zones.put(site.id(), site.zone()));
        return new GateText(new Zones(zones));
    }

    /**
     * Writes the answers.
     *
     * @param answers what the gate said
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void write(List<GateAnswer> answers, Appendable out) throws IOException {
        for (GateAnswer answer : answers) {
            out.append(answer.kind().name())
                    .append("  ")
                    .append(proposed(answer))
                    .append('\n');
            for (GateAnswer.Reason reason : answer.reasons()) {
                write(reason, out);
            }
            for (Finding finding : answer.waived()) {
                writeHead(finding, out);
            }
            if (!answer.unguarded().isEmpty()) {
                String actions = answer.unguarded().stream().map(Action::code).collect(Collectors.joining(", "));
                out.append("  no rule guards ").append(actions).append(": nobody has looked\n");
            }
            for (var failure : answer.failures()) {
                out.append("  pack ").append(failure.pack()).append(" failed: ");
                out.append(Harmless.text(failure.what())).append('\n');
            }
            String asked = answer.asked().stream().map(RuleCode::value).collect(Collectors.joining(", "));
            out.append("  asked: ")
                    .append(asked.isEmpty() ? "none applies" : asked)
                    .append('\n');
        }
        out.append("Advice: the host decides. An override is recorded with who, why and when.\n");
    }

    private static String proposed(GateAnswer answer) {
        return answer.proposed().stream().map(GateText::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(Change change) {
        if (change instanceof Change.Put put) {
            Fact fact = put.fact();
            String about = FactType.of(fact.getClass()).about(fact).stream()
                    .filter(id -> !id.equals(fact.factId()))
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return Harmless.text(fact.factId() + (about.isEmpty() ? "" : " (" + about + ")"));
        }
        return Harmless.text("without " + change.id());
    }

    private void write(GateAnswer.Reason reason, Appendable out) throws IOException {
        writeHead(reason.finding(), out);
        ZoneId zone = zones.of(reason.finding().site());
        out.append("    would take: ");
        out.append(Harmless.text(reason.remedy().accept(new RemedyInWords(zone))))
                .append('\n');
    }

    private void writeHead(Finding finding, Appendable out) throws IOException {
        ZoneId zone = zones.of(finding.site());
        String outcome = finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.append("  ")
                .append(finding.rule().value())
                .append(' ')
                .append(finding.severity().name());
        out.append("  ").append(Harmless.text(finding.title())).append('\n');
        out.append("    ").append(outcome).append(", ").append(Harmless.text(finding.subject() + ": "));
        out.append(Harmless.text(finding.detail().accept(new InWords(zone)))).append('\n');
    }
}
