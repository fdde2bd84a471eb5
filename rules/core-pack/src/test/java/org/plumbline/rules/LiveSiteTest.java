package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.Outcome;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Contact;
import org.plumbline.internal.dossier.Dossiers;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.facts.Word;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.LeftOutRows;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.run.LiveSite;
import org.plumbline.internal.run.Ours;
import org.plumbline.internal.run.Recorder;
import org.plumbline.internal.run.Workers;
import org.plumbline.internal.standard.StandardsInForce;

/** A dossier that is replaced in a session that stays open is judged as in a new one. */
class LiveSiteTest {
    private static final LoadedPack CORE = (LoadedPack) CorePack.load();
    private static final KnowledgeBase RULES = CORE.base();
    private static final String SITE = "site-1";

    private static Context context(Holding holding) {
        return new Context(
                Service.AS_OF,
                (StandardsInForce) Service.plumbline(CORE).build().standards(),
                holding.sites(),
                new Coverage(holding.coverage(), Optional.of(Word.ofAll(Service.AS_OF)), List.of(), Set.of()),
                LeftOutRows.NONE);
    }

    private static Dossiers dossiers(List<Fact> facts) {
        Holding holding = ((Snapshot) Facts.of(facts)).holding();
        return Dossiers.of(context(holding), holding, List.of(), Workers.NONE);
    }

    private static List<File> atTheSite(Dossiers dossiers) {
        return Objects.requireNonNull(dossiers.bySite().get(SITE));
    }

    /** The same service, but every third contact that was missed was completed after all. */
    private static List<Fact> later(List<Fact> facts) {
        List<Fact> later = new ArrayList<>();
        int missed = 0;
        for (Fact fact : facts) {
            boolean changes =
                    fact instanceof Contact contact && contact.outcome() == Contact.Outcome.MISSED && missed++ % 3 == 0;
            later.add(changes ? completed((Contact) fact) : fact);
        }
        return later;
    }

    private static Contact completed(Contact contact) {
        return Contact.builder()
                .id(contact.id())
                .site(contact.site())
                .caseId(contact.caseId())
                .kind(contact.kind())
                .plannedAt(contact.plannedAt())
                .at(contact.time())
                .outcome(Contact.Outcome.COMPLETED)
                .build();
    }

    /** What is not configured is one finding for all of a site, or for each dossier that is judged alone. */
    private static int decided(Recorder recorder) {
        return (int) recorder.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_CONFIGURED)
                .count();
    }

    @Test
    void each_dossier_that_changes_is_judged_anew_and_no_other() {
        List<Fact> facts = Service.facts(3, 40, 11);
        List<Fact> laterFacts = later(facts);
        Dossiers before = dossiers(facts);
        Dossiers after = dossiers(laterFacts);
        Context context = context(((Snapshot) Facts.of(facts)).holding());
        int found = 0;

        try (LiveSite live = new LiveSite(RULES, context, atTheSite(before))) {
            assertThat(live.first().findings()).hasSizeGreaterThan(20);
            for (File file : atTheSite(before)) {
                File replacement = Objects.requireNonNull(after.find(file.subject()));
                Recorder anew = live.replace(file, replacement);
                Recorder alone = new Recorder(context, true, Ours.ALL);
                RULES.run(List.of(List.of(replacement)), alone);

                assertThat(anew.findings()).containsExactlyInAnyOrderElementsOf(alone.findings());
                assertThat(anew.upcoming()).containsExactlyInAnyOrderElementsOf(alone.upcoming());
                assertThat(anew.measures()).isEqualTo(alone.measures());
                found += decided(anew);
            }
            assertThat(decided(live.first())).isGreaterThan(found);
        }
    }

    @Test
    void it_can_be_replaced_again_and_again() {
        List<Fact> facts = Service.facts(2, 40, 12);
        Dossiers one = dossiers(facts);
        Dossiers other = dossiers(later(facts));
        Context context = context(((Snapshot) Facts.of(facts)).holding());

        try (LiveSite live = new LiveSite(RULES, context, atTheSite(one))) {
            for (File file : atTheSite(one)) {
                File replacement = Objects.requireNonNull(other.find(file.subject()));
                var there = live.replace(file, replacement).measures();
                var back = live.replace(replacement, file).measures();

                assertThat(live.replace(file, replacement).measures()).isEqualTo(there);
                assertThat(live.replace(replacement, file).measures()).isEqualTo(back);
            }
        }
        assertThat(RULES.openSessions()).isZero();
    }
}
