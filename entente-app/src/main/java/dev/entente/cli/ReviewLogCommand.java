package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.store.Corrections;
import dev.entente.store.LoggedCorrection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The log of decisions, and taking one back. */
final class ReviewLogCommand {
    private ReviewLogCommand() {}

    /** Takes a decision back. */
    @Command(name = "undo", description = "Takes a decision back; those made after it stand.")
    static final class Undo extends ReviewAction {
        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "N",
                description = "Its number in the log (default: the last that stands).")
        private Optional<Integer> number = Optional.empty();

        Undo(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return List.of(reviewer.undo(number));
        }
    }

    /** Lists what was decided. */
    @Command(name = "log", description = "Lists what was decided, in order.")
    static final class Log extends ReviewAction {
        @Option(names = "--unplaced", description = "Only decisions that do not find their claim any more.")
        private boolean unplaced;

        Log(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return Corrections.of(casebook.collection()).log().stream()
                    .filter(logged -> !unplaced || logged.isUnplaced())
                    .toList();
        }
    }
}
