package org.plumbline.internal.pack;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;

/**
 * What {@code pack.yaml} says.
 *
 * @param prefix the letters with which the codes of a local pack's rules begin; absent for the core, whose codes have the
 *     two letters of the catalogue's groups
 * @param core the versions of the core that the pack was written against
 * @param model where the compiled rules of a prebuilt pack are: {@code GROUP/ARTIFACT} of the build that made it
 */
public record Manifest(
        String name,
        String version,
        Optional<String> prefix,
        Optional<VersionRange> core,
        Optional<String> model,
        String where) {
    private static final Set<String> KNOWN = Set.of("name", "version", "prefix", "owner", "core", "model");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}(-[A-Za-z0-9.]+)?");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{3,8}");

    public static Manifest of(Yaml.Entries root, Problems problems) {
        YamlReader reader = new YamlReader(root, problems).knows(KNOWN);
        String name = reader.text("name");
        String version = reader.text("version");
        Optional<String> prefix = reader.optionalText("prefix");
        reader.optionalText("owner");
        check(root.where(), "name", name, NAME, "`acme`: lower case", problems);
        check(root.where(), "version", version, VERSION, "`1.0.0`", problems);
        prefix.ifPresent(p -> check(root.where(), "prefix", p, PREFIX, "`ACME`: three to eight capitals", problems));
        return new Manifest(
                name,
                version,
                prefix,
                core(reader, root.where(), problems),
                reader.optionalText("model"),
                root.where());
    }

    private static Optional<VersionRange> core(YamlReader reader, String where, Problems problems) {
        Optional<String> text = reader.optionalText("core");
        Optional<VersionRange> range = text.flatMap(VersionRange::parse);
        if (text.isPresent() && range.isEmpty()) {
            problems.add(where, "`core` cannot be `" + text.get() + "`", "`\">=1.0 <2.0\"`");
        }
        return range;
    }

    private static void check(String where, String field, String value, Pattern form, String maybe, Problems problems) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            problems.add(where, "`" + field + "` cannot be `" + value + "`", maybe);
        }
    }

    /** {@code core 1.0.0} */
    public String label() {
        return name + " " + version;
    }
}
