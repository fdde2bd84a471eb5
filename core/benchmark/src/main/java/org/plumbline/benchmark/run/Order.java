package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one process of {@link Trial} is asked to do.
 *
 * @param entrants who runs, in turn
 * @param effort how often
 * @param memory whether it is what stays in the heap that is measured, rather than time
 */
record Order(List<Entrant> entrants, int sites, long seed, BuiltPack pack, Effort effort, boolean memory) {

    static Order time(int sites, BuiltPack pack, Effort effort, Entrant... entrants) {
        return new Order(List.of(entrants), sites, Form.SEED, pack, effort, false);
    }

    static Order memory(int sites, BuiltPack pack, Effort effort, Entrant... entrants) {
        return new Order(List.of(entrants), sites, Form.SEED, pack, effort, true);
    }

    List<String> arguments() {
        KeyValues all = new KeyValues()
                .with("entrants", entrants.stream().map(Enum::name).collect(Collectors.joining(",")))
                .with("sites", sites)
                .with("seed", seed)
                .with("rules", pack.rules())
                .with("pack", pack.folder())
                .with("warmUps", effort.warmUps())
                .with("rounds", effort.rounds())
                .with("seconds", effort.seconds())
                .with("memory", memory);
        return all.words();
    }

    static Order of(String... arguments) {
        KeyValues given = KeyValues.of(Arrays.asList(arguments));
        return new Order(
                Arrays.stream(given.text("entrants").split(",", -1))
                        .map(Entrant::valueOf)
                        .toList(),
                (int) given.number("sites"),
                given.number("seed"),
                new BuiltPack(Path.of(given.text("pack")), (int) given.number("rules")),
                new Effort((int) given.number("warmUps"), (int) given.number("rounds"), (int) given.number("seconds")),
                Boolean.parseBoolean(given.text("memory")));
    }
}
