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
 * <pre>java -cp ... dev.entente.eval.ReadingSheet COLLECTION COUNT FOLDER SEED [READ]</pre>
 *
 * <p>It writes two files into the folder: {@code sheet.txt} with each claim in its words and the text around it, to read, and
 * {@code verdicts.tsv} with id, document and offsets and two empty columns, one for each pass. The first holds text of the
 * documents and stays out of the repository; READ names a file with a document's id a line, or its id, start and end between
 * tabs: what was read while rules were still changed is not drawn again; the second, filled in, is committed under {@code entente-eval/reports}, where
 * {@code ReadByEyeTest} counts it.
 */
public final class ReadingSheet {
    private static final int AROUND = 500;

    private ReadingSheet() {}

    /** Draws the claims and writes the two files. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4 || arguments.length > 5) {
            System.err.println("usage: ReadingSheet COLLECTION COUNT FOLDER SEED [READ]");
            System.exit(2);
        }
        try (Collection collection = Collection.open(Path.of(arguments[0]))) {
            Set<String> read = arguments.length == 5 ? Set.copyOf(Files.readAllLines(Path.of(arguments[4]))) : Set.of();
            List<Claim> claims = new ArrayList<>(collection.claims(ClaimQuery.all()));
            claims.removeIf(claim -> read.contains(claim.document()) || isRead(claim, read));
            List<Claim> drawn = drawn(claims, Integer.parseInt(arguments[1]), Long.parseLong(arguments[3]));
            write(collection, drawn, Path.of(arguments[2]));
        }
    }

    /** Whether a passage of it was read, whatever was made of it then. */
    private static boolean isRead(Claim claim, Set<String> read) {
        return read.stream()
                .map(line -> line.split("\t", -1))
                .filter(line -> line.length == 3 && line[0].equals(claim.document()))
                .map(line -> new Passage(Integer.parseInt(line[1]), Integer.parseInt(line[2])))
                .anyMatch(claim.passage()::overlaps);
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
    private static List<Claim> drawn(List<Claim> claims, int count, long seed) {
        List<Claim> all = new ArrayList<>(claims);
        all.sort(Comparator.comparing(Claim::id));
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, Math.min(count, all.size()));
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
