package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.evaluation.Evaluation;
import dev.entente.evaluation.Gold;
import dev.entente.evaluation.Score;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a collection with annotated claims. */
@Command(
        name = "evaluate",
        description = {
            "Compares a collection's claims with claims that you annotated.",
            "These are a folder with gold.jsonl, actors.json and, if there are any, disputes.json."
        },
        footer = {
            "",
            "found   kind and type agree, and the evidence overlaps",
            "whom    actors and recipients agree as well",
            "voice   the speaker agrees as well",
            "stance  factuality agrees as well",
            "",
            "Example: entente evaluate collections/promises-1914-1922/gold demo.entente --misses"
        })
final class EvaluateCommand extends BaseCommand {
    @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of the annotated claims.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "COLLECTION", description = "Folder of the collection.")
    private Path folder = Path.of("");

    @Option(
            names = "--documents",
            split = ",",
            paramLabel = "ID",
            description = "Only these documents; several with commas.")
    private Set<String> documents = new LinkedHashSet<>();

    @Option(names = "--misses", description = "List required items that did not reach the last level.")
    private boolean misses;

    @Option(names = "--wrong", description = "List claims that did not reach the last level.")
    private boolean wrong;

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Gold annotated = Gold.of(gold);
        try (Collection collection = Collection.open(folder)) {
            Casebook casebook = Casebook.of(collection, () -> OwnActors.registry(folder));
            Evaluation.System system =
                    new Evaluation.System(collection.claims(ClaimQuery.all()), collection.actors(), collection.links());
            Score score = Evaluation.of(annotated, system, id -> casebook.collection()
                            .findDocument(id)
                            .map(Document::text))
                    .score(documents);
            if (json) {
                json(score);
            } else {
                print(score);
            }
            return Exit.FOUND;
        }
    }

    private void print(Score score) {
        Score.Size size = score.size();
        if (misses) {
            cases("missed", score.missed());
        }
        if (wrong) {
            cases("wrong", score.wrong());
        }
        terminal()
                .line("documents " + size.documents() + "  required items " + size.required() + "  claims "
                        + size.claims());
        score.measures().forEach(m -> terminal()
                .line(String.format(
                        Locale.ROOT,
                        "%-7s precision %.3f  recall %.3f  F1 %.3f",
                        m.level().word(),
                        m.precision(),
                        m.recall(),
                        m.f1())));
        score.shares().forEach(s -> terminal().line(s.name() + ": " + s.hits() + " of " + s.all()));
    }

    private void cases(String word, List<Score.Case> cases) {
        cases.forEach(c -> terminal()
                .line(word + " " + c.place() + " reached " + c.reached().word() + ": " + c.words()));
    }

    private void json(Score score) {
        try (JsonOut out = JsonOut.to(terminal())) {
            out.object(to -> {
                to.writeNumberField("documents", score.size().documents());
                to.writeNumberField("required", score.size().required());
                to.writeNumberField("claims", score.size().claims());
                JsonOut.list(to, "levels", score.measures(), (row, m) -> {
                    row.writeStringField("level", m.level().word());
                    row.writeNumberField("precision", m.precision());
                    row.writeNumberField("recall", m.recall());
                    row.writeNumberField("f1", m.f1());
                });
                JsonOut.list(to, "shares", score.shares(), (row, s) -> {
                    row.writeStringField("name", s.name());
                    row.writeNumberField("hits", s.hits());
                    row.writeNumberField("all", s.all());
                });
            });
        }
    }
}
