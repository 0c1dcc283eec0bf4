package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.OfficesHeld;
import dev.entente.claim.Actor;
import dev.entente.claim.Mention;
import dev.entente.serve.answer.ActorShapes.ActorEntry;
import dev.entente.serve.answer.ActorShapes.ActorInFull;
import dev.entente.serve.answer.ActorShapes.DocumentMentions;
import dev.entente.serve.answer.ActorShapes.Office;
import dev.entente.serve.answer.ActorShapes.Spelling;
import dev.entente.serve.answer.ActorShapes.SpellingPlace;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.store.ActorTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Those of whom the documents speak. */
public final class Actors {
    /** Columns of a list of actors as a table. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "name_ar",
            "type",
            "country",
            "wikidata",
            "registry",
            "mentions",
            "documents",
            "claims",
            "acts",
            "receives",
            "says");

    private final Casebook casebook;
    private final Labels labels;

    public Actors(Casebook casebook) {
        this.casebook = casebook;
        this.labels = new Labels(casebook);
    }

    /**
     * How often the collection speaks of actors, by id.
     *
     * @param tallies mentions and so on
     * @param claims claims in which they take part
     */
    public record Numbers(Map<String, ActorTally> tallies, Map<String, Integer> claims) {}

    /** An entry of a list. */
    public ActorEntry entry(Actor actor, Numbers numbers) {
        ActorTally tally = numbers.tallies().getOrDefault(actor.id(), ActorTally.none(actor.id()));
        ActorLabel label = labels.label(actor, casebook.shownName(actor));
        return new ActorEntry(
                actor.id(),
                label.name(),
                Labels.names(actor),
                actor.type().name(),
                actor.registry(),
                label.unnamed(),
                actor.country().orElse(""),
                actor.wikidata().orElse(""),
                tally.mentions(),
                tally.documents(),
                numbers.claims().getOrDefault(actor.id(), 0),
                tally.acts(),
                tally.receives(),
                tally.says());
    }

    /** The cells of a row of the list. */
    public static List<String> cells(ActorEntry entry) {
        return List.of(
                entry.id(),
                entry.name(),
                entry.names().getOrDefault("ar", ""),
                entry.type(),
                entry.country(),
                entry.wikidata(),
                entry.registry() ? "yes" : "no",
                Integer.toString(entry.mentions()),
                Integer.toString(entry.documents()),
                Integer.toString(entry.claims()),
                Integer.toString(entry.acts()),
                Integer.toString(entry.receives()),
                Integer.toString(entry.says()));
    }

    /** The actor in full; the claims of each section are counted only. */
    public ActorInFull of(Actor actor, ActorEntry entry, Map<String, Integer> sections) {
        List<Mention> mentions = casebook.collection().mentions(actor.id());
        return new ActorInFull(
                entry,
                new TreeMap<>(actor.names()),
                spellings(actor, mentions),
                offices(actor),
                casebook.registry().findParent(actor.id()).map(labels::actor),
                casebook.collection().mergedInto(actor.id()),
                Reviews.log(casebook.collection()).stream()
                        .filter(d -> d.actors().contains(actor.id()))
                        .toList(),
                new TreeMap<>(sections),
                documents(mentions));
    }

    private List<DocumentMentions> documents(List<Mention> mentions) {
        SortedMap<String, Integer> documents = new TreeMap<>();
        mentions.forEach(m -> documents.merge(m.document(), 1, Integer::sum));
        return documents.entrySet().stream()
                .map(e -> new DocumentMentions(labels.document(e.getKey()), e.getValue()))
                .toList();
    }

    private static List<Spelling> spellings(Actor actor, List<Mention> mentions) {
        Set<String> names = new TreeSet<>();
        actor.names().values().forEach(list -> list.forEach(name -> names.add(folded(name))));
        Map<String, SortedMap<String, List<Mention>>> byWords = new HashMap<>();
        for (Mention mention : mentions) {
            String words = mention.text().strip().replaceAll("\\s+", " ");
            byWords.computeIfAbsent(words, w -> new TreeMap<>())
                    .computeIfAbsent(mention.document(), d -> new ArrayList<>())
                    .add(mention);
        }
        List<Spelling> spellings = new ArrayList<>();
        byWords.forEach((words, documents) -> spellings.add(new Spelling(
                words,
                script(words),
                documents.values().stream().mapToInt(List::size).sum(),
                names.contains(folded(words)) ? "name" : "words",
                documents.entrySet().stream()
                        .map(e -> place(e.getKey(), e.getValue()))
                        .toList())));
        spellings.sort(Comparator.comparing(Spelling::times).reversed().thenComparing(Spelling::words));
        return spellings;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static SpellingPlace place(String document, List<Mention> there) {
        Mention first = there.get(0);
        return new SpellingPlace(
                document, there.size(), first.passage().start(), first.passage().end());
    }

    /** ISO 15924 code of the first letter's script: "Latn", "Arab"; "Zyyy" where there is no letter. */
    static String script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> switch (script) {
                    case LATIN -> "Latn";
                    case ARABIC -> "Arab";
                    case CYRILLIC -> "Cyrl";
                    case HEBREW -> "Hebr";
                    case GREEK -> "Grek";
                    case HAN -> "Hani";
                    default -> "Zzzz";
                })
                .orElse("Zyyy");
    }

    private List<Office> offices(Actor actor) {
        return OfficesHeld.of(actor, casebook).stream()
                .map(held -> new Office(
                        held.relation(),
                        held.role(),
                        labels.actor(held.other()),
                        held.outward() ? "of" : "by",
                        held.from(),
                        held.to(),
                        held.claim().map(s -> s.according()).orElse("by the registry"),
                        held.claim().map(s -> s.claim().id()).orElse("")))
                .toList();
    }
}
