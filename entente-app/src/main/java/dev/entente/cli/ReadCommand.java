package dev.entente.cli;

import dev.entente.intake.Reason;
import dev.entente.read.Found;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.store.Counts;
import dev.entente.store.Rejected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders into a collection. */
@Command(
        name = "read",
        description = {
            "Reads files and folders into a collection.",
            "They are web pages, PDF, Word, RTF and OpenDocument files, EPUB, mails and mailboxes, feeds, web archives, ZIP and TAR of these, plain text, Markdown, or JSON Lines of documents. A later run reads what is new or changed. A file that cannot be read is listed with its reason; the rest is read."
        },
        footer = {"", "Example: entente read letters minutes.jsonl --into letters.entente"})
final class ReadCommand extends BaseCommand {
    /** Rejections and remarks listed at the end; {@code files --rejected} lists all. */
    private static final int LISTED = 20;
    /** Files named in one line. */
    private static final int NAMED = 5;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders, read with their sub-folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--into",
            required = true,
            paramLabel = "COLLECTION",
            description = "Folder of the collection; made if not there.")
    private Path into = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Documents coded at once (default: one a processor).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = {
                "Table of your own actors (TSV: id, type, names_en, names_ar, country, part_of, wikidata), kept with the",
                "collection. With --again for documents read before."
            })
    private Optional<Path> actors = Optional.empty();

    @Option(names = "--again", description = "Read all, also what is known and unchanged.")
    private boolean again;

    @Option(
            names = "--ocr",
            arity = "0..1",
            fallbackValue = "eng",
            paramLabel = "LANGUAGES",
            description = {
                "Read pictures of pages and PDFs without a text layer by an installed Tesseract, in these languages as it",
                "calls them (default: eng; two: eng+ara). Takes seconds a page; read the quotes with care."
            })
    private Optional<String> ocr = Optional.empty();

    @Option(
            names = "--retry",
            paramLabel = "REASON",
            description = "Try again what was rejected for this reason, though it is unchanged: 'could not be coded'.")
    private Optional<String> retry = Optional.empty();

    @Option(names = "--prune", description = "Take out documents whose files are gone, with their claims.")
    private boolean prune;

    @Option(names = "--json", description = "The outcome as one line of JSON.")
    private boolean json;

    ReadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<Path> there = there();
        ReadingRoom.Order order = new ReadingRoom.Order(
                        there,
                        threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
                        new ReadingRoom.Known(again, retries(), prune))
                .with(ocr.map(Tesseract::expect));
        var registry = OwnActors.registry(into, actors);
        try (Collection collection = Collection.openOrCreate(into)) {
            retry.ifPresent(reason -> checkReason(reason, collection));
            actors.ifPresent(file -> OwnActors.keep(file, into));
            ReadingRoom.Outcome outcome = ReadingRoom.read(order, collection, ReadingRoom.coder(registry), terminal());
            tell(outcome, collection);
            boolean nothing = outcome.found().documents() + outcome.found().known() == 0;
            return there.size() < paths.size() ? Exit.ERROR : nothing ? Exit.NOTHING : Exit.FOUND;
        }
    }

    /** What may be tried again: what the user says; with character recognition also what has no letters in it. */
    private Set<String> retries() {
        Set<String> reasons = new TreeSet<>();
        retry.ifPresent(reasons::add);
        ocr.ifPresent(languages -> reasons.addAll(List.of(Reason.NO_TEXT_LAYER.words(), Reason.EMPTY.words())));
        return reasons;
    }

    private static void checkReason(String reason, Collection collection) {
        Set<String> reasons = new TreeSet<>();
        collection.rejections().forEach(r -> reasons.add(r.reason()));
        if (!reasons.contains(reason)) {
            throw new UnusableInputException("--retry: nothing was rejected for '" + reason + "'"
                    + (reasons.isEmpty() ? "" : "; the reasons are: " + String.join(", ", reasons)));
        }
    }

    /** Says which paths are not there; if none is, nothing is made. */
    private List<Path> there() {
        List<Path> there = paths.stream().filter(Files::exists).toList();
        List<Path> missing = paths.stream().filter(p -> !Files.exists(p)).toList();
        if (there.isEmpty()) {
            throw new UnusableInputException(missing.get(0) + ": no such file or folder; nothing was read");
        }
        missing.forEach(path -> terminal().note("entente: " + path + ": no such file or folder; passed over"));
        return there;
    }

    private void tell(ReadingRoom.Outcome outcome, Collection collection) {
        Counts counts = collection.counts();
        if (json) {
            try (JsonOut out = JsonOut.to(terminal())) {
                out.object(to -> {
                    to.writeNumberField("stored", outcome.stored());
                    to.writeNumberField("replaced", outcome.replaced());
                    to.writeNumberField("known", outcome.known());
                    to.writeNumberField("rejected_before", outcome.skipped());
                    to.writeNumberField("documents", counts.documents());
                    to.writeNumberField("coded", counts.coded());
                    to.writeNumberField("claims", counts.claims());
                    to.writeNumberField("attributions", counts.attributions());
                    to.writeNumberField("actors", counts.actors());
                    to.writeNumberField("links", counts.links());
                    to.writeNumberField("milliseconds", outcome.nanoseconds() / 1_000_000);
                    to.writeNumberField("unplaced", unplacedDecisions(collection));
                    JsonOut.words(to, "gone", outcome.gone().paths());
                    JsonOut.list(to, "rejected", outcome.rejections(), (row, r) -> {
                        row.writeStringField("path", r.path());
                        row.writeStringField("reason", r.reason());
                        row.writeStringField("detail", r.detail());
                    });
                });
            }
            return;
        }
        terminal().line(counted(outcome));
        terminal().line(into + " holds " + summary(counts));
        list(terminal(), outcome);
        passedOver(outcome.found()).ifPresent(terminal()::line);
        if (!outcome.gone().isEmpty() && !prune) {
            terminal().line("no longer there: " + gone(outcome.gone()));
            terminal().line("  they are kept; to take them out: the same with --prune");
        }
        unplaced(collection);
        next(terminal(), into, counts);
    }

    /** Decisions of a review that did not find their claim in what was read. */
    private void unplaced(Collection collection) {
        int unplaced = unplacedDecisions(collection);
        if (unplaced > 0) {
            terminal()
                    .line(Words.count(unplaced, "decision") + " of your review without a claim now: entente review "
                            + shell(into) + " log --unplaced");
        }
    }

    private static int unplacedDecisions(Collection collection) {
        return Corrections.of(collection).tally().unplaced();
    }

    /** "read 3 documents, 1 of them changed, in 2.0 s; 18 known and unchanged; 2 rejected before and unchanged". */
    private static String counted(ReadingRoom.Outcome outcome) {
        return "read " + Words.count(outcome.stored(), "document")
                + (outcome.replaced() > 0 ? ", " + outcome.replaced() + " in place of an earlier form," : "")
                + " in " + Words.seconds(outcome.nanoseconds())
                + (outcome.known() > 0 ? "; " + outcome.known() + " known and unchanged" : "")
                + (outcome.skipped() > 0 ? "; " + outcome.skipped() + " rejected before and unchanged" : "");
    }

    /** "2 documents with 12 claims: a.txt, b.txt and 3 more". */
    static String gone(Gone gone) {
        int more = gone.paths().size() - NAMED;
        return Words.count(gone.documents().size(), "document") + " with " + Words.count(gone.claims(), "claim") + ": "
                + String.join(", ", gone.paths().stream().limit(NAMED).toList())
                + (more > 0 ? " and " + more + " more" : "")
                + (gone.decisions() > 0
                        ? "; " + Words.count(gone.decisions(), "decision") + " of your review "
                                + (gone.decisions() == 1 ? "hangs on them and is kept" : "hang on them and are kept")
                        : "");
    }

    /** "18 documents (2 of them not coded), 412 claims, ...". */
    static String summary(Counts counts) {
        int plain = counts.documents() - counts.coded();
        return Words.count(counts.documents(), "document")
                + (plain > 0 ? " (" + plain + " kept but not coded: no language pack)" : "")
                + ", " + Words.count(counts.claims(), "claim")
                + ", " + Words.count(counts.attributions(), "attribution")
                + ", " + Words.count(counts.actors(), "actor");
    }

    /** "passed over: 2 hidden files, 1 link to what is read anyway". */
    private static Optional<String> passedOver(Found found) {
        List<String> all = new ArrayList<>();
        if (found.hidden() > 0) {
            all.add(Words.count(found.hidden(), "hidden file"));
        }
        if (found.links() > 0) {
            all.add(Words.count(found.links(), "link") + " to what is read anyway");
        }
        return all.isEmpty() ? Optional.empty() : Optional.of("passed over: " + String.join(", ", all));
    }

    /** What was rejected or left out, with reasons. */
    static void list(Terminal terminal, ReadingRoom.Outcome outcome) {
        List<Rejected> rejections = outcome.rejections();
        if (!rejections.isEmpty()) {
            terminal.line("rejected: " + rejections.size());
            rejections.stream().limit(LISTED).forEach(r -> terminal.line("  " + FilesCommand.line(r)));
            if (rejections.size() > LISTED) {
                terminal.line("  and " + (rejections.size() - LISTED) + " more: entente files COLLECTION --rejected");
            }
        }
        outcome.remarks().stream().limit(LISTED).forEach(r -> terminal.line("  " + r.path() + ": " + r.text()));
        if (outcome.remarks().size() > LISTED) {
            terminal.line("  and " + (outcome.remarks().size() - LISTED) + " more remarks");
        }
    }

    private static void next(Terminal terminal, Path into, Counts counts) {
        if (counts.documents() == 0) {
            terminal.line("next: entente read PATH... --into " + shell(into) + ", with documents that can be read");
            return;
        }
        terminal.line("next: entente claims " + shell(into) + " --limit 10");
        terminal.line("      entente actors " + shell(into));
        terminal.line("      entente disputes " + shell(into));
    }

    /** A path as it can be typed in a shell. */
    static String shell(Path path) {
        String text = path.toString();
        return text.matches("[\\p{L}\\p{N}_./:+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
