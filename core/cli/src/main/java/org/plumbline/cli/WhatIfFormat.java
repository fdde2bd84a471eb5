package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.Facts;
import org.plumbline.WhatIf;
import org.plumbline.io.WhatIfDossier;
import org.plumbline.io.WhatIfJson;
import org.plumbline.io.WhatIfText;

/** How it is written what would be different. */
enum WhatIfFormat {
    TEXT {
        @Override
        void write(WhatIf whatIf, Facts facts, Looks looks, Terminal terminal, Writer out) throws IOException {
            WhatIfText.of(whatIf, facts)
                    .width(looks.width(terminal))
                    .color(looks.color(terminal))
                    .limit(looks.limit())
                    .writeTo(out);
        }
    },
    JSON {
        @Override
        void write(WhatIf whatIf, Facts facts, Looks looks, Terminal terminal, Writer out) throws IOException {
            WhatIfJson.write(whatIf, out);
        }
    },
    DOSSIER {
        @Override
        void write(WhatIf whatIf, Facts facts, Looks looks, Terminal terminal, Writer out) throws IOException {
            WhatIfDossier.write(whatIf, facts, out);
        }
    };

    abstract void write(WhatIf whatIf, Facts facts, Looks looks, Terminal terminal, Writer out) throws IOException;
}
