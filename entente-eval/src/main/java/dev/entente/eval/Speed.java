package dev.entente.eval;

import dev.entente.claim.Claim;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures how fast a pile is read and asked: 1,000 documents made of the shuffled sentences of the attribution yardstick, read
 * in a JVM of its own, then asked through the launcher. How to run it stands in {@code entente-eval/README.md}.
 */
public final class Speed {
    private static final int DOCUMENTS = 1000;

    /** Each question is asked so often; the middle one counts. */
    private static final int ASKED = 5;

    /** As the launcher gives it. */
    private static final String HEAP = "-Xmx1800m";

    private final Path work;

    private Speed(Path work) {
        this.work = work;
    }

    /** Argument: the folder of the shared yardsticks, else {@code -Dentente.shared}. */
    public static void main(String[] args) throws IOException {
        Path shared = args.length > 0
                ? Path.of(args[0]).toAbsolutePath()
                : Settings.shared()
                        .orElseThrow(() -> new IllegalArgumentException("name the folder of the shared yardsticks"));
        Path work = Files.createTempDirectory("entente-speed");
        new Speed(work).run(shared.resolve("yardsticks/attribution/documents"));
    }

    private void run(Path texts) {
        Path documents = work.resolve("documents");
        Path collection = work.resolve("collection");
        long tokens = ShuffledTexts.of(texts).write(DOCUMENTS, documents);
        Map<String, Double> reading = read(documents, collection);
        row(
                "start-up",
                "%.1f s, %.1f s of CPU; heap %.0f MB",
                reading,
                "start-up seconds",
                "start-up cpu",
                "start-up heap");
        row("read", "%.0f documents, %.0f claims, %.0f attributions", reading, "documents", "claims", "attributions");
        row("time", "%.1f s, %.1f s of CPU", reading, "seconds", "cpu");
        print(
                "speed",
                String.format(
                        Locale.ROOT,
                        "%d tokens, %.0f a second and core",
                        tokens,
                        tokens / reading.getOrDefault("cpu", 0.0)));
        row(
                "heap",
                "%.0f MB after collection; all pools at their fullest %.0f MB",
                reading,
                "heap",
                "heap at its fullest");
        ask(collection);
        print("left in", work + " (made of the yardstick's texts: delete it)");
    }

    private Map<String, Double> read(Path documents, Path collection) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String output = output(List.of(
                java,
                HEAP,
                "-XX:+UseParallelGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-DisplayVMOutput",
                "-XX:CompilerDirectivesFile=" + Settings.root().resolve("entente-app/target/entente/compiler.json"),
                "-cp",
                System.getProperty("java.class.path"),
                ReadingSpeed.class.getName(),
                documents.toString(),
                collection.toString()));
        Map<String, Double> figures = new TreeMap<>();
        output.lines().forEach(line -> {
            int last = line.lastIndexOf(' ');
            figures.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
        });
        return figures;
    }

    private void ask(Path collection) {
        List<String> pair = busiestPair(collection);
        output(command("--version")); // builds, if it is not built
        timed(command("claims", collection.toString()));
        timed(command("claims", collection.toString(), "--limit", "20"));
        timed(command("claims", collection.toString(), "--pair", pair.get(0), pair.get(1)));
        timed(command("dossier", collection.toString(), pair.get(0), pair.get(1)));
    }

    /** The two registered actors with the most claims between them. */
    private static List<String> busiestPair(Path folder) {
        try (Collection collection = Collection.open(folder)) {
            Map<List<String>, Long> pairs = collection.claims(ClaimQuery.all()).stream()
                    .flatMap(claim -> pairs(claim).stream())
                    .collect(Collectors.groupingBy(
                            p -> p,
                            () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                            Collectors.counting()));
            return pairs.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow(() -> new IllegalStateException("no claim between two actors"));
        }
    }

    private static List<List<String>> pairs(Claim claim) {
        List<List<String>> pairs = new ArrayList<>();
        for (String actor : claim.proposition().actorIds()) {
            for (String recipient : claim.proposition().recipientIds()) {
                if (!actor.equals(recipient) && !actor.startsWith("unnamed:") && !recipient.startsWith("unnamed:")) {
                    pairs.add(List.of(actor, recipient).stream().sorted().toList());
                }
            }
        }
        return pairs;
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Settings.root().resolve("entente").toString());
        command.addAll(Arrays.asList(words));
        return command;
    }

    private void timed(List<String> command) {
        List<Long> times = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < ASKED; i++) {
            long before = System.nanoTime();
            characters = output(command).length();
            times.add(System.nanoTime() - before);
        }
        times.sort(Comparator.naturalOrder());
        List<String> words =
                command.stream().skip(1).filter(w -> !w.startsWith("/")).toList();
        print(
                String.join(" ", words),
                String.format(
                        Locale.ROOT,
                        "%.2f s (slowest of %d: %.2f s), %d characters",
                        times.get(ASKED / 2) / 1e9,
                        ASKED,
                        times.get(ASKED - 1) / 1e9,
                        characters));
    }

    /** What the command prints; fails if it ends with an error. */
    private String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() > 1) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + String.join(" ", command), e);
        }
    }

    private static void row(String name, String format, Map<String, Double> figures, String... keys) {
        Object[] values = Arrays.stream(keys)
                .map(k -> figures.getOrDefault(k, Double.NaN))
                .toArray();
        print(name, String.format(Locale.ROOT, format, values));
    }

    private static void print(String name, String value) {
        System.out.println(String.format(Locale.ROOT, "%-40s %s", name, value));
    }
}
