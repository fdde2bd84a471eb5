package org.plumbline.benchmark.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where it ran. */
final class Machine {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";
    private static final double GIB = 1 << 30;

    private Machine() {}

    static String text() {
        com.sun.management.OperatingSystemMXBean system = system();
        return String.join(
                "\n",
                "- " + system.getAvailableProcessors() + " cores, " + model() + ", "
                        + Figures.number(system.getTotalMemorySize() / GIB, 0) + " GiB",
                "- " + system.getName() + " " + system.getVersion() + " " + system.getArch(),
                "- " + property("java.vm.name") + " " + property("java.vm.version") + ", "
                        + "parallel collector, heaps of a fixed size: " + Trials.heap(1) + " for up to 10 sites, "
                        + Trials.heap(100) + " for up to 100, " + Trials.heap(1000) + " for more",
                "- " + Version.all());
    }

    /** The load average of the last minute: above what the benchmark itself makes, figures are doubtful. */
    static String load() {
        double load = system().getSystemLoadAverage();
        return load < 0 ? "unknown" : Figures.number(load, 1);
    }

    private static com.sun.management.OperatingSystemMXBean system() {
        return (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    private static String model() {
        if (!Files.isReadable(CPU_INFO)) {
            return "model unknown";
        }
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("model unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
