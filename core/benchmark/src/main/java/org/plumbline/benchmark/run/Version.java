package org.plumbline.benchmark.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which version of a contestant's library runs: its jar says so, else the system property of its name does. */
enum Version {
    PLUMBLINE("Plumbline", "org.plumbline.Plumbline", "org.plumbline/plumbline-engine"),
    DROOLS("Drools", "org.kie.api.KieServices", "org.drools/drools-core"),
    EVRETE("Evrete", "org.evrete.KnowledgeService", "org.evrete/evrete-core"),
    TIMEFOLD("Timefold", "ai.timefold.solver.core.api.solver.SolverFactory", "ai.timefold.solver/timefold-solver-core"),
    DUCK_DB("DuckDB", "org.duckdb.DuckDBDriver", "org.duckdb/duckdb_jdbc"),
    SQLITE("SQLite", "org.sqlite.JDBC", "org.xerial/sqlite-jdbc");

    private static final String PROPERTIES = "version.";

    private final String title;
    private final String className;
    private final String artifact;

    Version(String title, String className, String artifact) {
        this.title = title;
        this.className = className;
        this.artifact = artifact;
    }

    /** All in a line. */
    static String all() {
        return Stream.of(values())
                .map(version -> version.title + " " + version.text())
                .collect(Collectors.joining(", "));
    }

    private String text() {
        return ofPackage()
                .or(this::ofArtifact)
                .or(this::ofJar)
                .or(() -> Optional.ofNullable(System.getProperty(PROPERTIES + title)))
                .orElse("of unknown version");
    }

    private Optional<String> ofPackage() {
        return Optional.ofNullable(type().getPackage().getImplementationVersion());
    }

    private Optional<String> ofArtifact() {
        String name = "META-INF/maven/" + artifact + "/pom.properties";
        try (InputStream in = Version.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar named {@code evrete-core-4.0.3.jar} where Maven put it. */
    private Optional<String> ofJar() {
        String jar = type().getProtectionDomain().getCodeSource().getLocation().getPath();
        String start = "/" + artifact.substring(artifact.indexOf('/') + 1) + "-";
        int at = jar.lastIndexOf(start);
        return at < 0 || !jar.endsWith(".jar")
                ? Optional.empty()
                : Optional.of(jar.substring(at + start.length(), jar.length() - ".jar".length()));
    }

    private Class<?> type() {
        try {
            return Class.forName(className, false, Version.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(title + " is not on the class path", e);
        }
    }
}
