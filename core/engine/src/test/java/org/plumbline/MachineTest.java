package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that nothing asks the machine would be worth nothing if it found nothing. */
class MachineTest {
    private static final JavaClasses SAMPLES =
            new ClassFileImporter().importClasses(MachineTest.class.getDeclaredClasses());

    @ParameterizedTest
    @ValueSource(
            classes = {
                AsksForNow.class,
                AsksForToday.class,
                AsksTheClock.class,
                AsksForMillis.class,
                AsksForTheZone.class,
                AsksForTheLocale.class,
                Lowers.class,
                Formats.class,
                GetsBytes.class,
                MakesText.class
            })
    void a_class_that_asks_the_machine_is_found(Class<?> asking) {
        assertThat(Machine.isReadBy(SAMPLES.get(asking))).isTrue();
    }

    @Test
    void a_class_that_is_told_is_not() {
        assertThat(Machine.isReadBy(SAMPLES.get(Told.class))).isFalse();
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForToday {
        static LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class AsksForNow {
        static Instant now() {
            return Instant.now();
        }
    }

    static final class AsksTheClock {
        static Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class AsksForMillis {
        static long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class AsksForTheZone {
        static ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class AsksForTheLocale {
        static Locale locale() {
            return Locale.getDefault();
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    static final class Lowers {
        static String lower(String text) {
            return text.toLowerCase();
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    static final class Formats {
        static String format(int number) {
            return String.format("%d", number);
        }
    }

    @SuppressWarnings("DefaultCharset")
    static final class GetsBytes {
        static byte[] bytes(String text) {
            return text.getBytes();
        }
    }

    @SuppressWarnings("DefaultCharset")
    static final class MakesText {
        static String text(byte[] bytes) {
            return new String(bytes);
        }
    }

    static final class Told {
        static String all(String text, byte[] bytes, ZoneId zone) {
            LocalDate date = Instant.EPOCH.atZone(zone).toLocalDate();
            return String.format(Locale.ROOT, "%s %s", text.toLowerCase(Locale.ROOT), date)
                    + new String(bytes, StandardCharsets.UTF_8)
                    + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    + new String(text.toCharArray());
        }
    }
}
