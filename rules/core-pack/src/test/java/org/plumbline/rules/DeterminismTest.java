package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.fact.Fact;
import org.plumbline.pack.Pack;

/** The same facts give the same assessment, to the byte. */
class DeterminismTest {
    private static final Pack CORE = CorePack.load();
    private static final Plumbline PLUMBLINE = Service.plumbline(CORE).build();
    private static final List<Fact> FACTS = Service.facts(5, 12, 3);
    private static final Facts COMPLETE = Service.complete(FACTS);
    private static final Assessment EXPECTED = PLUMBLINE.assess(COMPLETE, Service.AS_OF);

    private static void assertSame(Assessment assessment) {
        assertThat(assessment.findings()).isEqualTo(EXPECTED.findings());
        assertThat(assessment.upcoming()).isEqualTo(EXPECTED.upcoming());
        assertThat(assessment.measures()).isEqualTo(EXPECTED.measures());
        assertThat(assessment).hasToString(EXPECTED.toString());
    }

    @Test
    void an_assessment_that_is_repeated_is_the_same() {
        assertSame(PLUMBLINE.assess(COMPLETE, Service.AS_OF));
        assertSame(Service.plumbline(CorePack.load()).build().assess(COMPLETE, Service.AS_OF));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void on_more_threads_it_is_the_same(int threads) {
        Plumbline several = Service.plumbline(CORE).threads(threads).build();

        for (int i = 0; i < 5; i++) {
            assertSame(several.assess(COMPLETE, Service.AS_OF));
        }
    }

    @Test
    void facts_that_come_in_any_order_give_the_same() {
        List<Fact> facts = new ArrayList<>(FACTS);
        for (int seed = 0; seed < 15; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertSame(PLUMBLINE.assess(Service.complete(facts), Service.AS_OF));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Chatham,     tr-TR",
        "America/Los_Angeles, ar-EG-u-nu-arab",
        "Asia/Kathmandu,      th-TH-u-ca-buddhist-nu-thai",
        "Africa/Monrovia,     hi-IN-u-nu-deva"
    })
    void a_machine_in_another_zone_and_locale_gives_the_same(String zone, String locale) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            Facts facts = Service.complete(Service.facts(5, 12, 3));
            assertSame(Service.plumbline(CorePack.load()).build().assess(facts, Service.AS_OF));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Test
    void two_threads_on_one_plumbline_a_hundred_times_each_give_what_one_gives() throws Exception {
        Facts facts = Service.complete(Service.facts(2, 5, 4));
        String expected = PLUMBLINE.assess(facts, Service.AS_OF).toString();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch ready = new CountDownLatch(2);
        Callable<Integer> hundred = () -> {
            ready.countDown();
            ready.await();
            for (int i = 0; i < 100; i++) {
                seen.add(PLUMBLINE.assess(facts, Service.AS_OF).toString());
            }
            return 100;
        };

        assertThat(together(hundred)).containsExactly(100, 100);
        assertThat(seen).containsExactly(expected);
    }

    private static List<Integer> together(Callable<Integer> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Integer> done = new ArrayList<>();
            for (Future<Integer> future : threads.invokeAll(List.of(task, task))) {
                done.add(future.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
