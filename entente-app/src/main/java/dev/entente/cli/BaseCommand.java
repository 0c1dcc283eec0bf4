package dev.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands share. */
@Command(sortOptions = false, usageHelpAutoWidth = false)
abstract class BaseCommand implements Callable<Integer> {
    private final Terminal given;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.",
            order = 100)
    private boolean help;

    @Option(names = "--debug", description = "Show the stack trace of an error.", order = 101)
    private boolean debug;

    @Option(names = "--no-color", description = "No colours on the terminal.", order = 102)
    private boolean noColor;

    BaseCommand(Terminal given) {
        this.given = given;
    }

    final Terminal terminal() {
        return noColor ? given.withoutColor() : given;
    }
}
