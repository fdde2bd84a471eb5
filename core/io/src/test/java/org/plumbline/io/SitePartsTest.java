package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.SortedFolder.row;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.fact.FactType;

/** When files are read, and when they are closed. */
class SitePartsTest {
    /** Breaks off behind its bytes, and says whether it was closed. */
    private static final class Breaking extends FilterInputStream {
        private final boolean breaks;
        private boolean closed;

        Breaking(String text, boolean breaks) {
            super(new ByteArrayInputStream(text.getBytes(UTF_8)));
            this.breaks = breaks;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            if (read < 0 && breaks) {
                throw new IOException("the disk failed");
            }
            return read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static SortedFile contacts(InputStream in) throws IOException {
        FactType type = FactType.named("contact").orElseThrow();
        return new SortedFile("contacts.csv", new FactFile(type, true, "contacts.csv", Facts.builder()).open(in));
    }

    @Test
    void a_file_that_breaks_off_ends_the_reading_and_closes_the_files() throws IOException {
        var breaking = new Breaking(HEADER + row("s1", "k1") + row("s2", "k2") + row("s3", "k3"), true);
        var whole = new Breaking(HEADER + row("s4", "k4"), false);
        var parts = new SiteParts(List.of(contacts(breaking), contacts(whole)));

        assertThat(parts.next().size()).isEqualTo(1);
        assertThat(parts.next().size()).isEqualTo(1);
        assertThatThrownBy(parts::next)
                .isInstanceOf(FactsException.class)
                .hasMessage("1 problem in the facts\ncontacts.csv: the file cannot be read any more\n"
                        + "  Maybe it was moved or changed while it was read, or its disk failed");
        assertThat(breaking.closed && whole.closed).isTrue();
        assertThatThrownBy(parts::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_files_are_closed_behind_the_last_part() throws IOException {
        var file = new Breaking(HEADER + row("s1", "k1") + row("s2", "k2"), false);
        var parts = new SiteParts(List.of(contacts(file)));

        parts.next();
        assertThat(file.closed).isFalse();
        parts.next();
        assertThat(file.closed).isTrue();
        assertThat(parts).isExhausted();
    }

    @Test
    void parts_that_are_closed_have_no_more() throws IOException {
        var file = new Breaking(HEADER + row("s1", "k1") + row("s2", "k2"), false);
        var parts = new SiteParts(List.of(contacts(file)));

        parts.close();
        assertThat(file.closed).isTrue();
        assertThat(parts).isExhausted();
    }
}
