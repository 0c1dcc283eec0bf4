package dev.entente.eval;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Statement;
import dev.entente.claim.Claim;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws claims of a collection without replacement, by a fixed seed, for people to read: "does this text say so, and this speaker?"
 *
 * <pre>java -cp ... dev.entente.eval.ReadingSheet COLLECTION COUNT FOLDER [READ [SEED]]</pre>
 *
 * <p>It writes two files into the folder: {@code sheet.txt} with each claim in its words and the text around it, to read, and
 * {@code verdicts.tsv} with id, document and offsets and two empty columns, one for each pass. The first holds text of the
 * documents and stays out of the repository; the second, filled in, is committed under {@code entente-eval/reports}, where
 * {@code ReadByEyeTest} counts it. READ names a file with a document's id a line: what was read while rules were still
 * changed is not drawn again (an empty file: all may be). SEED is 2026 unless it is given; rules that were tuned on what one seed
 * drew are measured on another's.
 */
public final class ReadingSheet {
    private static final String SEED = "2026";
    private static final int AROUND = 500;

    private ReadingSheet() {}

    /** Draws the claims and writes the two files. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 5) {
            System.err.println("usage: ReadingSheet COLLECTION COUNT FOLDER [READ [SEED]]");
            System.exit(2);
        }
        try (Collection collection = Collection.open(Path.of(arguments[0]))) {
            Set<String> read = arguments.length > 3 ? Set.copyOf(Files.readAllLines(Path.of(arguments[3]))) : Set.of();
            Random random = new Random(Long.parseLong(arguments.length > 4 ? arguments[4] : SEED));
            List<Claim> drawn = drawn(collection, random, read);
            write(
                    collection,
                    drawn.subList(0, Math.min(Integer.parseInt(arguments[1]), drawn.size())),
                    Path.of(arguments[2]));
        }
    }

    private static void write(Collection collection, List<Claim> drawn, Path folder) throws IOException {
        Casebook casebook = Casebook.of(collection, Registry::standard);
        StringBuilder sheet = new StringBuilder();
        StringBuilder verdicts = new StringBuilder("claim\tdocument\tstart\tend\ttype\tfirst\tsecond\n");
        int number = 0;
        for (Claim claim : drawn) {
            number++;
            sheet.append(entry(number, casebook.statement(claim), text(collection, claim)));
            verdicts.append(String.join(
                            "\t",
                            claim.id(),
                            claim.document(),
                            Integer.toString(claim.passage().start()),
                            Integer.toString(claim.passage().end()),
                            claim.type().name()))
                    .append("\t\t\n");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sheet.txt"), sheet, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("verdicts.tsv"), verdicts, StandardCharsets.UTF_8);
    }

    /** The first of all claims, shuffled from the order of their ids, so that the draw depends on nothing else. */
    private static List<Claim> drawn(Collection collection, Random random, Set<String> read) {
        List<Claim> all = new ArrayList<>(collection.claims(ClaimQuery.all()));
        all.removeIf(claim -> read.contains(claim.document()));
        all.sort(Comparator.comparing(Claim::id));
        Collections.shuffle(all, random);
        return all;
    }

    private static String text(Collection collection, Claim claim) {
        String text = collection
                .findDocument(claim.document())
                .map(Document::text)
                .orElseThrow(() -> new IllegalStateException("claim " + claim.id() + " has no document"));
        Passage quote = claim.passage();
        int from = Math.max(0, quote.start() - AROUND);
        int to = Math.min(text.length(), quote.end() + AROUND);
        return text.substring(from, quote.start()) + "[[[" + quote.cut(text) + "]]]" + text.substring(quote.end(), to);
    }

    private static String entry(int number, Statement statement, String text) {
        return number + ". " + statement.claim().id() + "\n" + statement.headline() + " · "
                + String.join(" · ", statement.details()) + "\n" + statement.according() + "\n" + text.strip() + "\n\n"
                + "-".repeat(80) + "\n";
    }
}
