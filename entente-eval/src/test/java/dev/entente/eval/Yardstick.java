package dev.entente.eval;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.entente.store.Finding;
import dev.entente.store.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The shared texts; each is read once a JVM, and exported into {@code entente-eval/target/yardsticks}. */
enum Yardstick {
    GOLD("gold/documents"),
    WORLD("gold-world/documents.jsonl"),
    PLOVER("yardsticks/plover/records.jsonl"),
    PROBES("yardsticks/probes/records.jsonl"),
    ATTRIBUTION("yardsticks/attribution/documents"),
    PLOVER_ARABIC("yardsticks/plover-arabic/records.jsonl"),
    TRANSLATION("yardsticks/translation/documents");

    private static final String REASON = "the shared yardsticks are measured only with -Dentente.shared=DIR";
    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final Map<Yardstick, Outcome> OUTCOMES = new EnumMap<>(Yardstick.class);

    private final String path;

    Yardstick(String path) {
        this.path = path;
    }

    /**
     * What became of a yardstick's texts.
     *
     * @param export folder with all formats
     * @param documents how many were read
     * @param claims how many claims
     * @param faults what {@code verify} finds wrong
     */
    record Outcome(Path export, int documents, int claims, List<Finding> faults) {
        Path claimsFile() {
            return export.resolve("claims.jsonl");
        }

        Path file(String name) {
            return export.resolve(name);
        }
    }

    /** The folder of all yardsticks; where none was named, the test is skipped and says so. */
    static Path shared() {
        return Settings.shared().orElseGet(() -> {
            if (!TOLD.getAndSet(true)) {
                System.out.println("entente-eval: skipped: " + REASON);
            }
            return abort(REASON);
        });
    }

    /** Where its texts are. */
    Path texts() {
        return shared().resolve(path);
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Reads, links and exports its texts as the program does, once. */
    Outcome outcome() {
        Path texts = texts();
        synchronized (OUTCOMES) {
            Outcome known = OUTCOMES.get(this);
            if (known == null) {
                known = read(texts, Settings.work("yardsticks").resolve(label()));
                OUTCOMES.put(this, known);
            }
            return known;
        }
    }

    private static Outcome read(Path texts, Path folder) {
        delete(folder);
        Path export = folder.resolve("export");
        try (Pile pile = Pile.in(folder.resolve("collection"), SharedCoder.standard())) {
            pile.read(List.of(texts), Course.usual());
            pile.export(export);
            var counts = pile.collection().counts();
            return new Outcome(export, counts.documents(), counts.claims(), Verification.verify(pile.collection()));
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
