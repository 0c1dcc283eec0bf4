package dev.entente.store;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.store.Rows.Cells;
import dev.entente.text.Plain;
import java.sql.Connection;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What documents know of actors, each form held once, and the actors that come of them.
 *
 * <p>An actor is what all its forms say together, so it is the same in whichever order documents were stored, and a document
 * that is replaced takes what only it said with it.
 */
final class ActorForms {
    private static final String COLUMNS = "a.id, a.type, a.country, a.wikidata, a.registry, a.names";
    /** Forms under the id that counts, where actors are judged the same. */
    private static final String SHOWN = "SELECT json_array(i.actor IS NOT NULL, COALESCE(i.actor, a.id), a.type,"
            + " json(a.names), a.country, a.wikidata, a.registry) FROM actors a LEFT JOIN identities i ON i.id = a.id";

    private ActorForms() {}

    static List<Long> of(Handle handle, long document) {
        return handle.createQuery("SELECT actor FROM document_actors WHERE document = ?")
                .bind(0, document)
                .mapTo(Long.class)
                .list();
    }

    /** Takes away what people said of actors in a document. */
    static void removeIntroduced(Handle handle, long document) {
        List<Long> forms = handle.createQuery("SELECT actor FROM document_actors WHERE document = ? AND introduced = 1")
                .bind(0, document)
                .mapTo(Long.class)
                .list();
        if (!forms.isEmpty()) {
            handle.execute("DELETE FROM document_actors WHERE document = ? AND introduced = 1", document);
            removeUnused(handle, forms);
        }
    }

    static void removeUnused(Handle handle, List<Long> forms) {
        handle.createUpdate("DELETE FROM actors WHERE key IN (SELECT value FROM json_each(?))"
                        + " AND NOT EXISTS (SELECT 1 FROM document_actors d WHERE d.actor = actors.key)")
                .bind(0, Packed.numbers(forms))
                .execute();
    }

    /** A form as its row holds it. */
    private record Form(String id, String type, String country, String wikidata, boolean registry, String names) {
        static Form of(Actor actor) {
            return new Form(
                    actor.id(),
                    actor.type().name(),
                    actor.country().orElse(""),
                    actor.wikidata().orElse(""),
                    actor.registry(),
                    Packed.names(actor.names()));
        }
    }

    static void insert(Handle handle, long document, List<Actor> actors) {
        insert(handle, document, actors, false);
    }

    /**
     * Adds what a document knows of actors.
     *
     * @param introduced whether it is a person who says so, not the document
     */
    static void insert(Handle handle, long document, List<Actor> actors, boolean introduced) {
        if (actors.isEmpty()) {
            return;
        }
        Map<Form, Long> held = held(handle, actors.stream().map(Actor::id).toList());
        TreeSet<Long> forms = new TreeSet<>();
        for (Actor actor : actors) {
            forms.add(held.computeIfAbsent(Form.of(actor), form -> insert(handle, form, actor)));
        }
        PreparedBatch rows = handle.prepareBatch("INSERT INTO document_actors (document, actor, introduced)"
                + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        forms.forEach(form ->
                rows.bind(0, document).bind(1, form).bind(2, introduced ? 1 : 0).add());
        rows.execute();
        rows.close();
    }

    /** The forms there are of these actors, in one query. */
    private static Map<Form, Long> held(Handle handle, List<String> ids) {
        Map<Form, Long> held = new HashMap<>();
        handle.createQuery("SELECT a.key, " + COLUMNS + " FROM actors a WHERE a.id IN (SELECT value FROM json_each(?))")
                .bind(0, Packed.words(ids))
                .map((row, context) -> Map.entry(
                        new Form(
                                row.getString("id"),
                                row.getString("type"),
                                row.getString("country"),
                                row.getString("wikidata"),
                                row.getBoolean("registry"),
                                row.getString("names")),
                        row.getLong("key")))
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    private static long insert(Handle handle, Form form, Actor actor) {
        long key = handle.createQuery("INSERT INTO actors (id, type, country, wikidata, registry, names)"
                        + " VALUES (?, ?, ?, ?, ?, ?) RETURNING key")
                .bind(0, form.id())
                .bind(1, form.type())
                .bind(2, form.country())
                .bind(3, form.wikidata())
                .bind(4, form.registry() ? 1 : 0)
                .bind(5, form.names())
                .mapTo(Long.class)
                .one();
        TreeSet<String> folded = new TreeSet<>(List.of(fold(actor.id())));
        actor.names()
                .values()
                .forEach(list -> list.forEach(name -> {
                    folded.add(fold(name));
                    folded.add(plain(name));
                }));
        PreparedBatch rows = handle.prepareBatch("INSERT INTO actor_names (actor, folded) VALUES (?, ?)");
        folded.forEach(name -> rows.bind(0, key).bind(1, name).add());
        rows.execute();
        rows.close();
        return key;
    }

    /** For finding only: case and width of letters and white space make no difference. */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** The same without accents and vowel signs, Arabic letters that are written in several ways as one. */
    private static String plain(String name) {
        return Plain.of(fold(name));
    }

    static List<Actor> all(Connection connection) {
        return merge(Rows.of(connection, SHOWN, Map.of(), Shown::of));
    }

    static List<Actor> of(Connection connection, java.util.Collection<String> ids) {
        String sql = SHOWN + " WHERE a.id IN (SELECT value FROM json_each(:ids)) OR a.id IN"
                + " (SELECT id FROM identities WHERE actor IN (SELECT value FROM json_each(:ids)))";
        return merge(Rows.of(connection, sql, Map.of("ids", Packed.words(ids)), Shown::of));
    }

    static List<Actor> named(Connection connection, String idOrName) {
        String sql = "SELECT json_array(COALESCE(i.actor, f.id)) FROM actor_names n"
                + " JOIN actors f ON f.key = n.actor LEFT JOIN identities i ON i.id = f.id"
                + " WHERE n.folded = :folded OR n.folded = :plain";
        Map<String, String> names = Map.of("folded", fold(idOrName), "plain", plain(idOrName));
        List<String> ids = Rows.of(connection, sql, names, Cells::text);
        return ids.isEmpty() ? List.of() : of(connection, new TreeSet<>(ids));
    }

    static Optional<Actor> find(Connection connection, String id) {
        String sql = "SELECT json_array(COALESCE((SELECT actor FROM identities WHERE id = :id), :id))";
        List<String> counts = Rows.of(connection, sql, Map.of("id", id), Cells::text);
        return of(connection, counts).stream().findFirst();
    }

    /** A form, and whether it came under another id. */
    private record Shown(boolean merged, Actor form) {
        static Shown of(Cells cells) {
            boolean merged = cells.flag();
            return new Shown(merged, actor(cells));
        }
    }

    private static Actor actor(Cells cells) {
        String id = cells.text();
        ActorType type = ActorType.valueOf(cells.text());
        Map<String, List<String>> names = cells.within(Packed::names);
        Optional<String> country = cells.findText().filter(s -> !s.isEmpty());
        Optional<String> wikidata = cells.findText().filter(s -> !s.isEmpty());
        return new Actor(id, type, names, country, wikidata, cells.flag());
    }

    private static List<Actor> merge(List<Shown> forms) {
        Map<String, List<Shown>> byId = new TreeMap<>();
        forms.forEach(shown ->
                byId.computeIfAbsent(shown.form().id(), id -> new ArrayList<>()).add(shown));
        return byId.values().stream().map(ActorForms::together).toList();
    }

    /** Its own forms before those of others that are judged the same; of these the registry's first, the rest in the order of types and words, never in that of arrival. */
    private static Actor together(List<Shown> forms) {
        if (forms.size() == 1) {
            return forms.get(0).form();
        }
        List<Actor> sorted = forms.stream()
                .sorted(Comparator.comparing(Shown::merged)
                        .thenComparing(
                                Shown::form,
                                Comparator.comparing(Actor::registry).reversed())
                        .thenComparing(shown -> shown.form().type())
                        .thenComparing(shown -> Packed.names(shown.form().names())))
                .map(Shown::form)
                .toList();
        Actor first = sorted.get(0);
        return new Actor(
                first.id(),
                first.type(),
                names(sorted),
                sorted.stream().flatMap(f -> f.country().stream()).findFirst(),
                sorted.stream().flatMap(f -> f.wikidata().stream()).findFirst(),
                first.registry());
    }

    /** Names of all forms, the first names of each before its second ones. */
    private static Map<String, List<String>> names(List<Actor> forms) {
        Map<String, List<String>> names = new TreeMap<>();
        int longest = forms.stream()
                .flatMap(form -> form.names().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (Actor form : forms) {
                for (Map.Entry<String, List<String>> language : form.names().entrySet()) {
                    List<String> held = names.computeIfAbsent(language.getKey(), k -> new ArrayList<>());
                    if (rank < language.getValue().size()
                            && !held.contains(language.getValue().get(rank))) {
                        held.add(language.getValue().get(rank));
                    }
                }
            }
        }
        return names;
    }
}
