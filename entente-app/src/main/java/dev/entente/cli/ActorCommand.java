package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Profile;
import dev.entente.ask.ProfilePage;
import dev.entente.ask.Statement;
import dev.entente.export.JsonLines;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one actor. */
@Command(
        name = "actor",
        description = {
            "Shows one actor.",
            "Names and where each was seen, offices and memberships with dates, what it does, receives and says."
        },
        footer = {"", "Example: entente actor demo.entente hussein-bin-ali"})
final class ActorCommand extends PageCommand {
    @Parameters(index = "1", paramLabel = "ACTOR", description = "Id or name.")
    private String actor = "";

    ActorCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        Profile profile = Profile.of(actor, casebook);
        if (!isJson()) {
            return show(
                    ProfilePage.of(profile, casebook),
                    "word on " + profile.actor().id());
        }
        try (JsonOut json = JsonOut.to(terminal())) {
            json.object(to -> {
                JsonLines.fields(to, profile.actor());
                to.writeObjectFieldStart("spellings");
                for (var spelling : profile.spellings().entrySet()) {
                    JsonOut.words(
                            to,
                            spelling.getKey(),
                            List.copyOf(spelling.getValue().keySet()));
                }
                to.writeEndObject();
                statements(to, "ties", profile.ties());
                statements(to, "does", profile.does());
                statements(to, "receives", profile.receives());
                statements(to, "says", profile.says());
            });
        }
        return Exit.FOUND;
    }

    private static void statements(com.fasterxml.jackson.core.JsonGenerator to, String name, List<Statement> statements)
            throws java.io.IOException {
        JsonOut.list(to, name, statements, JsonOut::statement);
    }
}
