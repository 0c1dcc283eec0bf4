package dev.entente.claim;

import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of events and ties, and the domains: data files, read once. */
public final class Ontology {
    private static final Ontology STANDARD = load();

    private final Map<String, ClaimType> types;
    private final List<String> contexts;

    private Ontology(Map<String, ClaimType> types, List<String> contexts) {
        this.types = types;
        this.contexts = List.copyOf(contexts);
    }

    /** PLOVER's sixteen events and the eight ties. */
    public static Ontology standard() {
        return STANDARD;
    }

    private static Ontology load() {
        Map<String, ClaimType> types = new LinkedHashMap<>();
        for (Table.Row row : Table.resource(Ontology.class, "ontology.tsv")) {
            ClaimType type = new ClaimType(
                    row.value("type"),
                    ClaimType.Kind.valueOf(row.value("kind").toUpperCase(Locale.ROOT)),
                    row.value("mutual").equals("yes"),
                    ClaimType.Conduct.valueOf(row.value("conduct").toUpperCase(Locale.ROOT)),
                    row.value("label"),
                    row.value("plural"));
            types.put(type.name(), type);
        }
        List<String> contexts = new ArrayList<>();
        Table.resource(Ontology.class, "contexts.tsv").forEach(row -> contexts.add(row.value("context")));
        return new Ontology(types, contexts);
    }

    public Optional<ClaimType> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * The type of that name.
     *
     * @throws IllegalArgumentException if the ontology has no such type
     */
    public ClaimType expectType(String name) {
        return findType(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no type '" + name + "' in the ontology; it knows " + String.join(", ", types.keySet())));
    }

    public Collection<ClaimType> types() {
        return types.values();
    }

    /** The domains: "political", "military", ... */
    public List<String> contexts() {
        return contexts;
    }
}
