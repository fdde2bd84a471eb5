package org.plumbline.internal.dossier;

import org.plumbline.Subject;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.NetworkFile;

final class DefaultNetworkFile extends AbstractScopeFile implements NetworkFile {
    DefaultNetworkFile(Dossiers all, Context context) {
        super(all, context, Subject.network(), null, false);
    }
}
