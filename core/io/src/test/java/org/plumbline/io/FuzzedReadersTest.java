package org.plumbline.io;

import org.junit.jupiter.api.Test;
import org.plumbline.fuzz.Seeded;
import org.plumbline.fuzz.Target;

/** What the fuzzer tries for hours, a few hundred times in every run of the tests. */
class FuzzedReadersTest {
    private static final long SEED = 20261122;

    private static void run(Target target) {
        Seeded.run(target, 500, SEED);
    }

    @Test
    void everyRowOfCsvIsKeptOrSaid() {
        run(new CsvTarget());
    }

    @Test
    void everyRowOfJsonLinesIsKeptOrSaid() {
        run(new JsonLinesTarget());
    }

    @Test
    void everyRowOfSortedFilesIsInAPartOrSaid() {
        run(new SortedTarget());
    }

    @Test
    void everyNameInAFolderIsReadOrSaid() {
        run(new FileNamesTarget());
    }

    @Test
    void standardsAreReadOrSaid() {
        run(new StandardsTarget());
    }

    @Test
    void valuesAreReadOrSaid() {
        run(new ValuesTarget());
    }

    @Test
    void aManifestIsReadOrSaid() {
        run(new ManifestTarget());
    }
}
