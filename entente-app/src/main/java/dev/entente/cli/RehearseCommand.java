package dev.entente.cli;

import dev.entente.actor.Registry;
import dev.entente.ask.Linking;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.store.Collection;
import dev.entente.store.NativeLibrary;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Asks every question once of a collection of one text in two documents, so that the JVM can archive the classes that questions need; the
 * launcher runs it after a build.
 */
@Command(name = "rehearse", hidden = true, description = "Warms up the program after a build.")
final class RehearseCommand extends BaseCommand {
    private static final String TEXT = "France consults Belgium. Belgium denies that France consults Belgium."
            + " So much was written in both capitals on the same day, and printed by the papers on the next.";
    private static final Passage FIRST = new Passage(0, 23);
    private static final Passage SECOND = new Passage(45, 68);

    @Option(names = "--native", paramLabel = "FOLDER", description = "Lay SQLite's library down there.")
    private Optional<Path> library = Optional.empty();

    RehearseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        library.ifPresent(NativeLibrary::copyInto);
        try {
            Path folder = Files.createTempDirectory("entente-rehearsal");
            try {
                rehearse(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.FOUND;
    }

    private void rehearse(Path folder) {
        Path collection = folder.resolve("rehearsal.entente");
        try (Collection made = Collection.create(collection)) {
            made.store(reading("rehearsal"));
            made.store(reading("copy"));
            Linking.renew(made);
        }
        String where = collection.toString();
        List.of(
                        List.of("claims", where, "--pair", "france", "belgium", "--type", "CONSULT", "--date", "1914"),
                        List.of("claims", where, "--json"),
                        List.of("claims", where, "--words", "consults"),
                        List.of("search", where, "France", "\"consults Belgium\"", "-Mali", "date:1914"),
                        List.of("search", where, "wri*", "--json"),
                        List.of("dossier", where, "france", "belgium"),
                        List.of("dossier", where, "france", "belgium", "--markdown"),
                        List.of("dossier", where, "france", "belgium", "--json"),
                        List.of("dossier", where, "france"),
                        List.of("actors", where),
                        List.of("actor", where, "france"),
                        List.of("disputes", where),
                        List.of("attributions", where),
                        List.of("files", where),
                        List.of("verify", where),
                        List.of(
                                "export",
                                where,
                                "--format",
                                "jsonl",
                                "--out",
                                folder.resolve("out").toString()))
                .forEach(args -> Entente.run(terminal(), args.toArray(String[]::new)));
    }

    private static Reading reading(String name) {
        Document document = Document.of(name, TEXT, Metadata.none());
        Registry registry = Registry.standard();
        List<Actor> actors = Stream.of("france", "belgium")
                .map(id -> registry.findActor(id)
                        .orElseGet(() ->
                                new Actor(id, ActorType.STATE, Map.of(), Optional.empty(), Optional.empty(), false)))
                .toList();
        Source denier =
                new Source(new Participant("belgium", "Belgium", new Passage(25, 32)), "denies", Factuality.DENIED);
        List<Claim> claims = List.of(
                claim(name, "1", "CONSULT", FIRST, List.of(), Factuality.ASSERTED),
                claim(name, "2", "CONSULT", SECOND, List.of(denier), Factuality.DENIED),
                claim(name, "3", "AID", FIRST, List.of(denier), Factuality.POSSIBLE),
                claim(name, "4", "ALLY_OF", FIRST, List.of(), Factuality.ASSERTED),
                claim(name, "5", "PART_OF", FIRST, List.of(), Factuality.ASSERTED));
        return new Reading(document, claims, List.of(), List.of(), actors, true);
    }

    private static Claim claim(
            String document, String number, String type, Passage passage, List<Source> sources, Factuality factuality) {
        int start = passage.start();
        Proposition proposition = new Proposition(
                Ontology.standard().expectType(type),
                List.of(new Participant("france", "France", new Passage(start, start + 6))),
                List.of(new Participant("belgium", "Belgium", new Passage(start + 16, start + 23))),
                "",
                List.of("political"),
                Optional.of(new EventDate("1914")),
                "",
                List.of(new Quantity(new BigDecimal("1914.5"), "FRF", "loan", true)));
        return new Claim(
                document + "-" + number,
                document,
                passage,
                passage.cut(TEXT),
                proposition,
                sources,
                factuality,
                List.of(),
                Optional.empty());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
