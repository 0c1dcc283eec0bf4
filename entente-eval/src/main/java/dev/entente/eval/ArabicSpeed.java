package dev.entente.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.entente.arabic.ArabicPack;
import dev.entente.language.Sentence;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures how fast Arabic is read, from files to linked claims in a collection: the sentences of the Arabic yardstick, shuffled by a
 * fixed seed into documents of eight paragraphs. Tokens of the parser by the process's CPU seconds, start-up taken off.
 *
 * <pre>java -cp ... dev.entente.eval.ArabicSpeed SHARED DOCUMENTS</pre>
 */
public final class ArabicSpeed {
    private static final int SENTENCES = 24;
    private static final int PARAGRAPH = 3;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ArabicSpeed() {}

    /** Arguments: the folder of the shared yardsticks, and how many documents to make. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("entente-arabic-speed");
        List<String> sentences = sentences(Path.of(arguments[0]));
        long tokens = write(sentences, Integer.parseInt(arguments[1]), work.resolve("documents"));
        SharedCoder.standard().read(Document.of("first", sentences.get(0), Metadata.none()));
        double before = cpuSeconds();
        long started = System.nanoTime();
        int claims;
        try (Pile pile = Pile.in(work.resolve("collection"), SharedCoder.standard())) {
            pile.read(List.of(work.resolve("documents")), Course.usual());
            claims = pile.collection().counts().claims();
        }
        double cpu = cpuSeconds() - before;
        System.out.println(String.format(
                Locale.ROOT,
                "%d tokens, %d claims, %.1f s, %.1f s of CPU: %.0f tokens a second and core; left in %s",
                tokens,
                claims,
                (System.nanoTime() - started) / 1e9,
                cpu,
                tokens / cpu,
                work));
    }

    private static List<String> sentences(Path shared) throws IOException {
        List<String> sentences = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(shared.resolve("yardsticks/plover-arabic/records.jsonl"))) {
            sentences.add(json.readTree(line).get("text").asText());
        }
        return sentences;
    }

    /** Writes the documents; returns how many tokens they have. */
    private static long write(List<String> sentences, int documents, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Integer> lengths = sentences.stream().map(ArabicSpeed::tokens).toList();
        List<Integer> order = new ArrayList<>();
        Random random = new Random(documents);
        long tokens = 0;
        for (int document = 0; document < documents; document++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < SENTENCES; i++) {
                if (order.isEmpty()) {
                    for (int s = 0; s < sentences.size(); s++) {
                        order.add(s);
                    }
                    Collections.shuffle(order, random);
                }
                int sentence = order.remove(order.size() - 1);
                tokens += lengths.get(sentence);
                text.append(sentences.get(sentence)).append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
            }
            Files.writeString(folder.resolve(document + ".txt"), text, StandardCharsets.UTF_8);
        }
        return tokens;
    }

    private static int tokens(String sentence) {
        return new ArabicPack()
                .parse(sentence, new Passage(0, sentence.length())).stream()
                        .mapToInt(Sentence::size)
                        .sum();
    }

    private static double cpuSeconds() {
        return MACHINE.getProcessCpuTime() / 1e9;
    }
}
