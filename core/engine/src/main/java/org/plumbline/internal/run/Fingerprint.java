package org.plumbline.internal.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.internal.Digests;

/** Names a matter from night to night. */
final class Fingerprint {
    private static final int BYTES = 16;

    /** One a thread: to look one up for each finding took longer than to use it. */
    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Digests::sha256);

    private Fingerprint() {}

    static String of(RuleCode rule, Subject subject, String anchor) {
        String matter = rule + "\n" + subject.type() + "\n" + subject.id() + "\n" + anchor;
        byte[] hash = SHA.get().digest(matter.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
