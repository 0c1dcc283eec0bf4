package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges two actors. */
abstract class JudgeCommand extends ReviewAction {
    private final Decision.Relation relation;

    @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ACTOR", description = "Id or name.")
    private String other = "";

    JudgeCommand(Terminal terminal, ReviewCommand review, Decision.Relation relation) {
        super(terminal, review);
        this.relation = relation;
    }

    @Override
    List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
        return List.of(reviewer.judge(relation, one, other, reason()));
    }

    /** One actor. */
    @Command(
            name = "same",
            description = "The two are one: all answers name the one that the registry knows, else the first.")
    static final class Same extends JudgeCommand {
        Same(Terminal terminal, ReviewCommand review) {
            super(terminal, review, Decision.Relation.SAME);
        }
    }

    /** Two actors. */
    @Command(name = "different", description = "The two are not one; they cannot be made the same by mistake.")
    static final class Different extends JudgeCommand {
        Different(Terminal terminal, ReviewCommand review) {
            super(terminal, review, Decision.Relation.DIFFERENT);
        }
    }

    /** Nobody knows. */
    @Command(name = "unsure", description = "The two may be one; noted, and kept apart.")
    static final class Unsure extends JudgeCommand {
        Unsure(Terminal terminal, ReviewCommand review) {
            super(terminal, review, Decision.Relation.UNSURE);
        }
    }

    /** One id, two actors. */
    @Command(name = "split", description = "Who has that id in these documents is somebody else.")
    static final class Split extends ReviewAction {
        @Parameters(index = "0", paramLabel = "ACTOR", description = "Id or name.")
        private String actor = "";

        @Option(
                names = "--as",
                required = true,
                paramLabel = "ACTOR",
                description = "Who it is there: id, name, or the name of a new actor.")
        private String as = "";

        @Option(names = "--document", required = true, paramLabel = "ID", description = "In this document; or several.")
        private List<String> documents = new ArrayList<>();

        Split(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            List<String> known = documents.stream()
                    .map(d -> ClaimFilter.document(d, casebook))
                    .toList();
            return List.of(reviewer.split(actor, as, known, reason()));
        }
    }
}
