package dev.entente.eval;

import dev.entente.english.EnglishPack;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Sentence;
import dev.entente.read.Holdings;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes many documents of a few: their sentences are shuffled by a fixed seed and dealt out anew, as often as needed. Each made
 * document has as many sentences as the texts have on average, three to a paragraph.
 */
final class ShuffledTexts {
    private static final long SEED = 1915;
    private static final int IN_A_PARAGRAPH = 3;

    private final List<Line> lines = new ArrayList<>();
    private int texts;

    private ShuffledTexts() {}

    /**
     * A sentence on one line.
     *
     * @param words its text, white space folded
     * @param tokens how many the parser sees
     */
    private record Line(String words, int tokens) {}

    /** The English texts under that folder. */
    static ShuffledTexts of(Path folder) {
        ShuffledTexts shuffled = new ShuffledTexts();
        Reader.standard().read(List.of(folder), Holdings.none(), new Receiver() {
            @Override
            public void document(Document document) {
                shuffled.add(document);
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new IllegalArgumentException(rejection.line());
            }
        });
        return shuffled;
    }

    private void add(Document document) {
        texts++;
        ParsedDocument.of(document, new EnglishPack())
                .sentences()
                .map(sentence -> line(document, sentence))
                .forEach(lines::add);
    }

    private static Line line(Document document, Sentence sentence) {
        return new Line(document.cut(sentence.passage()).replaceAll("\\s+", " "), sentence.size());
    }

    /**
     * Writes that many documents into the folder: {@code 0001.txt} and so on.
     *
     * @return tokens in all of them
     */
    long write(int documents, Path folder) {
        Random random = new Random(SEED);
        int sentences = Math.max(1, lines.size() / Math.max(1, texts));
        List<Line> deck = new ArrayList<>();
        long tokens = 0;
        for (int i = 1; i <= documents; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < sentences; j++) {
                if (deck.isEmpty()) {
                    deck.addAll(lines);
                    Collections.shuffle(deck, random);
                }
                Line line = deck.remove(deck.size() - 1);
                tokens += line.tokens();
                text.append(line.words()).append((j + 1) % IN_A_PARAGRAPH == 0 ? "\n\n" : " ");
            }
            write(folder.resolve(String.format(Locale.ROOT, "%04d.txt", i)), text.append('\n'));
        }
        return tokens;
    }

    private static void write(Path file, CharSequence text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
