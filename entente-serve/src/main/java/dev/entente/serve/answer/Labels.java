package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.Statement;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.claim.Quantity;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ClaimShapes.Amount;
import dev.entente.serve.answer.ClaimShapes.Day;
import dev.entente.serve.answer.ClaimShapes.DocumentLabel;
import dev.entente.store.CatalogueEntry;
import dev.entente.text.Metadata;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names and dates as they are shown everywhere. */
public final class Labels {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ckb", "ps", "sd", "ug", "yi", "dv");

    private final Casebook casebook;

    public Labels(Casebook casebook) {
        this.casebook = casebook;
    }

    /** A document; one that is gone has its id alone. */
    public DocumentLabel document(String id) {
        Metadata metadata = casebook.findEntry(id).map(CatalogueEntry::metadata).orElse(Metadata.none());
        return new DocumentLabel(
                id,
                metadata.title().orElse(""),
                metadata.publisher().orElse(""),
                metadata.author().orElse(""),
                metadata.date().orElse(""),
                metadata.language().orElse(""),
                direction(metadata.language().orElse("")));
    }

    /** "rtl" for languages that are written from right to left. */
    public static String direction(String language) {
        int dash = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(dash < 0 ? language : language.substring(0, dash)) ? "rtl" : "ltr";
    }

    /** Direction of the first letter that has one; of the language where there is none. */
    public static String direction(CharSequence words, String language) {
        for (int i = 0; i < words.length(); i++) {
            byte kind = Character.getDirectionality(words.charAt(i));
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return "ltr";
            }
            if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return "rtl";
            }
        }
        return direction(language);
    }

    /** An actor of that id: of the collection, or else of the registry. */
    public ActorLabel actor(String id) {
        return label(id, casebook.shownName(id));
    }

    /** Somebody in a claim, named as its sentence names them. */
    ActorLabel actor(Participant who, Statement statement) {
        return label(who.id(), statement.name(who));
    }

    ActorLabel label(String id, String name) {
        return find(id).map(actor -> label(id, actor, name))
                .orElseGet(() ->
                        new ActorLabel(id, name, Map.of(), ActorType.UNKNOWN.name(), false, id.startsWith("unnamed:")));
    }

    /** Of an actor that is at hand. */
    ActorLabel label(Actor actor, String name) {
        return label(actor.id(), actor, name);
    }

    private static ActorLabel label(String id, Actor actor, String name) {
        return new ActorLabel(id, name, names(actor), actor.type().name(), actor.registry(), id.startsWith("unnamed:"));
    }

    private Optional<Actor> find(String id) {
        return casebook.findActor(id).or(() -> casebook.registry().findActor(id));
    }

    /** The name to show, by language. */
    static Map<String, String> names(Actor actor) {
        Map<String, String> names = new TreeMap<>();
        actor.names().forEach((language, list) -> list.stream().findFirst().ifPresent(n -> names.put(language, n)));
        return names;
    }

    static Day day(EventDate date) {
        String precision = date.iso().contains("/")
                ? "interval"
                : switch (date.iso().length()) {
                    case 4 -> "year";
                    case 7 -> "month";
                    default -> "day";
                };
        return new Day(date.iso(), date.from().toString(), date.to().toString(), precision);
    }

    static Amount amount(Quantity quantity) {
        return new Amount(
                quantity.value(), quantity.unit(), quantity.of(), quantity.approximate(), Casebook.amount(quantity));
    }
}
