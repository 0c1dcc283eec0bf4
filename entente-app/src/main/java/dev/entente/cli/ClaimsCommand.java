package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Page;
import dev.entente.ask.Statement;
import dev.entente.claim.Claim;
import dev.entente.store.ClaimQuery;
import java.util.List;
import java.util.Optional;
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
            "  entente claims demo.entente --type AID --date 1916/1919 --json"
        })
final class ClaimsCommand extends PageCommand {
    @Mixin
    private ClaimFilter filter = new ClaimFilter();

    @Option(names = "--limit", paramLabel = "N", description = "Show the first N only.", order = 80)
    private Optional<Integer> limit = Optional.empty();

    ClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        ClaimQuery query = filter.query(casebook);
        List<Claim> claims = limit.isPresent()
                ? casebook.collection().claims(query, Math.max(0, limit.get()))
                : casebook.collection().claims(query);
        List<Statement> shown = casebook.statements(claims);
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                shown.forEach(statement -> json.object(to -> JsonOut.statement(to, statement)));
            }
            return found(claims.size(), "claims");
        }
        int code = show(Page.of(shown), "claims");
        if (terminal().watched() && !claims.isEmpty()) {
            terminal().note(Words.count(claims.size(), "claim"));
        }
        return code;
    }
}
