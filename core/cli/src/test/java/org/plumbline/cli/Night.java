package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.plumbline.fact.FactType;

/**
 * A folder of facts for one site: what there is to tell of a few referrals, and of everything else a file with its header
 * alone, which says that there is none. As of 2026-03-02 07:00Z.
 */
final class Night {
    static final String AS_OF = "2026-03-02T07:00:00Z";

    private final Path folder;
    private final StringBuilder referrals = new StringBuilder("id,site,receivedAt,urgency\n");
    private final StringBuilder steps = new StringBuilder();

    Night(Path folder) {
        this.folder = folder;
    }

    Night referral(String id, String receivedAt) {
        referrals.append(id).append(",north,").append(receivedAt).append(",routine\n");
        return this;
    }

    Night intake(String referral, String completedAt) {
        steps.append("{\"id\":\"w-")
                .append(referral)
                .append("\",\"site\":\"north\",\"referralId\":\"")
                .append(referral);
        steps.append("\",\"element\":\"intake\",\"completedAt\":\"")
                .append(completedAt)
                .append("\"}\n");
        return this;
    }

    Path write() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sites.csv"), "id,partnerId,zone\nnorth,p1,Europe/London\n");
        // a site that is still to go live: no day of it asks for anybody on duty
        Files.writeString(folder.resolve("launches.csv"), "id,site,plannedAt\nl1,north,2026-12-01T08:00:00Z\n");
        Files.writeString(folder.resolve("referrals.csv"), referrals);
        if (steps.length() > 0) {
            Files.writeString(folder.resolve("workflow-steps.jsonl"), steps);
        }
        for (FactType type : FactType.all()) {
            Path csv = folder.resolve(type.plural() + ".csv");
            if (!Files.exists(csv) && !type.name().equals("feed-coverage")) {
                Files.writeString(csv, header(type) + "\n");
            }
        }
        return folder;
    }

    private static String header(FactType type) {
        return type.fields().stream().map(FactType.Field::name).collect(Collectors.joining(","));
    }

    /** A site that has been live for a week, and about which nothing else is recorded. */
    static Path live(Path folder) throws IOException {
        new Night(folder).write();
        Files.writeString(
                folder.resolve("launches.csv"),
                "id,site,plannedAt,liveAt\nl1,north,2026-02-23T08:00:00Z,2026-02-23T08:00:00Z\n");
        return folder;
    }

    /** One intake in time, one not yet due. */
    static Path quiet(Path folder) throws IOException {
        return new Night(folder)
                .referral("r1", "2026-02-20T10:00:00Z")
                .intake("r1", "2026-02-21T10:00:00Z")
                .referral("r2", "2026-03-01T10:00:00Z")
                .write();
    }

    /** One intake that was never done. */
    static Path overdue(Path folder) throws IOException {
        return new Night(folder).referral("r1", "2026-02-20T10:00:00Z").write();
    }

    /** One referral whose time is not a time. */
    static Path flawed(Path folder) throws IOException {
        return new Night(folder)
                .referral("r1", "2026-03-01T10:00:00Z")
                .referral("r2", "2026-03-01 10:00")
                .write();
    }
}
