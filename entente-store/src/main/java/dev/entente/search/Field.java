package dev.entente.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands before the colon in a search: {@code actor:iran}. */
public enum Field {
    /** Who acts in a claim, on either side of what holds both ways; who is mentioned in a passage or in reported words. */
    ACTOR,
    /** Whom a claim is done to or for. */
    RECIPIENT,
    /** Who takes part in a claim, on either side; who is mentioned. */
    WHO,
    /** Who says it or passes it on. */
    SOURCE,
    /** Type of a claim: AID. */
    TYPE,
    /** Domain of a claim: financial. */
    CONTEXT,
    /** How it is held: denied. */
    FACTUALITY,
    /** When a claim's event is dated; for passages and reported words the date of the document. */
    DATE,
    /** The document. */
    DOCUMENT;

    /** "actor". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> find(String word) {
        return Arrays.stream(values())
                .filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "actor, recipient, ... or document". */
    static String all() {
        String words = Arrays.stream(values())
                .limit(values().length - 1L)
                .map(Field::word)
                .collect(Collectors.joining(", "));
        return words + " or " + DOCUMENT.word();
    }
}
