package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.export.JsonLines;
import dev.entente.store.ActorTally;
import dev.entente.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists actors. */
@Command(
        name = "actors",
        description = {
            "Lists the actors that the documents speak of, those first that are mentioned most.",
            "Also says how often each acts, receives and speaks. Speakers without a name are left out."
        },
        footer = {"", "Example: entente actors demo.entente --type ARMED_GROUP"})
final class ActorsCommand extends QueryCommand {
    @Option(names = "--type", paramLabel = "TYPE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Optional<ActorType> type = Optional.empty();

    @Option(names = "--name", paramLabel = "WORDS", description = "Some name holds these words.")
    private Optional<String> name = Optional.empty();

    ActorsCommand(Terminal terminal) {
        super(terminal);
    }

    private record Row(Actor actor, ActorTally tally) {}

    @Override
    int answer(Casebook casebook) {
        Map<String, ActorTally> tallies = new HashMap<>();
        casebook.collection().tallies().forEach(t -> tallies.put(t.actor(), t));
        List<Row> rows = new ArrayList<>();
        for (Actor actor : casebook.collection().actors()) {
            boolean nameless = actor.id().startsWith("unnamed:");
            if (!nameless && isWanted(actor)) {
                ActorTally none = new ActorTally(actor.id(), 0, 0, 0, 0, 0);
                rows.add(new Row(actor, tallies.getOrDefault(actor.id(), none)));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> -row.tally().mentions())
                .thenComparing(row -> row.actor().id()));
        if (isJson()) {
            json(rows);
        } else {
            rows.forEach(row -> terminal().line(line(row)));
        }
        return found(rows.size(), "actors");
    }

    private boolean isWanted(Actor actor) {
        boolean named = name.isEmpty()
                || actor.id().contains(fold(name.get()))
                || actor.names().values().stream().flatMap(List::stream).anyMatch(n -> fold(n).contains(
                                fold(name.get())));
        return named && (type.isEmpty() || actor.type() == type.get());
    }

    private static String fold(String words) {
        return Plain.of(words);
    }

    private void json(List<Row> rows) {
        try (JsonOut json = JsonOut.to(terminal())) {
            rows.forEach(row -> json.object(to -> {
                JsonLines.fields(to, row.actor());
                to.writeNumberField("mentions", row.tally().mentions());
                to.writeNumberField("documents", row.tally().documents());
                to.writeNumberField("acts", row.tally().acts());
                to.writeNumberField("receives", row.tally().receives());
                to.writeNumberField("says", row.tally().says());
            }));
        }
    }

    private static String line(Row row) {
        Actor actor = row.actor();
        ActorTally tally = row.tally();
        String kind = actor.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String shown = actor.registry() ? actor.name("en") : "“" + actor.name("en") + "”";
        return actor.id() + "  " + shown + "  " + kind + "; mentioned " + tally.mentions() + "× in "
                + Words.count(tally.documents(), "document") + "; acts " + tally.acts() + ", receives "
                + tally.receives()
                + ", says " + tally.says();
    }
}
