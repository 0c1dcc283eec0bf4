package dev.entente.actor;

import java.util.List;

/** Which words the names of an actor have. */
final class NameWords {
    private final Roster roster;
    private final Nouns nouns;

    NameWords(Roster roster, Nouns nouns) {
        this.roster = roster;
        this.nouns = nouns;
    }

    /** Whether a name of an actor, or its id, has the word as its own common noun. */
    boolean has(String id, String word) {
        return List.of(id.split("-")).contains(word)
                || roster.names(id)
                        .anyMatch(n -> nouns.modifiersFollow()
                                ? beginsWith(nouns.plain(n), word)
                                : !nouns.in("loose-organisation", word) && endsWith(n, word));
    }

    /** Whether the last of several words of a name is this one, in small or capital letters. */
    static boolean endsWith(String name, String word) {
        int start = name.length() - word.length();
        return start > 0 && name.charAt(start - 1) == ' ' && name.regionMatches(true, start, word, 0, word.length());
    }

    /** Names whose modifiers follow are cut short to their first word: "المحور" for "محور المقاومة". */
    static boolean beginsWith(String name, String word) {
        return name.startsWith(word + " ") || name.startsWith("ال" + word + " ");
    }
}
