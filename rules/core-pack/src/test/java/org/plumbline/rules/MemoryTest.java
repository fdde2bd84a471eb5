package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.internal.pack.LoadedPack;

class MemoryTest {
    private static final long MEGABYTE = 1 << 20;

    private final LoadedPack core = (LoadedPack) CorePack.load();
    private final Plumbline plumbline = Service.plumbline(core).threads(2).build();
    private final Facts facts = Service.complete(Service.facts(2, 3, 5));

    @Test
    void after_a_thousand_assessments_no_session_is_open_and_nothing_has_piled_up() {
        assess(100);
        long afterHundred = liveHeap();
        assess(900);
        long afterThousand = liveHeap();

        assertThat(core.base().openSessions()).isZero();
        assertThat(afterThousand - afterHundred).as("bytes that piled up").isLessThan(MEGABYTE);
    }

    private void assess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(plumbline.assess(facts, Service.AS_OF).findings()).isNotEmpty();
        }
    }

    /** The least that several collections leave. */
    private static long liveHeap() {
        return IntStream.range(0, 6)
                .mapToLong(i -> {
                    System.gc();
                    return Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory();
                })
                .min()
                .orElseThrow();
    }
}
