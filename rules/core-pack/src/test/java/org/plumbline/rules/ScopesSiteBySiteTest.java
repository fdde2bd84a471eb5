package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.AssuranceMeeting;
import org.plumbline.fact.assurance.CorrectiveAction;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.StaffMember;

/** Sites, partners, the network and teams are judged the same, whether their facts come at once or site by site. */
class ScopesSiteBySiteTest {
    private static final Instant AS_OF = Instant.parse("2026-03-16T09:00:00Z");
    private static final Instant LIVE = Instant.parse("2026-03-02T09:00:00Z");

    /** Of the network, of the partner, and a meeting about the partner and one of its sites. */
    private static List<Fact> shared() {
        return List.of(
                Partner.builder().id("p1").kind(Partner.Kind.PARTNER).build(),
                Launch.builder()
                        .id("lp")
                        .partnerId("p1")
                        .liveAt(LIVE)
                        .checks(Map.of())
                        .build(),
                meeting("call", AssuranceMeeting.Kind.QUALITY_CALL, "site-1", "p1", "2026-03-04T09:00:00Z"),
                action("ofNetwork", null, null),
                action("ofPartner", null, "p1"));
    }

    private static List<Fact> ofSite(int number) {
        String site = "site-" + number;
        List<Fact> facts = new ArrayList<>(List.of(
                Site.builder()
                        .id(site)
                        .partnerId("p1")
                        .zone(ZoneId.of(number == 1 ? "Europe/London" : "America/New_York"))
                        .build(),
                Launch.builder()
                        .id("l" + number)
                        .site(site)
                        .liveAt(LIVE)
                        .checks(Map.of("staff-trained", LIVE))
                        .build(),
                Team.builder().id("t" + number).site(site).build(),
                StaffMember.builder()
                        .id("s" + number)
                        .site(site)
                        .employment(StaffMember.Employment.PERMANENT)
                        .startedOn(LocalDate.of(2026, 1, 5))
                        .build(),
                Post.builder()
                        .id("o" + number)
                        .site(site)
                        .teamId("t" + number)
                        .staffId("s" + number)
                        .role("nurse")
                        .wte(BigDecimal.ONE)
                        .from(LocalDate.of(2026, 1, 5))
                        .build(),
                action("a" + number, site, null),
                meeting("r" + number, AssuranceMeeting.Kind.EXCEPTION_REPORT, site, null, "2026-03-03T09:00:00Z")));
        facts.add(Shift.builder()
                .id("h" + number)
                .site(site)
                .staffId("s" + number)
                .duty("duty-clinician")
                .plannedStart(Instant.parse("2026-03-05T15:00:00Z"))
                .plannedEnd(Instant.parse("2026-03-05T22:00:00Z"))
                .build());
        return facts;
    }

    private static AssuranceMeeting meeting(
            String id, AssuranceMeeting.Kind kind, String site, @Nullable String partner, String at) {
        return AssuranceMeeting.builder()
                .id(id)
                .kind(kind)
                .site(site)
                .partnerId(partner)
                .at(Instant.parse(at))
                .attendees(Set.of())
                .build();
    }

    private static CorrectiveAction action(String id, @Nullable String site, @Nullable String partner) {
        return CorrectiveAction.builder()
                .id(id)
                .kind(CorrectiveAction.Kind.ACTION)
                .site(site)
                .partnerId(partner)
                .openedAt(LIVE)
                .dueOn(LocalDate.of(2026, 3, 9))
                .build();
    }

    private static Facts.Builder facts(List<Fact> all) {
        Facts.Builder builder = Facts.builder();
        all.forEach(builder::add);
        return builder;
    }

    private static FactSource parts() {
        return new FactSource() {
            @Override
            public Facts network() {
                return facts(shared()).lenient().completeUntil(AS_OF);
            }

            @Override
            public Iterator<Facts> sites() {
                return List.of(facts(ofSite(1)).lenient(), facts(ofSite(2)).lenient())
                        .iterator();
            }
        };
    }

    @Test
    void they_are_judged_the_same() {
        List<Fact> all = new ArrayList<>(shared());
        all.addAll(ofSite(1));
        all.addAll(ofSite(2));
        Plumbline plumbline = Service.plumbline(CorePack.load()).build();

        Assessment whole = plumbline.assess(facts(all).lenient().completeUntil(AS_OF), AS_OF);
        Assessment siteBySite = plumbline.assess(parts(), AS_OF);

        assertThat(siteBySite.findings()).isEqualTo(whole.findings());
        assertThat(siteBySite.upcoming()).isEqualTo(whole.upcoming());
        assertThat(siteBySite.measures()).isEqualTo(whole.measures());
        assertThat(whole.findings().stream().map(Finding::subject).map(Subject::type))
                .contains(Subject.Type.SITE, Subject.Type.PARTNER, Subject.Type.NETWORK, Subject.Type.TEAM);
    }
}
