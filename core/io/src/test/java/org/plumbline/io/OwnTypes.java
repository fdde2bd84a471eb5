package org.plumbline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.pack.Pack;

/** A pack with a type of fact of its own: {@code acme.move}, about a case, with a reason that it must have. */
final class OwnTypes {
    private OwnTypes() {}

    static Pack in(Path path) {
        try {
            Files.createDirectory(path.resolve("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Folder(path).with("pack.yaml", """
                        name: acme
                        version: 1.0.0
                        prefix: ACME
                        owner: quality lead
                        core: ">=1.0 <2.0"
                        facts:
                          acme.move: { title: A move, about: case, fields: { reason: [eviction, choice] }, required: [reason] }
                        """).with("rules/acme-01.drl", """
                        package acme
                        import org.plumbline.fact.LocalFact
                        import org.plumbline.rule.*
                        global Findings findings
                        rule "ACME-01 intake is completed before somebody has to move"
                            @severity( LOW )
                            @population( "acme.move" )
                            @source( "Acme" )
                        when
                            $case : CaseFile( )
                            $move : LocalFact( says( "reason", "eviction" ) ) from $case.localFacts( "acme.move" )
                        then
                            findings.judge( $case,
                                $case.answered( $case.firstStep( "intake" ), $case.step( "intake" ) ), $move );
                        end
                        """);
        return Pack.read(path);
    }
}
