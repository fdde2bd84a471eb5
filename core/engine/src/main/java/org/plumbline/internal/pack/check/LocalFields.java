package org.plumbline.internal.pack.check;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.fact.FactType;

/** Holds the fields that a rule reads of the pack's own facts against those that the manifest declares. */
final class LocalFields {
    private final Known known;
    private final RuleSource source;

    LocalFields(Known known, RuleSource source) {
        this.known = known;
        this.source = source;
    }

    void check(List<Token> fields) {
        Collection<String> declared = new TreeSet<>();
        for (FactType type : known.manifest().factTypes()) {
            type.fields().forEach(field -> declared.add(field.name()));
        }
        for (Token field : fields) {
            if (field.kind() != Token.Kind.TEXT) {
                source.say(
                        field.at(), "the field of a fact is not named", "its name: `says( \"reason\", \"eviction\" )`");
            } else if (!declared.contains(field.text())) {
                source.say(
                        field.at(),
                        "no fact of this pack has a field `" + field.text() + "`",
                        Known.instead(field.text(), declared));
            }
        }
    }
}
