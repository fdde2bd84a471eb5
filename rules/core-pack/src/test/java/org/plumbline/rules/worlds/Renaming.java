package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.rules.reference.Setting;

/** The same world with other names for everything that has an id. */
final class Renaming {
    /** Fields that hold an id of one of several types. */
    private static final Set<String> IDS_OF_ANY_TYPE = Set.of("id", "causeId", "answers");

    private final String prefix;

    private Renaming(String prefix) {
        this.prefix = prefix;
    }

    static World of(World world, String prefix) {
        Renaming renaming = new Renaming(prefix);
        List<WorldRow> rows = world.rows().stream().map(renaming::row).toList();
        List<Setting> settings =
                world.configuration().settings().stream().map(renaming::setting).toList();
        return new World(world.seed(), new Configuration(settings), rows, world.asOf(), world.completeUntil());
    }

    private Setting setting(Setting setting) {
        return new Setting(
                setting.standard(),
                setting.level(),
                setting.scope().map(scope -> Subject.of(scope.type(), prefix + scope.id())),
                setting.from(),
                setting.value(),
                setting.source());
    }

    private WorldRow row(WorldRow row) {
        Map<String, Object> fields = new LinkedHashMap<>(row.fields());
        for (FactType.Field field : FactType.named(row.type()).orElseThrow().fields()) {
            boolean ofOccasion = field.name().equals("about") && !row.type().equals("governance-document");
            boolean holdsIds = ofOccasion || field.refersTo().isPresent() || IDS_OF_ANY_TYPE.contains(field.name());
            Object value = fields.get(field.name());
            boolean isTeam = row.type().equals("case-status")
                    && "TEAM".equals(fields.get("kind"))
                    && field.name().equals("value");
            if (value != null && (holdsIds || isTeam)) {
                fields.put(field.name(), renamed(value));
            }
        }
        return new WorldRow(row.type(), fields);
    }

    private Object renamed(Object value) {
        if (value instanceof List<?> list) {
            List<Object> renamed = new ArrayList<>();
            list.forEach(item -> renamed.add(prefix + item));
            return renamed;
        }
        return prefix + value;
    }
}
