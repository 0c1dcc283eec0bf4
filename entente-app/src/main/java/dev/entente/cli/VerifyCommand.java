package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.search.SearchIndex;
import dev.entente.store.Counts;
import dev.entente.store.Finding;
import dev.entente.store.Verification;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Checks a collection. */
@Command(
        name = "verify",
        description = "Checks that every evidence stands at its offsets, every id resolves and the counts agree.",
        footer = {"", "Example: entente verify demo.entente"})
final class VerifyCommand extends QueryCommand {
    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        List<Finding> findings = new ArrayList<>(Verification.verify(casebook.collection()));
        findings.addAll(SearchIndex.verify(casebook.collection()));
        Counts counts = casebook.collection().counts();
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                findings.forEach(finding -> json.object(to -> {
                    to.writeStringField("place", finding.place());
                    to.writeStringField("fault", finding.fault());
                }));
            }
        } else {
            findings.forEach(finding -> terminal().line(finding.line()));
            terminal()
                    .line(
                            findings.isEmpty()
                                    ? "sound: " + Words.count(counts.documents(), "document") + ", "
                                            + Words.count(counts.claims(), "claim")
                                            + ", " + Words.count(counts.attributions(), "attribution") + ", "
                                            + Words.count(counts.mentions(), "mention") + ", "
                                            + Words.count(counts.links(), "link")
                                    : Words.count(findings.size(), "fault")
                                            + "; read the documents again with: entente read PATH --again --into "
                                            + folder());
        }
        return findings.isEmpty() ? Exit.FOUND : Exit.ERROR;
    }
}
