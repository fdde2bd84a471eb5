package org.plumbline.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;

/**
 * What {@code pack.yaml} says.
 *
 * @param prefix the letters with which the codes of a local pack's rules begin; absent for the core, whose codes have the
 *     two letters of the catalogue's groups
 * @param owner who answers for a local pack
 * @param core the versions of the core that the pack was written against
 * @param model where the compiled rules of a prebuilt pack are: {@code GROUP/ARTIFACT} of the build that made it
 * @param factTypes the types of fact that only this pack knows
 */
public record Manifest(
        String name,
        String version,
        Optional<String> prefix,
        Optional<String> owner,
        Optional<VersionRange> core,
        Optional<String> model,
        List<FactType> factTypes,
        String where) {
    private static final Set<String> KNOWN = Set.of("name", "version", "prefix", "owner", "core", "model", "facts");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}(-[A-Za-z0-9.]+)?");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{3,8}");
    /** Where {@code plumbline build} puts what it compiles. */
    static final String LOCAL_MODELS = "org.plumbline.local/";

    private static final Set<String> TAKEN =
            Set.of("core", "plumbline", "org", "com", "java", "javax", "jakarta", "kie", "drools");

    public static Manifest of(Yaml.Entries root, Problems problems) {
        YamlReader reader = new YamlReader(root, problems).knows(KNOWN);
        String name = reader.text("name");
        String version = reader.text("version");
        Optional<String> prefix = reader.optionalText("prefix");
        check(root, "name", name, NAME, "`acme`: lower case", problems);
        check(root, "version", version, VERSION, "`1.0.0`", problems);
        prefix.ifPresent(p -> check(root, "prefix", p, PREFIX, "`ACME`: three to eight capitals", problems));
        return new Manifest(
                name,
                version,
                prefix,
                reader.optionalText("owner"),
                core(reader, root, problems),
                reader.optionalText("model"),
                new FactTypes(name, isName(name), problems).read(reader.entries("facts")),
                root.where());
    }

    /** Whether its rules and standards can be held against its name. */
    boolean hasName() {
        return isName(name);
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name);
    }

    /** What only a local pack has to say. */
    void checkLocal(Yaml.Entries root, Problems problems) {
        if (prefix.isEmpty()) {
            problems.add(where, "`prefix` is missing", "`prefix: ACME`: the letters before the numbers of its rules");
        }
        if (owner.isEmpty()) {
            problems.add(where, "`owner` is missing", "`owner: quality lead`: who answers for its rules");
        }
        if (root.get("core").isEmpty()) {
            problems.add(where, "`core` is missing", "`core: \">=1.0 <2.0\"`: the versions that it was tested with");
        }
        String built = LOCAL_MODELS + name;
        model.filter(written -> !written.equals(built))
                .ifPresent(other -> problems.add(
                        line(root, "model"),
                        "`model` cannot be `" + other + "`: the rules compiled there are not this pack's",
                        "`plumbline build`, which writes it"));
        if (TAKEN.contains(name)) {
            problems.add(line(root, "name"), "`name` cannot be `" + name + "`, which is taken", "`acme`: its owner's");
        }
    }

    private static Optional<VersionRange> core(YamlReader reader, Yaml.Entries root, Problems problems) {
        Optional<String> text = reader.optionalText("core");
        Optional<VersionRange> range = text.flatMap(VersionRange::parse);
        if (text.isPresent() && range.isEmpty()) {
            problems.add(line(root, "core"), "`core` cannot be `" + text.get() + "`", "`\">=1.0 <2.0\"`");
        }
        return range;
    }

    private static void check(
            Yaml.Entries root, String field, String value, Pattern form, String maybe, Problems problems) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            problems.add(line(root, field), "`" + field + "` cannot be `" + value + "`", maybe);
        }
    }

    private static String line(Yaml.Entries root, String field) {
        return root.get(field).map(Yaml.Value::where).orElse(root.where());
    }

    /** {@code core 1.0.0} */
    public String label() {
        return name + " " + version;
    }

    /** The package of its rules: its name, with {@code _} for what a package cannot hold. */
    public String javaPackage() {
        return name.replace('-', '_');
    }
}
