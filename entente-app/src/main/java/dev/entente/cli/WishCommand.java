package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.ask.Wish;
import dev.entente.claim.EventDate;
import dev.entente.store.LoggedCorrection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects a claim, or adds one. */
abstract class WishCommand extends ReviewAction {
    private static final String NONE = "none";

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Who acts; id or name, several times for several, 'none' for nobody.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "ACTOR", description = "Who is acted upon.")
    private List<String> recipients = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "ACTOR",
            description =
                    "Who says it: the speaker first, then who carries his words; 'none' for the document's own voice.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--type", paramLabel = "TYPE", description = "AID, SUPPORT, MEMBER_OF...")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--factuality",
            paramLabel = "HOW",
            description = "asserted, denied, possible, intended or demanded.")
    private Optional<String> factuality = Optional.empty();

    @Option(names = "--date", paramLabel = "WHEN", description = "1917, 1917-11, 1917-11-02, 1915/1917, or 'none'.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--role", paramLabel = "TITLE", description = "Title of an office.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--context", split = ",", paramLabel = "DOMAIN", description = "political, military, financial...")
    private List<String> contexts = new ArrayList<>();

    @Option(names = "--new-actors", description = "A name that nobody has makes a new actor.")
    private boolean newActors;

    WishCommand(Terminal terminal, ReviewCommand review) {
        super(terminal, review);
    }

    final Wish wish() {
        return new Wish(
                type.map(ClaimFilter::type),
                named(actors),
                named(recipients),
                named(sources),
                factuality.map(ClaimFilter::factuality),
                date.map(WishCommand::date),
                role,
                contexts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                contexts.stream().map(ClaimFilter::context).toList()),
                newActors);
    }

    private static Optional<List<String>> named(List<String> typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(typed.stream().filter(t -> !t.equals(NONE)).toList());
    }

    private static String date(String typed) {
        return typed.equals(NONE)
                ? ""
                : Optional.of(ClaimFilter.date(typed)).map(EventDate::iso).orElse("");
    }

    /** Something in it is wrong. */
    @Command(
            name = "correct",
            description = "Something in the claim is wrong, and this is what stands in the document.")
    static final class Correct extends WishCommand {
        @Parameters(index = "0", paramLabel = "CLAIM", description = "Id of the claim, or its beginning.")
        private String claim = "";

        Correct(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return List.of(reviewer.correct(claim, wish(), reason()));
        }
    }

    /** It was not read. */
    @Command(
            name = "add",
            description = "Adds a claim that was not read; its quote must stand in the document word for word.")
    static final class Add extends WishCommand {
        @Option(names = "--document", required = true, paramLabel = "ID", description = "Of this document.")
        private String document = "";

        @Option(names = "--quote", required = true, paramLabel = "WORDS", description = "The evidence, word for word.")
        private String quote = "";

        Add(Terminal terminal, ReviewCommand review) {
            super(terminal, review);
        }

        @Override
        List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook) {
            return List.of(reviewer.add(ClaimFilter.document(document, casebook), quote, wish(), reason()));
        }
    }
}
