package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.DisputesPage;
import dev.entente.reconcile.Dispute;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists disputes. */
@Command(
        name = "disputes",
        description =
                "Lists each proposition that somebody denies or doubts, with who asserts it, quotes side by side.",
        footer = {"", "Example: entente disputes demo.entente"})
final class DisputesCommand extends PageCommand {
    DisputesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        return casebook.collection().atOnce(() -> answerAtOnce(casebook));
    }

    private int answerAtOnce(Casebook casebook) {
        List<Dispute> disputes = casebook.disputes();
        if (!isJson()) {
            return show(DisputesPage.of(disputes, casebook), "disputes");
        }
        try (JsonOut json = JsonOut.to(terminal())) {
            disputes.forEach(dispute -> json.object(to -> {
                to.writeBooleanField("matched", dispute.isMatched());
                to.writeNumberField("asserted_origins", casebook.separateOrigins(dispute.asserted()));
                to.writeNumberField("denials_origins", casebook.separateOrigins(dispute.denials()));
                JsonOut.list(to, "asserted", casebook.statements(dispute.asserted()), JsonOut::statement);
                JsonOut.list(to, "denials", casebook.statements(dispute.denials()), JsonOut::statement);
            }));
        }
        return found(disputes.size(), "disputes");
    }
}
