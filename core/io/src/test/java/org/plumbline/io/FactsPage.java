package org.plumbline.io;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactType;

/** {@code docs/facts.md}: every type of fact with its fields and a row of it, made from the vocabulary. */
final class FactsPage {
    static final String MADE = "<!-- Made from the types of fact: do not edit. -->\n";

    private static final String INTRODUCTION = """
            # The facts

            %s
            A folder of facts has one file a type, named in the plural: `contacts.csv` or `contacts.jsonl`; both are read where both are there.
            Facts carry codes, ids, times and numbers. There is no field for a name or a note of a person.

            - **Ids** are unique within their type. A field that ends in `Id` holds the id of another fact; one that is not among the facts makes what depends on it unknown.
            - **Times**: a field that ends in `At`, and `at`, is an instant; one that ends in `On` is a local date in the zone of the site. `from` and `to` are [from, to): the first belongs to it, the last does not. No `to`: it goes on.
            - **Corrections**: the same id again with another `recordedAt`; the later one holds. `withdrawn` takes a fact back. The same id with another content and no `recordedAt`, or the same one, is a problem, and both are left out.
            - **`parts`** are the codes of what is on record. Missing: the feed does not say, and what depends on it is unknown. Empty: nothing is on record.
            - **What is missing is never taken for right.** Each field below says what is unknown without it. That nothing happened is known only as far as `feed-coverages` says so. Where the caller says for all feeds that they are complete (`--complete-until`), that counts for the files that are there: a CSV with its header alone says that nothing happened, a file that is not there says nothing.
            - A row that cannot be used is left out, said with file, line and field, and what depends on it is unknown. A field that nobody knows is said, and its row is used.

            The same as JSON Schema: [schema/facts](schema/facts/README.md). On the command line: `plumbline facts contact`.

            ## How values are written

            | Form | JSON Lines | CSV |
            |---|---|---|
            | text | `"north"`; a whole number will do | `north` |
            | time with offset | `"2026-03-02T08:00:00Z"`, `"2026-03-02T08:00:00+01:00"` | the same, without quotes |
            | date | `"2026-03-02"` | `2026-03-02` |
            | time of day | `"17:30"` | `17:30` |
            | time zone | `"Europe/London"` | `Europe/London` |
            | yes or no | `true`, `false` | `yes`, `no` |
            | number, whole number | `0.8`, `12`; not below zero | `0.8`, `12` |
            | one of A, B | `"A"` | `A` |
            | set of texts | `["a", "b"]`; empty: `[]` | `a\\|b`; empty: `\\|` |
            | list of dates | `["2026-12-25", "2027-01-01"]` | `2026-12-25\\|2027-01-01` |
            | list of records, for each code …, {…} | a list, an object, an object | the same JSON inside the cell, in quotes: `"{""a"":""b""}"` |
            | missing | no field, or `null` | an empty cell |

            Files are UTF-8. A CSV file begins with a header that names the fields, in any order; fields that may be missing may be left out of it.

            ## The types

            """;

    private FactsPage() {}

    static String text() {
        String types = FactType.all().stream()
                .map(type -> "- [" + type.name() + "](#" + type.name() + "): " + type.meaning() + "\n")
                .collect(Collectors.joining());
        String sections = FactType.all().stream().map(FactsPage::section).collect(Collectors.joining());
        return INTRODUCTION.formatted(MADE) + types + sections;
    }

    private static String section(FactType type) {
        Map<String, Object> row = ExampleRow.of(type);
        return "\n### " + type.name() + "\n\n"
                + type.meaning() + ". " + known(type) + anyOf(type)
                + "\nFiles: `" + type.plural() + ".jsonl`, `" + type.plural() + ".csv`.\n\n"
                + "| Field | Form | Required | Meaning | Refers to |\n|---|---|---|---|---|\n"
                + rows(type.fields(), "")
                + "\n```json\n" + ExampleRow.json(row) + "\n```\n"
                + "\n```csv\n" + ExampleRow.header(type) + "\n" + ExampleRow.csv(row) + "\n```\n";
    }

    private static String known(FactType type) {
        return type.kind() == FactKind.STANDING
                ? "Kept by hand: without `recordedAt` it counts as always known."
                : "Recorded as it happens.";
    }

    private static String anyOf(FactType type) {
        return type.anyOf().isEmpty() ? "" : " At least one of `" + String.join("`, `", type.anyOf()) + "` is there.";
    }

    private static String rows(List<FactType.Field> fields, String path) {
        return fields.stream()
                .map(field -> row(field, path) + rows(field.inner(), path + field.name() + step(field.form())))
                .collect(Collectors.joining());
    }

    private static String row(FactType.Field field, String path) {
        String refers =
                field.refersTo().map(type -> "[" + type + "](#" + type + ")").orElse("");
        String missing =
                field.byDefault().map(name -> "; " + name + " where missing").orElse("");
        return "| `" + path + field.name() + "` | " + field.form() + missing + " | " + (field.required() ? "yes" : "")
                + " | " + field.meaning() + " | " + refers + " |\n";
    }

    private static String step(String form) {
        if (form.startsWith("list of ")) {
            return "[].";
        }
        return form.startsWith("for each code ") ? ".*." : ".";
    }
}
