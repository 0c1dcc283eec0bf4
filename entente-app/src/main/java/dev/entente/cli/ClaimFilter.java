package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.store.ClaimQuery;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The filters of {@code claims} as typed; {@link #query} checks them. */
final class ClaimFilter {
    @Option(names = "--who", paramLabel = "ACTOR", description = "Takes part on either side; id or name.")
    private List<String> who = new ArrayList<>();

    @Option(names = "--actor", paramLabel = "ACTOR", description = "Acts.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "ACTOR", description = "Is acted upon.")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--pair", arity = "2", paramLabel = "ACTOR", description = "Between these two, either way round.")
    private List<String> pair = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ACTOR", description = "Says it or passes it on.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "AID, SUPPORT, MEMBER_OF...; several with commas.")
    private List<String> types = new ArrayList<>();

    @Option(names = "--context", split = ",", paramLabel = "DOMAIN", description = "political, military, financial...")
    private List<String> contexts = new ArrayList<>();

    @Option(
            names = "--factuality",
            split = ",",
            paramLabel = "HOW",
            description = "asserted, denied, possible, intended or demanded.")
    private List<String> factualities = new ArrayList<>();

    @Option(names = "--date", paramLabel = "WHEN", description = "1917, 1917-11, 1917-11-02 or 1915/1917.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--document", paramLabel = "ID", description = "Of this document.")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--disputed", description = "Denied or doubted by another claim, or denying or doubting one.")
    private boolean disputed;

    @Option(names = "--reviewed", description = "Accepted, corrected or added by a person.")
    private boolean reviewed;

    @Option(names = "--unreviewed", description = "Not yet looked at.")
    private boolean unreviewed;

    /** The query; fails with one clear line if something typed makes no sense. */
    ClaimQuery query(Casebook casebook) {
        ClaimQuery query = ClaimQuery.all()
                .involving(ids(who, casebook))
                .actor(ids(actors, casebook))
                .recipient(ids(recipients, casebook))
                .source(ids(sources, casebook))
                .type(types.stream().map(ClaimFilter::type).toArray(String[]::new))
                .context(contexts.stream().map(ClaimFilter::context).toArray(String[]::new))
                .factuality(factualities.stream()
                        .map(ClaimFilter::factuality)
                        .distinct()
                        .toArray(Factuality[]::new))
                .document(documents.stream().map(d -> document(d, casebook)).toArray(String[]::new))
                .disputed(disputed)
                .reviewed(
                        reviewed == unreviewed
                                ? ClaimQuery.Reviewed.ANY
                                : reviewed ? ClaimQuery.Reviewed.REVIEWED : ClaimQuery.Reviewed.UNREVIEWED);
        if (!pair.isEmpty()) {
            List<String> sides = ids(pair, casebook);
            query = query.pair(sides.get(0), sides.get(1));
        }
        return date.isPresent() ? query.date(date(date.get())) : query;
    }

    static List<String> ids(List<String> typed, Casebook casebook) {
        return typed.stream().map(name -> casebook.expectActor(name).id()).toList();
    }

    static String document(String typed, Casebook casebook) {
        return casebook.findEntry(typed)
                .orElseThrow(() -> new UnusableInputException("no document '" + typed + "' in "
                        + casebook.collection().folder() + "; see: entente files "
                        + casebook.collection().folder()))
                .id();
    }

    static String type(String typed) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Ontology.standard().expectType(name).name();
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--type: " + e.getMessage());
        }
    }

    static String context(String typed) {
        String context = typed.strip().toLowerCase(Locale.ROOT);
        if (!Ontology.standard().contexts().contains(context)) {
            throw new UnusableInputException("--context: no '" + typed + "'; it is one of "
                    + String.join(", ", Ontology.standard().contexts()));
        }
        return context;
    }

    static Factuality factuality(String typed) {
        try {
            return Factuality.of(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    "--factuality: no '" + typed + "'; it is asserted, denied, possible, intended or demanded");
        }
    }

    static EventDate date(String typed) {
        try {
            return new EventDate(typed);
        } catch (DateTimeException e) {
            throw new UnusableInputException(
                    "--date: no such day: '" + typed + "'; write 2021-12-14, 2021-12, 2021 or 2019/2021");
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--date: " + e.getMessage());
        }
    }
}
