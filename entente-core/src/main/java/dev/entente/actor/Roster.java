package dev.entente.actor;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Mention;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has been seen in a document so far, how they were named, and who was spoken of last. */
final class Roster {
    /** How many sentences back a description or a pronoun may reach. */
    private static final int REACH = 3;
    /** How many mentions back a name may stand that a description takes up. */
    private static final int MEMORY = 1000;

    private final String document;
    private final String text;
    private final String language;
    private final Registry registry;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<Passage> joint = new HashSet<>();
    private int sentence = -1;

    /** A mention in the flow of the text. */
    record Seen(Referent referent, int sentence, Rank rank) {
        boolean subject() {
            return rank == Rank.MAIN || rank == Rank.SUBJECT;
        }
    }

    /** How much a sentence is about somebody whom it mentions. */
    enum Rank {
        /** What its main clause tells is told of him. */
        MAIN,
        /** The subject of another clause. */
        SUBJECT,
        OTHER,
        /** Inside of a phrase that means somebody else: "lenders to <b>Patriot</b>", "<b>Chad's</b> envoy". */
        NESTED
    }

    private static final class Entry {
        private final ActorType type;
        private final Set<String> names = new LinkedHashSet<>();
        private Optional<String> country = Optional.empty();

        Entry(ActorType type) {
            this.type = type;
        }
    }

    Roster(Document document, Registry registry) {
        this.document = document.id();
        this.text = document.text();
        this.language = document.metadata().language().orElse("en");
        this.registry = registry;
    }

    /** The words of a passage, white space made plain. */
    String words(Passage passage) {
        return passage.cut(text).replaceAll("[\\s\\u00a0]+", " ");
    }

    /** The word before a passage, in lower case: "in" of "in Niamey". */
    String wordBefore(Passage passage) {
        int end = passage.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** The words between two mentions, commas left out. */
    List<String> between(Passage earlier, Passage later) {
        int from = Math.min(earlier.end(), later.start());
        String words = text.substring(from, later.start()).replace(',', ' ').strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    /** Whether a quotation begins between two places of the text and has not ended at the second. */
    boolean opensQuotation(int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open = switch (c) {
                case '"' -> !open;
                case '“', '«', '„' -> true;
                case '”', '»' -> false;
                default -> open;
            };
        }
        return open;
    }

    Registry registry() {
        return registry;
    }

    /** From now on mentions are in that sentence. */
    void enter(int index) {
        sentence = index;
    }

    int sentence() {
        return sentence;
    }

    ActorType type(String id) {
        return registry.findActor(id)
                .map(Actor::type)
                .or(() -> Optional.ofNullable(entries.get(id)).map(e -> e.type))
                .orElse(ActorType.UNKNOWN);
    }

    /** Makes an actor known, with a name that the text uses; a name that stands for it only here is not kept. */
    void know(String id, ActorType type, String name) {
        Entry entry = entries.computeIfAbsent(id, i -> new Entry(type));
        if (!name.isBlank()) {
            entry.names.add(name.strip());
        }
    }

    void belongs(String id, String owner) {
        Entry entry = entries.get(id);
        if (entry != null && entry.country.isEmpty()) {
            entry.country = registry.findCountry(owner);
        }
    }

    /** Notes that somebody speaks or acts for a state: "Thailand's foreign minister, X". */
    void home(String id, String state) {
        homes.putIfAbsent(id, state);
    }

    /** The state for which somebody speaks or acts, as the document has said so far, or the registry says. */
    Optional<String> findHome(String id) {
        return Optional.ofNullable(homes.get(id))
                .or(() -> registry.findCountry(id))
                .or(() -> Optional.ofNullable(entries.get(id)).flatMap(e -> e.country));
    }

    /** Notes a mention; names are kept, pronouns and descriptions only as mentions. */
    void mention(Referent referent, Rank rank) {
        seen.add(new Seen(referent, sentence, rank));
        mentions.add(new Mention(
                referent.id(), document, referent.mention(), referent.mention().cut(text)));
        entries.computeIfAbsent(referent.id(), i -> new Entry(referent.type()));
    }

    /** Notes that a phrase means several, of whom only the first is told by it. */
    void joint(Passage mention) {
        joint.add(mention);
    }

    boolean isJoint(Passage mention) {
        return joint.contains(mention);
    }

    /** Notes that a person bears a title, so that "the minister" may mean him. */
    void title(String id, String lemma) {
        titles.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(lemma);
    }

    boolean bears(String id, String lemma) {
        return titles.getOrDefault(id, Set.of()).contains(lemma);
    }

    /** All names of an actor, registered ones and those that the text uses. */
    Stream<String> names(String id) {
        Stream<String> registered =
                registry.findActor(id).stream().flatMap(a -> a.names().getOrDefault(language, List.of()).stream());
        return Stream.concat(
                registered, Optional.ofNullable(entries.get(id)).stream().flatMap(e -> e.names.stream()));
    }

    boolean isKnown(String id) {
        return entries.containsKey(id);
    }

    Set<String> known() {
        return entries.keySet();
    }

    /** Mentions so far, the last first, of the last few sentences. */
    List<Seen> recent() {
        return recent(REACH);
    }

    List<Seen> recent(int reach) {
        List<Seen> recent = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - reach; i--) {
            recent.add(seen.get(i));
        }
        return recent;
    }

    /** The actors that fit, of the nearest sentence, this one first, that names more than one of them; the later first. */
    List<Referent> lastTogether(Predicate<Referent> fits) {
        for (int at = sentence; at >= sentence - REACH; at--) {
            List<Referent> together = in(at, fits);
            if (together.size() > 1) {
                return together;
            }
        }
        return List.of();
    }

    /** The actors that fit, of the first sentence that names any of them. */
    List<Referent> firstTogether(Predicate<Referent> fits) {
        return seen.stream()
                .filter(s -> fits.test(s.referent()))
                .findFirst()
                .map(s -> in(s.sentence(), fits))
                .orElse(List.of());
    }

    private List<Referent> in(int index, Predicate<Referent> fits) {
        Map<String, Referent> together = new LinkedHashMap<>();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= index; i--) {
            if (seen.get(i).sentence() == index && fits.test(seen.get(i).referent())) {
                together.putIfAbsent(seen.get(i).referent().id(), seen.get(i).referent());
            }
        }
        return List.copyOf(together.values());
    }

    /** The last mention of an actor that fits, as far back as a reader may remember. */
    Optional<Referent> findLast(Predicate<Referent> fits) {
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - MEMORY); i--) {
            if (fits.test(seen.get(i).referent())) {
                return Optional.of(seen.get(i).referent());
            }
        }
        return Optional.empty();
    }

    SortedMap<String, Actor> actors() {
        SortedMap<String, Actor> actors = new TreeMap<>();
        entries.forEach((id, entry) -> actors.put(id, actor(id, entry)));
        return actors;
    }

    private Actor actor(String id, Entry entry) {
        @Nullable Actor known = registry.findActor(id).orElse(null);
        if (known == null) {
            Map<String, List<String>> names =
                    entry.names.isEmpty() ? Map.of() : Map.of(language, List.copyOf(entry.names));
            return new Actor(id, entry.type, names, entry.country, Optional.empty(), false);
        }
        Map<String, List<String>> names = new TreeMap<>(known.names());
        Set<String> all = new LinkedHashSet<>(names.getOrDefault(language, List.of()));
        all.addAll(entry.names);
        if (!all.isEmpty()) {
            names.put(language, List.copyOf(all));
        }
        return new Actor(id, known.type(), names, known.country(), known.wikidata(), true);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** One id for "Nepal's foreign ministry", "the Nepali Foreign Ministry" and "the foreign ministry of Nepal". */
    String bodyOfState(String words, String state) {
        return Slug.of(words.toLowerCase(java.util.Locale.ROOT)
                        .replace("defence", "defense")
                        .replace("ministry of foreign affairs", "foreign ministry"))
                + "-of-" + state;
    }

    /** An id for somebody without a name who is mentioned there. */
    String unnamed(Passage mention) {
        return "unnamed:" + document + ":" + mention.start();
    }
}
