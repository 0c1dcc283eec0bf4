package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.store.Collection;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that asks a collection something; it never loads a language model. */
abstract class QueryCommand extends BaseCommand {
    @Parameters(index = "0", paramLabel = "COLLECTION", description = "Folder of the collection.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "JSON Lines for programs.", order = 90)
    private boolean json;

    QueryCommand(Terminal terminal) {
        super(terminal);
    }

    final boolean isJson() {
        return json;
    }

    final Path folder() {
        return folder;
    }

    @Override
    public final Integer call() {
        try (Collection collection = Collection.open(folder)) {
            return answer(Casebook.of(collection, () -> OwnActors.registry(folder)));
        }
    }

    /** Answers on the terminal; returns the exit code. */
    abstract int answer(Casebook casebook);

    /** 0 if anything was found; else says so on standard error and returns 1. */
    final int found(int number, String what) {
        if (number == 0) {
            terminal().note("entente: " + folder + ": no " + what + " found");
        }
        return number == 0 ? Exit.NOTHING : Exit.FOUND;
    }
}
