package dev.entente.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The measured half of {@link Speed}, in a JVM of its own: starts, reads a folder into a collection, and prints what that took
 * as {@code name value}, one a line.
 */
final class ReadingSpeed {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReadingSpeed() {}

    /** Arguments: the folder of documents, the collection's folder. */
    public static void main(String[] args) {
        SharedCoder.standard()
                .read(Document.of("first", "The minister said on Monday that Iraq had signed.", Metadata.none()));
        long started = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        double cpuAtStart = cpuSeconds();
        print("start-up seconds", started / 1000.0);
        print("start-up cpu", cpuAtStart);
        print("start-up heap", heapAfterCollection());
        double cpuBefore = cpuSeconds();
        long before = System.nanoTime();
        try (Pile pile = Pile.in(Path.of(args[1]), SharedCoder.standard())) {
            pile.read(List.of(Path.of(args[0])), Course.usual());
            print("seconds", (System.nanoTime() - before) / 1e9);
            print("cpu", cpuSeconds() - cpuBefore);
            print("documents", pile.collection().counts().documents());
            print("claims", pile.collection().counts().claims());
            print("attributions", pile.collection().counts().attributions());
        }
        print("heap at its fullest", heapAtItsFullest());
        print("heap", heapAfterCollection());
    }

    private static double cpuSeconds() {
        return MACHINE.getProcessCpuTime() / 1e9;
    }

    /** Megabytes in use after a full collection. */
    private static double heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Megabytes of the heap's pools at their fullest, an upper bound of what was ever needed at once. */
    private static double heapAtItsFullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum()
                / 1e6;
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + String.format(Locale.ROOT, "%.3f", value));
    }
}
