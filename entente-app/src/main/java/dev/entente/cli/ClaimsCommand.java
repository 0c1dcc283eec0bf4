package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Statement;
import dev.entente.claim.Claim;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Corrections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists claims. */
@Command(
        name = "claims",
        description = "Lists claims, each with its quote and its whole \"according to\".",
        footer = {
            "",
            "Examples:",
            "  entente claims demo.entente --pair united-kingdom hussein-bin-ali --factuality denied",
            "  entente claims demo.entente --type AID --date 1916/1919 --json",
            "  entente claims demo.entente --words '\"Arab army\" -gunners'"
        })
final class ClaimsCommand extends PageCommand {
    @Mixin
    private ClaimFilter filter = new ClaimFilter();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "With these words in the quote, as in: entente search.",
            order = 70)
    private Optional<String> words = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "Show the first N only.", order = 80)
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--ids", description = "With the id of each, as review takes it.", order = 81)
    private boolean ids;

    @Option(names = "--rejected", description = "Those that a person rejected, as they were read.", order = 82)
    private boolean rejected;

    ClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    private List<Claim> claims(ClaimQuery query, Casebook casebook) {
        int most = limit.isPresent() ? Math.max(0, limit.get()) : Integer.MAX_VALUE;
        if (words.isEmpty()) {
            return limit.isPresent()
                    ? casebook.collection().claims(query, most)
                    : casebook.collection().claims(query);
        }
        Set<String> found = Searching.claims(words.get(), casebook, terminal());
        return casebook.collection().claims(query).stream()
                .filter(claim -> found.contains(claim.id()))
                .limit(most)
                .toList();
    }

    @Override
    int answer(Casebook casebook) {
        ClaimQuery query = filter.query(casebook);
        List<Claim> claims = rejected ? Corrections.of(casebook.collection()).rejected(query) : claims(query, casebook);
        List<Statement> shown = casebook.statements(claims);
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                shown.forEach(statement -> json.object(to -> JsonOut.statement(to, statement)));
            }
            return found(claims.size(), "claims");
        }
        int code = show(page(shown), rejected ? "rejected claims" : "claims");
        if (terminal().watched() && !claims.isEmpty()) {
            terminal().note(Words.count(claims.size(), "claim"));
        }
        return code;
    }

    private Page page(List<Statement> shown) {
        if (!ids) {
            return Page.of(shown);
        }
        List<Part> parts = new ArrayList<>();
        shown.forEach(
                s -> parts.add(new Part.Quoted(0, s, List.of("id: " + s.claim().id()))));
        return new Page(parts, !shown.isEmpty());
    }
}
