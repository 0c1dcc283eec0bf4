package dev.entente.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables for spreadsheets: {@code claims.csv}, one claim a row, and {@code actors.csv}.
 *
 * <p>Several values in a cell are separated by {@code "; "}; the chain of sources runs from the speaker to the carrier. Cells that
 * a spreadsheet would take for a formula begin with {@code '}.
 */
public final class Csv {
    private static final List<String> CLAIM_COLUMNS = List.of(
            "id",
            "document",
            "title",
            "publisher",
            "document_date",
            "factuality",
            "sources",
            "source_ids",
            "cues",
            "kind",
            "type",
            "actors",
            "actor_ids",
            "recipients",
            "recipient_ids",
            "role",
            "contexts",
            "date",
            "place",
            "quantities",
            "inferred",
            "evidence",
            "start",
            "end",
            "review");
    private static final List<String> ACTOR_COLUMNS =
            List.of("id", "type", "name", "names", "country", "wikidata", "registry");
    private static final String DANGEROUS = "=+-@\t\r";

    private Csv() {}

    /**
     * Writes both files; those of an earlier export are replaced, others in the folder are left alone.
     *
     * @return the files written
     * @throws UnwritableExportException if the folder cannot be written
     */
    public static List<Path> write(Contents contents, Path folder) {
        Names names = Names.of(contents.actors());
        Descriptions descriptions = Descriptions.of(contents.documents());
        Map<String, String> reviews = contents.reviews();
        return List.of(
                table(
                        folder.resolve("claims.csv"),
                        CLAIM_COLUMNS,
                        contents.claims(),
                        c -> row(c, reviews.getOrDefault(c.id(), ""), names, descriptions)),
                table(folder.resolve("actors.csv"), ACTOR_COLUMNS, contents.actors(), Csv::row));
    }

    /**
     * What a table of claims says besides the claims themselves.
     *
     * @param name the name of an actor, for where the passage has no words for it
     * @param document title, publisher and date of a document
     * @param reviews "accepted", "corrected" or "added", by id of the claim
     */
    public record Beside(
            UnaryOperator<String> name, Function<String, Metadata> document, Map<String, String> reviews) {}

    /** Writes some claims as in {@code claims.csv}; the stream is left open. */
    public static void claims(Stream<Claim> claims, Beside beside, OutputStream stream) throws IOException {
        Names names = Names.of(beside.name());
        Descriptions descriptions = Descriptions.of(beside.document());
        table(
                CLAIM_COLUMNS,
                claims.map(c -> row(c, beside.reviews().getOrDefault(c.id(), ""), names, descriptions)),
                stream);
    }

    /** Writes any table, its cells defused; the stream is left open. */
    public static void table(List<String> columns, Stream<List<String>> rows, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(columns);
        for (List<String> row : (Iterable<List<String>>) rows::iterator) {
            csv.writeRecord(row.stream().map(Csv::defused).toList());
        }
        csv.flush();
    }

    private static <T> Path table(Path file, List<String> columns, Stream<T> records, Function<T, List<String>> row) {
        try (records) {
            return Target.write(file, stream -> table(columns, records.map(row), stream));
        }
    }

    /** A cell that no spreadsheet runs as a formula. */
    static String defused(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static List<String> row(Claim claim, String review, Names names, Descriptions descriptions) {
        Proposition proposition = claim.proposition();
        Metadata metadata = descriptions.of(claim.document());
        List<Participant> chain = claim.sources().stream().map(Source::who).toList();
        return List.of(
                claim.id(),
                claim.document(),
                metadata.title().orElse(""),
                metadata.publisher().orElse(""),
                metadata.date().orElse(""),
                claim.factuality().word(),
                joined(chain, names::words),
                joined(chain, Participant::id),
                joined(claim.sources(), Source::cue),
                claim.type().kind().word(),
                claim.type().name(),
                joined(proposition.actors(), names::words),
                joined(proposition.actors(), Participant::id),
                joined(proposition.recipients(), names::words),
                joined(proposition.recipients(), Participant::id),
                proposition.role(),
                joined(proposition.contexts(), c -> c),
                proposition.date().map(EventDate::iso).orElse(""),
                proposition.place(),
                joined(proposition.quantities(), Csv::words),
                joined(claim.inferred(), i -> i),
                claim.evidence(),
                Integer.toString(claim.passage().start()),
                Integer.toString(claim.passage().end()),
                review);
    }

    private static String words(Quantity quantity) {
        String about = quantity.approximate() ? "about " : "";
        String of = quantity.of().isEmpty() ? "" : " (" + quantity.of() + ")";
        return about + quantity.value().toPlainString() + " " + quantity.unit() + of;
    }

    private static List<String> row(Actor actor) {
        List<String> names =
                actor.names().values().stream().flatMap(List::stream).distinct().toList();
        return List.of(
                actor.id(),
                actor.type().name(),
                actor.name("en"),
                joined(names, n -> n),
                actor.country().orElse(""),
                actor.wikidata().orElse(""),
                actor.registry() ? "yes" : "no");
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return values.stream().map(words).collect(Collectors.joining("; "));
    }
}
