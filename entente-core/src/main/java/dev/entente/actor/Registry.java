package dev.entente.actor;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of known actors, and undisputed parts and offices. It is no source of claims: what it knows helps to recognise who is
 * meant, and never becomes a claim by itself.
 *
 * <p>Names of states are CLDR's, kept in {@code states.tsv} so that a question does not start ICU; a test compares them with ICU's.
 */
public final class Registry {
    private static final String[] LANGUAGES = {"en", "ar"};

    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, List<Office>> offices = new TreeMap<>();
    private final List<Name> names = new ArrayList<>();

    /** A name and what it stands for. */
    record Name(String text, NameKind kind, String id) {}

    /**
     * An office held, by the registry.
     *
     * @param title the office's title
     * @param body id of the state or body
     * @param from first year or month, or ""
     * @param to last one, or "" if still held or unknown
     */
    public record Office(String title, String body, String from, String to) {}

    private Registry() {}

    /** The registry that comes with the program. */
    public static Registry standard() {
        return Standard.REGISTRY;
    }

    private static final class Standard {
        private static final Registry REGISTRY = loadStandard();
    }

    private static Registry loadStandard() {
        Registry registry = new Registry();
        for (String file : List.of("states.tsv", "polities.tsv")) {
            Table.resource(Registry.class, file).forEach(registry::addState);
        }
        for (String file : List.of("organisations.tsv", "bodies.tsv", "media.tsv", "groups.tsv")) {
            Table.resource(Registry.class, file).forEach(row -> registry.addOther(row, file));
        }
        Table.resource(Registry.class, "places.tsv").forEach(registry::addPlace);
        Table.resource(Registry.class, "persons.tsv").forEach(registry::addPerson);
        return registry;
    }

    /**
     * This registry with a user's own file of actors added; a row with a known id adds names to that actor, and a
     * name in it means its actor and nobody else. Columns {@code id}, {@code type}, {@code names_en},
     * {@code names_ar}, {@code country}, {@code part_of}, {@code wikidata}.
     *
     * @throws Table.UnreadableTableException if the file breaks the format
     */
    public Registry with(Table own) {
        Registry registry = new Registry();
        registry.actors.putAll(actors);
        registry.parents.putAll(parents);
        registry.offices.putAll(offices);
        registry.names.addAll(names);
        own.forEach(row -> {
            registry.names.removeIf(n -> row.values("names_en").contains(n.text()));
            if (registry.actors.containsKey(row.value("id"))) {
                registry.extend(row);
            } else {
                registry.addOther(row, row.place());
            }
        });
        return registry;
    }

    private void addState(Table.Row row) {
        String id = row.value("id");
        Map<String, Set<String>> byLanguage = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> list = new LinkedHashSet<>(row.values("cldr_" + language));
            list.addAll(row.values("names_" + language));
            byLanguage.put(language, list);
            addNames(list, NameKind.NAME, id);
            addNames(row.values("adjectives_" + language), NameKind.ADJECTIVE, id);
            addNames(row.values("people_" + language), NameKind.PEOPLE, id);
            addNames(row.values("capitals_" + language), NameKind.CAPITAL, id);
            addNames(row.values("seats_" + language), NameKind.SEAT, id);
        }
        add(id, ActorType.STATE, byLanguage, row);
    }

    private void addOther(Table.Row row, String file) {
        String id = row.value("id");
        if (actors.containsKey(id)) {
            throw new IllegalStateException(row.place() + ": the id '" + id + "' is taken");
        }
        Map<String, Set<String>> byLanguage = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> list = new LinkedHashSet<>(row.values("names_" + language));
            byLanguage.put(language, list);
            addNames(list, NameKind.NAME, id);
            addNames(row.values("adjectives_" + language), NameKind.ADJECTIVE, id);
        }
        String type = row.value("type");
        add(id, type.isEmpty() ? defaultType(file) : type(row, type), byLanguage, row);
        if (!row.value("part_of").isEmpty()) {
            parents.put(id, row.value("part_of"));
        }
    }

    private void extend(Table.Row row) {
        Actor known = Optional.ofNullable(actors.get(row.value("id"))).orElseThrow();
        Map<String, List<String>> byLanguage = new TreeMap<>(known.names());
        for (String language : LANGUAGES) {
            Set<String> list = new LinkedHashSet<>(byLanguage.getOrDefault(language, List.of()));
            list.addAll(row.values("names_" + language));
            if (!list.isEmpty()) {
                byLanguage.put(language, List.copyOf(list));
            }
            List<String> own = row.values("names_" + language);
            names.removeIf(n -> own.contains(n.text()));
            addNames(own, NameKind.NAME, known.id());
            List<String> adjectives = row.values("adjectives_" + language);
            names.removeIf(n -> adjectives.contains(n.text()));
            addNames(adjectives, NameKind.ADJECTIVE, known.id());
        }
        actors.put(
                known.id(), new Actor(known.id(), known.type(), byLanguage, known.country(), known.wikidata(), true));
    }

    private static ActorType type(Table.Row row, String word) {
        return java.util.Arrays.stream(ActorType.values())
                .filter(t -> t.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": no type '" + word + "'; write one of "
                        + java.util.Arrays.toString(ActorType.values())));
    }

    private static ActorType defaultType(String file) {
        return file.startsWith("media") ? ActorType.MEDIA : ActorType.ORGANISATION;
    }

    private void addPlace(Table.Row row) {
        String id = row.value("id");
        if (actors.containsKey(id)) {
            return;
        }
        Map<String, Set<String>> byLanguage = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> list = new LinkedHashSet<>(row.values("names_" + language));
            byLanguage.put(language, list);
            addNames(list, NameKind.PLACE, id);
        }
        add(id, ActorType.PLACE, byLanguage, row);
    }

    private void addPerson(Table.Row row) {
        String id = row.value("id");
        Map<String, Set<String>> byLanguage = new TreeMap<>();
        for (String language : LANGUAGES) {
            Set<String> list = new LinkedHashSet<>(row.values("names_" + language));
            byLanguage.put(language, list);
            addNames(list, NameKind.NAME, id);
        }
        add(id, ActorType.PERSON, byLanguage, row);
        List<Office> held = new ArrayList<>();
        for (String office : row.values("offices")) {
            String[] parts = office.split("@", -1);
            held.add(new Office(parts[0], part(parts, 1), part(parts, 2), part(parts, 3)));
        }
        offices.put(id, List.copyOf(held));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private void addNames(Iterable<String> texts, NameKind kind, String id) {
        texts.forEach(text -> names.add(new Name(text, kind, id)));
    }

    private void add(String id, ActorType type, Map<String, Set<String>> byLanguage, Table.Row row) {
        Map<String, List<String>> lists = new TreeMap<>();
        byLanguage.forEach((language, set) -> {
            if (!set.isEmpty()) {
                lists.put(language, List.copyOf(set));
            }
        });
        actors.put(
                id, new Actor(id, type, lists, optional(row.value("country")), optional(row.value("wikidata")), true));
    }

    private static Optional<String> optional(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    List<Name> names() {
        return names;
    }

    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The body that an actor is an undisputed part of. */
    public Optional<String> findParent(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** The one part of that type that an actor has. */
    Optional<String> findOnlyPart(String whole, ActorType type) {
        List<String> parts = parents.entrySet().stream()
                .filter(e -> e.getValue().equals(whole))
                .map(Map.Entry::getKey)
                .filter(id -> findActor(id).filter(a -> a.type() == type).isPresent())
                .toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** The state an actor belongs to; a state belongs to itself. */
    public Optional<String> findCountry(String id) {
        return findActor(id).flatMap(a -> a.type() == ActorType.STATE ? Optional.of(id) : a.country());
    }

    public List<Office> offices(String person) {
        return offices.getOrDefault(person, List.of());
    }

    public Iterable<Actor> actors() {
        return actors.values();
    }
}
