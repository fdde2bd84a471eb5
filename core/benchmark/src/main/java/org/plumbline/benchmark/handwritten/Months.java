package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.plumbline.benchmark.Network;

/** Numbered months, and where they start in a zone: a table, because every judgement asks for its month. */
final class Months {
    static final int COUNT = 48;
    private static final YearMonth FIRST =
            YearMonth.from(Network.AS_OF.atOffset(ZoneOffset.UTC)).minusMonths(36);

    private final long[] starts = new long[COUNT + 1];

    Months(ZoneId zone) {
        for (int i = 0; i <= COUNT; i++) {
            starts[i] = FIRST.plusMonths(i).atDay(1).atStartOfDay(zone).toEpochSecond();
        }
    }

    static YearMonth named(int month) {
        return FIRST.plusMonths(month);
    }

    /** The number of the month in which an instant lies. */
    int of(Instant instant) {
        int found = Arrays.binarySearch(starts, instant.getEpochSecond());
        int month = found >= 0 ? found : -found - 2;
        if (month < 0 || month >= COUNT) {
            throw new IllegalArgumentException(instant + " is too far from the assessment");
        }
        return month;
    }

    Instant start(int month) {
        return Instant.ofEpochSecond(starts[month]);
    }

    Instant end(int month) {
        return start(month + 1);
    }
}
