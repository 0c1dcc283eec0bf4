package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.store.LoggedCorrection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accepts or rejects claims. */
abstract class VerdictCommand extends ReviewAction {
    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "Ids of claims, or beginnings of them.")
    private List<String> claims = new ArrayList<>();

    VerdictCommand(Terminal terminal, ReviewCommand review) {
        super(terminal, review);
    }

    final List<String> claims() {
        return claims;
    }

    /** Right as they were read. */
    @Command(name = "accept", description = "The claims are right as they were read.")
    static final class Accept extends VerdictCommand {
        Accept(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return reviewer.accept(claims(), reason());
        }
    }

    /** Wrong. */
    @Command(
            name = "reject",
            description = "The claims are no right reading of their document: they are left out of all answers.")
    static final class Reject extends VerdictCommand {
        Reject(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return reviewer.reject(claims(), reason());
        }
    }
}
