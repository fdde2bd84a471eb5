package org.plumbline.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plumbline.internal.Problems;

/**
 * The files of a pack as texts, wherever they are kept: a folder, a jar, the class path. Only what a pack has is read, no
 * more than so much of it, and nothing that lies elsewhere.
 */
public final class PackFiles {
    public static final String MANIFEST = "pack.yaml";
    public static final String STANDARDS = "standards.yaml";
    public static final String RULES = "rules/";
    public static final String SCENARIOS = "scenarios/";
    /** Where a jar keeps the packs that are in it. */
    static final String IN_JAR = "META-INF/plumbline/";

    private static final int LARGEST = 1_000_000;
    private static final int MOST = 1_000;
    private static final String WHAT_IT_IS = "a folder or jar with `pack.yaml`, `standards.yaml` and `rules`";

    private final String label;
    private final Problems problems;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private int taken;

    private PackFiles(String label, Problems problems) {
        this.label = label;
        this.problems = problems;
    }

    /** Of a folder, or of a jar in which one pack is. */
    public static PackFiles read(Path folderOrJar, Problems problems) {
        String name = String.valueOf(folderOrJar.toAbsolutePath().normalize().getFileName());
        PackFiles files = new PackFiles(name, problems);
        try {
            if (Files.isRegularFile(folderOrJar)) {
                try (ZipFile jar = new ZipFile(folderOrJar.toFile())) {
                    files.readJar(jar, root(jar));
                }
            } else {
                files.readFolder(folderOrJar);
            }
        } catch (ZipException e) {
            problems.add(folderOrJar.toString(), "is no jar", WHAT_IT_IS);
        } catch (IOException | UncheckedIOException e) {
            problems.add(folderOrJar.toString(), "cannot be read: " + e.getMessage(), WHAT_IT_IS);
        }
        files.checkWhole(folderOrJar.toString());
        return files;
    }

    /** Of a pack that a class loader sees. */
    public static PackFiles read(String pack, ClassLoader loader, Problems problems) {
        PackFiles files = new PackFiles(pack, problems);
        String folder = IN_JAR + pack + "/";
        URL manifest = loader.getResource(folder + MANIFEST);
        try {
            if (manifest != null) {
                files.readBeside(manifest, folder);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder, "cannot be read: " + e.getMessage());
        }
        files.checkWhole(folder);
        return files;
    }

    private void readBeside(URL manifest, String folder) throws IOException {
        URLConnection connection = manifest.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                readJar(jar, folder);
            }
        } else if (manifest.getProtocol().equals("file")) {
            readFolder(Path.of(URI.create(manifest.toString())).resolveSibling("."));
        } else {
            problems.add(folder, "is kept where its rules cannot be listed: " + manifest, "a jar or folder");
        }
    }

    private void checkWhole(String where) {
        if (problems.isEmpty() && !texts.containsKey(MANIFEST)) {
            problems.add(where, "is not a pack: it has no `pack.yaml`", WHAT_IT_IS);
        }
    }

    /** A jar made of the folder as it is, or one of several packs, of which there may be one. */
    private static String root(ZipFile jar) {
        if (jar.getEntry(MANIFEST) != null) {
            return "";
        }
        List<String> packs = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(IN_JAR) && name.endsWith("/" + MANIFEST))
                .toList();
        return packs.size() == 1 ? packs.get(0).substring(0, packs.get(0).length() - MANIFEST.length()) : "";
    }

    private void readJar(ZipFile jar, String root) throws IOException {
        Enumeration<? extends ZipEntry> entries = jar.entries();
        List<String> names = new ArrayList<>();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            boolean below = name.startsWith(root) && !entry.isDirectory();
            String own = below ? name.substring(root.length()) : "";
            if (below && leadsAway(own)) {
                problems.add(label, "holds an entry `" + own + "`, whose name leads out of the pack", "a plain name");
            } else if (below && isOfPack(own) && takes(own)) {
                if (names.contains(own)) {
                    problems.add(label + "/" + own, "is in the jar twice", "one of the two");
                }
                names.add(own);
                try (InputStream in = jar.getInputStream(entry)) {
                    take(own, in.readNBytes(LARGEST + 1));
                }
            }
        }
    }

    private static boolean leadsAway(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/", -1)).contains("..");
    }

    private void readFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path real = folder.toRealPath();
        try (Stream<Path> all = Files.walk(folder, 6)) {
            for (Path file : all.sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean wanted = isOfPack(name) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
                if (wanted && !file.toRealPath().startsWith(real)) {
                    problems.add(label + "/" + name, "is a link that leads out of the pack", "the file itself");
                } else if (wanted && Files.isDirectory(file)) {
                    problems.add(label + "/" + name, "is a link to a folder", "the folder itself");
                } else if (wanted && takes(name)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        take(name, in.readNBytes(LARGEST + 1));
                    }
                }
            }
        }
    }

    private static boolean isOfPack(String name) {
        boolean hidden = name.startsWith(".") || name.contains("/.");
        return !hidden
                && (name.equals(MANIFEST)
                        || name.equals(STANDARDS)
                        || name.startsWith(RULES)
                        || name.startsWith(SCENARIOS));
    }

    private boolean takes(String name) {
        taken++;
        if (taken == MOST + 1) {
            problems.add(label + "/" + name, "is one of more than " + MOST + " files", "several packs");
        }
        return taken <= MOST;
    }

    private void take(String name, byte[] bytes) {
        String where = label + "/" + name;
        if (bytes.length > LARGEST) {
            problems.add(where, "is larger than a megabyte", "a file for each rule");
            return;
        }
        if (name.chars().anyMatch(c -> c < ' ' || c == 127 || c == ':')) {
            problems.add(label, "holds a file whose name no problem could be told by", "letters, digits and dashes");
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            texts.put(name, text.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            problems.add(where, "is not UTF-8", "save it as UTF-8");
        }
    }

    /** What problems put before the names: the name of the folder or jar. */
    public String label() {
        return label;
    }

    /** As problems name a file: {@code acme-pack/standards.yaml}. */
    public String where(String name) {
        return label + "/" + name;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** The names of all files below a folder, in order. */
    public List<String> below(String folder) {
        return texts.keySet().stream().filter(name -> name.startsWith(folder)).toList();
    }
}
