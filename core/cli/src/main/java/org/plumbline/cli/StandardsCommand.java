package org.plumbline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Plumbline;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Considered;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.Standards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Shows what is asked: the values in force, and what nobody has set.",
        synopsisHeading = "%n",
        customSynopsis = {
            "plumbline standards [--pack FOLDER]... [--network-standards FILE] [--standards FILE]...",
            "                    [--adaptations FILE]... [--at DATE [--site ID] [--partner ID]]",
            "                    [--template]"
        },
        descriptionHeading = "%n",
        description = "For each standard its class and its values, from which date on they hold, and who says so; then"
                + " those without any value: rules that read them answer `not configured`.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline standards",
            "  plumbline standards --network-standards network.yaml --standards acme.yaml --pack acme-pack/",
            "  plumbline standards --standards north.yaml --at 2026-03-02 --site north",
            "  plumbline standards --adaptations adaptations.yaml --at 2026-03-02 --site north --partner acme",
            "  plumbline standards --template > acme.yaml"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class StandardsCommand implements Callable<Integer> {
    @Mixin
    private Setup setup;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = DateOption.class,
            description =
                    "Only the value in force on a local date, such as 2026-03-02, or at a time with offset, and which other"
                            + " values were passed over for it, and why.")
    private @Nullable LocalDate at;

    @Option(
            names = "--site",
            paramLabel = "ID",
            description = "Where that date is: what this site has set counts first.")
    private @Nullable String site;

    @Option(
            names = "--partner",
            paramLabel = "ID",
            description = "Who runs the site: what this partner has set counts next.")
    private @Nullable String partner;

    @Option(
            names = "--template",
            description = "Write a file of values instead, with all that nobody has set, to be filled in.")
    private boolean template;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (at == null && (site != null || partner != null)) {
            throw new WrongCallException("--at", "what is in force at a site is asked for a date", "`--at 2026-03-02`");
        }
        PrintWriter out = spec.commandLine().getOut();
        Plumbline plumbline = setup.build();
        Standards standards = plumbline.standards();
        List<Standard> all = standards.all();
        Set<StandardId> open = all.stream()
                .map(Standard::id)
                .filter(id -> inForce(standards, id).isEmpty())
                .collect(Collectors.toSet());
        List<Standard> unset = all.stream().filter(s -> open.contains(s.id())).toList();
        if (template) {
            new StandardsTemplate(plumbline.packs(), out).write(unset);
            return ExitStatus.QUIET;
        }
        out.println("In force");
        all.stream()
                .filter(s -> !open.contains(s.id()))
                .forEach(s -> show(standards, s, inForce(standards, s.id()), out));
        out.println();
        out.println(unset.isEmpty() ? "Nothing is left open" : "Not configured");
        unset.forEach(standard -> show(standards, standard, List.of(), out));
        return ExitStatus.QUIET;
    }

    /** On the date where one is given; else all that hold where nobody has a value of their own. */
    private List<Authority> inForce(Standards standards, StandardId id) {
        return at != null
                ? standards.inForce(id, Optional.ofNullable(site), Optional.ofNullable(partner), at).stream()
                        .toList()
                : standards.find(id).stream()
                        .flatMap(standard -> standard.values().values().stream())
                        .toList();
    }

    private void show(Standards standards, Standard standard, List<Authority> values, PrintWriter out) {
        Sheet sheet = new Sheet(out, 98);
        out.println();
        out.println(standard.id() + ", " + standard.element().name().toLowerCase(Locale.ROOT));
        sheet.row(standard.title());
        for (Authority value : values) {
            sheet.row(
                    value.value() + value.since().map(date -> " since " + date).orElse("") + ": " + value.source());
        }
        passedOver(standards, standard.id()).forEach(one -> passedOver(sheet, one));
        if (values.isEmpty()) {
            sheet.row("written as " + Written.form(standard));
        }
    }

    /** The nearest first. */
    private List<Considered> passedOver(Standards standards, StandardId id) {
        if (at == null) {
            return List.of();
        }
        List<Considered> others =
                new ArrayList<>(standards.why(id, Optional.ofNullable(site), Optional.ofNullable(partner), at).stream()
                        .filter(one -> one.passedOver().isPresent())
                        .toList());
        Collections.reverse(others);
        return others;
    }

    private static void passedOver(Sheet sheet, Considered one) {
        Authority value = one.authority();
        sheet.row("not " + value.value() + " of " + one.inWords()
                + value.since().map(date -> " since " + date).orElse("") + " (" + value.source() + "): "
                + one.passedOver().orElseThrow());
    }
}
