package dev.entente.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.align.Comparison;
import dev.entente.align.Difference;
import dev.entente.ask.Casebook;
import dev.entente.ask.ComparisonPage;
import dev.entente.ask.Page;
import dev.entente.ask.Parallel;
import dev.entente.claim.Claim;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an original beside its translation. */
@Command(
        name = "compare",
        description = {
            "Shows two documents side by side, an original and its translation.",
            "Aligned passages, passages that stand in one of them only, and where aligned ones differ: words, numbers, tense, claims."
        },
        footer = {
            "",
            "Examples:",
            "  entente compare demo.entente 19-letter-mecca-january-1916-arabic 20-letter-mecca-january-1916-translation",
            "  entente compare letters.entente original translation --html compared.html"
        })
final class CompareCommand extends PageCommand {
    @Parameters(index = "1", paramLabel = "DOC1", description = "Id of a document.")
    private String first = "";

    @Parameters(index = "2", paramLabel = "DOC2", description = "Id of another.")
    private String second = "";

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one HTML file that needs nothing beside it, the two in columns.",
            order = 93)
    private Optional<Path> html = Optional.empty();

    CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        Parallel parallel = Parallel.of(first, second, casebook);
        int units = parallel.comparison().units().size();
        String what = "passages of " + first + " and " + second + " that belong together";
        if (isJson()) {
            json(parallel);
            return found(units, what);
        }
        Page page = ComparisonPage.of(parallel, casebook);
        if (html.isPresent()) {
            write(html.get(), HtmlPage.of(page, casebook, Map.of()));
            terminal().line(html.get().toString());
            return found(units, what);
        }
        return show(page, what);
    }

    /** One object: claims by id, words by their offsets in their document. */
    private void json(Parallel parallel) {
        Comparison comparison = parallel.comparison();
        try (JsonOut json = JsonOut.to(terminal())) {
            json.object(to -> {
                to.writeStringField("first", parallel.first().id());
                to.writeStringField("second", parallel.second().id());
                to.writeBooleanField("translations", parallel.translations());
                JsonOut.list(to, "aligned", comparison.units(), (row, unit) -> {
                    passages(row, "first", parallel.first(), unit.first());
                    passages(row, "second", parallel.second(), unit.second());
                });
                passages(to, "only_first", parallel.first(), comparison.onlyFirst());
                passages(to, "only_second", parallel.second(), comparison.onlySecond());
                JsonOut.list(to, "differences", comparison.differences(), (row, d) -> difference(row, parallel, d));
                to.writeNumberField("unmatched_claims", comparison.unmatched());
            });
        }
    }

    private static void difference(JsonGenerator row, Parallel parallel, Difference difference) throws IOException {
        row.writeStringField("kind", difference.kind().word());
        row.writeNumberField("aligned", difference.unit());
        passages(row, "first", parallel.first(), difference.firstWords());
        passages(row, "second", parallel.second(), difference.secondWords());
        row.writeStringField("first_claim", difference.first().map(Claim::id).orElse(""));
        row.writeStringField("second_claim", difference.second().map(Claim::id).orElse(""));
    }

    private static void passages(JsonGenerator to, String name, Document document, List<Passage> passages)
            throws IOException {
        JsonOut.list(to, name, passages, (row, passage) -> {
            row.writeNumberField("start", passage.start());
            row.writeNumberField("end", passage.end());
            row.writeStringField("text", document.cut(passage));
        });
    }
}
