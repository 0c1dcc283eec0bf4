package dev.entente.cli;

import dev.entente.actor.Registry;
import dev.entente.ask.BusiestPairs;
import dev.entente.ask.Casebook;
import dev.entente.ask.Dossier;
import dev.entente.ask.DossierPage;
import dev.entente.reconcile.Dispute;
import dev.entente.store.Collection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the bundled collection and shows what comes out. */
@Command(
        name = "demo",
        description = {
            "Reads the bundled collection and shows what was found.",
            "It is about the promises of 1914-1922, and is read into a folder of its own."
        },
        footer = {"", "Example: entente demo"})
final class DemoCommand extends BaseCommand {
    private static final int PAIRS = 5;
    /** Claims of the dossier that are shown. */
    private static final int SHOWN = 5;

    @Option(
            names = "--into",
            paramLabel = "COLLECTION",
            description = "Folder of the collection (default: demo.entente here).")
    private Path into = Path.of("demo.entente");

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Path documents = documents();
        ReadingRoom.Order order = new ReadingRoom.Order(
                List.of(documents), Runtime.getRuntime().availableProcessors(), ReadingRoom.Known.PASSED_OVER);
        try (Collection collection = Collection.openOrCreate(into)) {
            terminal().line("reading the bundled collection into " + into);
            terminal().flush();
            Path actors = documents.resolveSibling(OwnActors.FILE);
            Registry registry = OwnActors.registry(into, Optional.of(actors));
            OwnActors.keep(actors, into);
            ReadingRoom.Outcome outcome = ReadingRoom.read(order, collection, ReadingRoom.coder(registry), terminal());
            Casebook casebook = Casebook.of(collection, () -> registry);
            tell(outcome, casebook);
            return Exit.FOUND;
        }
    }

    private static Path documents() {
        String home = System.getProperty("entente.home", "");
        Path documents = Path.of(home, "collections", "promises-1914-1922", "documents");
        if (home.isEmpty() || !Files.isDirectory(documents)) {
            throw new UnusableInputException(
                    documents + ": the bundled collection is not there; start with the launcher: ./entente demo");
        }
        return documents;
    }

    private void tell(ReadingRoom.Outcome outcome, Casebook casebook) {
        Terminal terminal = terminal();
        List<Dispute> disputes = casebook.disputes();
        long matched = disputes.stream().filter(Dispute::isMatched).count();
        terminal.line(
                "read " + Words.count(outcome.stored(), "document") + " in " + Words.seconds(outcome.nanoseconds())
                        + (outcome.known() > 0 ? "; " + outcome.known() + " known and unchanged" : ""));
        terminal.line("found " + ReadCommand.summary(casebook.collection().counts()) + ", "
                + Words.count(disputes.size(), "dispute") + " (" + matched + " with both sides in these documents)");
        casebook.collection().rejections().forEach(r -> terminal.line("rejected " + FilesCommand.line(r)));
        List<BusiestPairs.Pair> pairs = BusiestPairs.of(casebook, PAIRS);
        terminal.line("");
        terminal.line("Busiest pairs");
        pairs.forEach(p -> terminal.line("  " + p.names() + ": " + Words.count(p.claims(), "claim")));
        terminal.line("");
        pairs.stream().findFirst().ifPresent(pair -> dossier(pair, casebook));
        next(pairs);
    }

    private void dossier(BusiestPairs.Pair pair, Casebook casebook) {
        Dossier dossier = Dossier.of(pair.first(), pair.second(), casebook);
        TerminalPage.show(DossierPage.excerpt(dossier, casebook, SHOWN), terminal());
    }

    private void next(List<BusiestPairs.Pair> pairs) {
        String folder = ReadCommand.shell(into);
        terminal().line("");
        terminal().line("next:");
        pairs.stream().findFirst().ifPresent(p -> terminal()
                .line("  ./entente dossier " + folder + " " + p.first() + " " + p.second()));
        terminal().line("  ./entente disputes " + folder);
        terminal().line("  ./entente claims " + folder + " --type AID");
        terminal().line("  ./entente read YOUR-FOLDER --into mine.entente");
    }
}
