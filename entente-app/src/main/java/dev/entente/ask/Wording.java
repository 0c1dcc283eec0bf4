package dev.entente.ask;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for claims; used by {@link Statement} alone, so that no sentence leaves without its chain. */
final class Wording {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    /** Before three, six, ... digits that end a number. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private final Casebook casebook;

    Wording(Casebook casebook) {
        this.casebook = casebook;
    }

    static String mark(Factuality factuality) {
        return factuality == Factuality.ASSERTED
                ? factuality.word()
                : factuality.word().toUpperCase(Locale.ROOT);
    }

    /** In quotation marks, white space folded; marks of its own that enclose the whole are not doubled. */
    static String quoted(String words) {
        return "“" + BLANKS.matcher(words.strip()).replaceAll(" ") + "”";
    }

    String sentence(Claim claim) {
        Proposition proposition = claim.proposition();
        String actors = proposition.actors().isEmpty() ? "(not said who)" : names(proposition.actors());
        String label = label(claim);
        String recipients = recipients(claim, casebook);
        String role = proposition.role().isEmpty() ? "" : " as " + quoted(proposition.role());
        return actors + " " + label + " " + recipients + role;
    }

    String label(Claim claim) {
        return claim.proposition().actors().size() > 1
                ? claim.type().plural()
                : claim.type().label();
    }

    private String names(List<Participant> participants) {
        List<String> names = participants.stream().map(this::name).distinct().toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Those to whom something goes, as the text names them; several who meet and nobody else meet each other. */
    static String recipients(Claim claim, Casebook casebook) {
        List<Participant> recipients = claim.proposition().recipients();
        if (!recipients.isEmpty()) {
            return new Wording(casebook).names(recipients);
        }
        boolean together = claim.type().mutual() && claim.proposition().actors().size() > 1;
        return together ? "each other" : "(not said whom)";
    }

    /** A known name as it is; other people's words for somebody in quotation marks. */
    String name(Participant who) {
        if (who.isUnnamed()) {
            return who.mention().isBlank() ? "somebody unnamed" : quoted(who.mention()) + " (unnamed)";
        }
        Optional<Actor> actor = casebook.findActor(who.id());
        if (actor.isEmpty()) {
            return who.mention().isBlank() ? who.id() : quoted(who.mention());
        }
        return casebook.shownName(actor.get());
    }

    /** Whether documents describe it and give no name: "the Turkish commander". */
    static boolean isDescribed(Actor actor) {
        return !actor.id().startsWith("unnamed:")
                && actor.names().values().stream().allMatch(List::isEmpty);
    }

    /** The words that an id was made of, as far as they can be told: "turkish commander". */
    static String readable(String id) {
        return id.replace('-', ' ');
    }

    static String name(Actor actor) {
        if (isDescribed(actor)) {
            return quoted(readable(actor.id()));
        }
        boolean plain = actor.registry() || actor.type() == ActorType.PERSON || actor.type() == ActorType.MEDIA;
        return plain ? actor.name("en") : quoted(actor.name("en"));
    }

    String voice(List<Source> sources) {
        if (sources.isEmpty()) {
            return "in the document's own voice";
        }
        List<String> chain = new ArrayList<>();
        for (int i = sources.size() - 1; i >= 0; i--) {
            chain.add(source(sources.get(i), i > 0));
        }
        return "according to " + String.join(", citing ", chain);
    }

    String plainVoice(Claim claim) {
        List<String> chain = new ArrayList<>();
        claim.sources().forEach(s -> chain.add(0, name(s.who())));
        return chain.isEmpty() ? "own voice of " + claim.document() : String.join(", citing ", chain);
    }

    /** A carrier is uncommitted; only where it endorses or keeps its distance that is said. */
    private String source(Source source, boolean carrier) {
        String cue = source.cue().isBlank() ? "" : quoted(source.cue());
        String held = carrier && source.stance() != Factuality.UNCOMMITTED
                ? source.stance() == Factuality.ASSERTED
                        ? "endorses it"
                        : "holds it " + source.stance().word()
                : "";
        String note = String.join(
                ", ", List.of(cue, held).stream().filter(s -> !s.isEmpty()).toList());
        return name(source.who()) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    String document(String id) {
        return casebook.citation(id);
    }

    /** "002, “A title” (Publisher, 2021-12-25)". */
    static String document(String id, Optional<CatalogueEntry> entry) {
        String title = entry.flatMap(e -> e.metadata().title())
                .map(t -> ", " + quoted(t))
                .orElse("");
        List<String> where = new ArrayList<>();
        entry.flatMap(e -> e.metadata().publisher()).ifPresent(where::add);
        entry.flatMap(e -> e.metadata().author()).ifPresent(a -> where.add("by " + a));
        entry.flatMap(e -> e.metadata().date()).ifPresent(where::add);
        return id + title + (where.isEmpty() ? "" : " (" + String.join(", ", where) + ")");
    }

    List<String> details(Claim claim) {
        Proposition proposition = claim.proposition();
        List<String> details = new ArrayList<>();
        if (!proposition.contexts().isEmpty()) {
            details.add(String.join(", ", proposition.contexts()));
        }
        proposition.date().map(EventDate::iso).ifPresent(details::add);
        if (!proposition.place().isEmpty()) {
            details.add("place: " + casebook.name(proposition.place()));
        }
        proposition.quantities().forEach(q -> details.add(amount(q)));
        if (!claim.inferred().isEmpty()) {
            details.add("not in the quote itself: " + String.join(", ", claim.inferred()));
        }
        return details;
    }

    /** Of the reading, not of what is claimed: whether that is so nobody says here. */
    static String review(Review review) {
        return switch (review) {
            case ACCEPTED -> "reading accepted";
            case CORRECTED -> "reading corrected";
            case ADDED -> "added by hand";
        };
    }

    /** "about 500,000 USD (grant)". */
    static String amount(Quantity quantity) {
        String of = quantity.of().isEmpty() || quantity.of().equals(quantity.unit()) ? "" : " (" + quantity.of() + ")";
        return (quantity.approximate() ? "about " : "")
                + THOUSANDS.matcher(quantity.value().toBigInteger().toString()).replaceAll(",")
                + fraction(quantity)
                + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                + of;
    }

    private static String fraction(Quantity quantity) {
        String plain = quantity.value().abs().stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain.substring(plain.indexOf('.')) : "";
    }

    /** Who speaks in an attribution and how: "Osama Hamdan (“told”)". */
    String speaker(Attribution attribution) {
        String who = attribution.source().map(this::name).orElse("somebody unnamed");
        return who
                + (attribution.cue().text().isBlank()
                        ? ""
                        : " (" + quoted(attribution.cue().text()) + ")");
    }
}
