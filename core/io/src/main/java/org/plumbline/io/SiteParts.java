package org.plumbline.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.Facts;
import org.plumbline.fact.FactType;

/** The facts of one site after the other, merged from files that are sorted by site. */
final class SiteParts implements Iterator<Facts>, AutoCloseable {
    private final List<SortedFile> files;
    private boolean more;

    SiteParts(List<SortedFile> files) {
        this.files = files;
        each(SortedFile::advance);
        // Where no row says of which site it is, one part tells what is wrong with them.
        endUnless(hasSite() || files.stream().anyMatch(SortedFile::hasUnplaced));
    }

    static SiteParts open(List<Path> paths, Collection<FactType> local) {
        var files = new ArrayList<SortedFile>();
        try {
            paths.forEach(path -> files.add(SortedFile.open(path, local)));
        } catch (RuntimeException e) {
            files.forEach(SortedFile::close);
            throw e;
        }
        return new SiteParts(files);
    }

    private boolean hasSite() {
        return files.stream().anyMatch(file -> file.site().isPresent());
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Facts next() {
        if (!more) {
            throw new NoSuchElementException("every site was handed over, or the files were closed");
        }
        String site = files.stream()
                .map(SortedFile::site)
                .flatMap(Optional::stream)
                .min(SiteOrder::compare)
                .orElse(Taken.NO_SITE);
        Facts.Builder part = Facts.builder();
        each(file -> file.give(site, part));
        endUnless(hasSite());
        return part.lenient();
    }

    /** After something that throws there are no more parts: the next one would not be whole. */
    private void each(Consumer<SortedFile> step) {
        try {
            files.forEach(step);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void endUnless(boolean goesOn) {
        more = goesOn;
        if (!more) {
            close();
        }
    }

    @Override
    public void close() {
        more = false;
        files.forEach(SortedFile::close);
    }
}
