package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Puts a profile on a page. */
public final class ProfilePage {
    private ProfilePage() {}

    /** The page of a profile. */
    public static Page of(Profile profile, Casebook casebook) {
        Numbering page = new Numbering();
        Actor actor = profile.actor();
        page.heading(1, casebook.shownName(actor));
        page.remark(description(actor, casebook));
        names(profile, page);
        offices(actor, casebook, page);
        section("Ties", profile.ties(), page);
        section("Does", profile.does(), page);
        section("Receives", profile.receives(), page);
        section("Says or passes on", profile.says(), page);
        boolean found = !profile.spellings().isEmpty()
                || !profile.ties().isEmpty()
                || !profile.does().isEmpty()
                || !profile.receives().isEmpty()
                || !profile.says().isEmpty();
        return new Page(page.parts(), found);
    }

    private static String description(Actor actor, Casebook casebook) {
        List<String> facts = new ArrayList<>();
        facts.add("id: " + actor.id());
        facts.add("type: " + type(actor));
        actor.country().ifPresent(c -> facts.add("country: " + casebook.shownName(c)));
        casebook.registry().findParent(actor.id()).ifPresent(p -> facts.add("part of: " + casebook.shownName(p)));
        actor.wikidata().ifPresent(w -> facts.add("wikidata: " + w));
        facts.add(actor.registry() ? "known to the registry" : "known from documents only");
        return String.join("; ", facts);
    }

    /** "armed group". */
    static String type(Actor actor) {
        return actor.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static void names(Profile profile, Numbering page) {
        List<List<String>> rows = new ArrayList<>();
        profile.spellings()
                .forEach((words, documents) -> rows.add(List.of(
                        words,
                        Integer.toString(
                                documents.values().stream().mapToInt(n -> n).sum()),
                        where(documents))));
        if (!rows.isEmpty()) {
            page.heading(2, "Names and where they stand");
            page.grid(List.of("words", "times", "documents"), rows);
        }
    }

    private static String where(SortedMap<String, Integer> documents) {
        return documents.entrySet().stream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    private static void offices(Actor actor, Casebook casebook, Numbering page) {
        List<List<String>> rows = new ArrayList<>();
        for (Registry.Office office : casebook.registry().offices(actor.id())) {
            rows.add(List.of(office.title(), casebook.shownName(office.body()), office.from(), office.to()));
        }
        if (!rows.isEmpty()) {
            page.heading(2, "Offices by the registry");
            page.grid(List.of("office", "of", "from", "to"), rows);
        }
    }

    private static void section(String heading, List<Statement> statements, Numbering page) {
        if (!statements.isEmpty()) {
            page.heading(2, heading + " (" + statements.size() + ")");
            statements.forEach(page::show);
        }
    }
}
