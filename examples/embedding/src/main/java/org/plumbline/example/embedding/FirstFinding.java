package org.plumbline.example.embedding;

import java.nio.file.Path;
import java.time.Instant;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.io.FactFolder;
import org.plumbline.rules.CorePack;

/** Prints the first finding of a folder of fact files, and how many there are: the smallest host there is. */
public final class FirstFinding {
    private FirstFinding() {}

    /**
     * Assesses a folder.
     *
     * @param arguments the folder, and the instant as of which to look
     */
    public static void main(String[] arguments) {
        Plumbline plumbline = Plumbline.builder(CorePack.load()).build();
        Facts facts = FactFolder.read(Path.of(arguments[0])).lenient();
        Assessment assessment = plumbline.assess(facts, Instant.parse(arguments[1]));
        var first = assessment.findings().get(0);
        System.out.println(first.rule() + " " + first.subject() + " " + first.outcome() + ", the first of "
                + assessment.findings().size() + " findings");
    }
}
