package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.claim.Actor;
import dev.entente.search.Inquiry;
import dev.entente.search.SearchIndex;
import dev.entente.store.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens the index of a collection; the only commands that load it are those that ask for words. */
final class Searching {
    private Searching() {}

    /** Ids of the claims with these words in their quotes. */
    static Set<String> claims(String words, Casebook casebook, Terminal terminal) {
        Inquiry inquiry = inquiry(words, casebook);
        try (SearchIndex index = open(casebook.collection(), terminal)) {
            return index.claims(inquiry);
        }
    }

    /** What was typed, with the ids of the actors and documents that it names. */
    static Inquiry inquiry(String typed, Casebook casebook) {
        return Inquiry.read(typed, new Inquiry.Names() {
            @Override
            public String actor(String name) {
                return casebook.expectActor(name).id();
            }

            @Override
            public String document(String name) {
                return ClaimFilter.document(name, casebook);
            }

            @Override
            public List<String> inOtherScripts(String name) {
                List<Actor> called = casebook.collection().actorsNamed(name);
                return called.size() == 1 && isName(name, called.get(0))
                        ? otherScripts(name, called.get(0))
                        : List.of();
            }
        });
    }

    /** Whether the registry knows somebody by these words; "who" and "us" are no names unless in capitals. */
    private static boolean isName(String typed, Actor actor) {
        boolean spelt = actor.names().values().stream().flatMap(List::stream).anyMatch(typed::equals);
        boolean acronym = actor.names().values().stream()
                .flatMap(List::stream)
                .anyMatch(name -> name.equalsIgnoreCase(typed) && name.equals(name.toUpperCase(Locale.ROOT)));
        return actor.registry() && (spelt || !acronym);
    }

    private static List<String> otherScripts(String typed, Actor actor) {
        Character.UnicodeScript script = script(typed);
        return actor.names().values().stream()
                .flatMap(List::stream)
                .filter(name -> script(name) != script)
                .toList();
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** Opens it up to the last change; what took time or went wrong is said on standard error. */
    static SearchIndex open(Collection collection, Terminal terminal) {
        SearchIndex index;
        try (Progress progress = Progress.on(terminal, "indexing")) {
            index = SearchIndex.open(collection, new Shown(progress));
        }
        index.notes().forEach(note -> terminal.note("entente: " + note));
        return index;
    }

    /** Brings the index on disk up to the last change, so that the next search need not. Where it cannot, the search will. */
    static void follow(Collection collection, Terminal terminal) {
        List<String> notes;
        try (Progress progress = Progress.on(terminal, "indexing")) {
            notes = SearchIndex.follow(collection, new Shown(progress));
        }
        notes.forEach(note -> terminal.note("entente: " + note));
    }

    /** Changes as steps of the progress. */
    private static final class Shown implements SearchIndex.Progress {
        private final Progress progress;
        private long known;
        private long done;

        private Shown(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void followed(long now, long all) {
            if (all > known) {
                progress.more(all - known);
                known = all;
            }
            progress.steps(now - done);
            done = now;
        }
    }
}
