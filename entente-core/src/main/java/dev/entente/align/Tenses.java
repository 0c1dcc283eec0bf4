package dev.entente.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a verb tells what goes on or what is over, where its form shows it beyond doubt.
 *
 * <p>In Arabic only behind a relative pronoun ("التي تمر بها"), where a word with the prefix of the imperfect is a verb and no past of
 * "to be" or negation stands before it. In English behind "is", "are", "has been" or "was", "were", "had been" before an -ing.
 */
final class Tenses {
    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذين", "اللتين");
    private static final Set<String> ENGLISH_NOW = Set.of("is", "are", "am");
    private static final Set<String> ENGLISH_THEN = Set.of("was", "were");
    private static final int LEAST = 3;

    private Tenses() {}

    /** Whether the event of a word goes on (true) or is over (false), where that shows. */
    static Optional<Boolean> goesOn(String language, List<Letters.Word> words, int at) {
        return switch (language) {
            case "ar" -> arabic(words, at);
            case "en" -> english(words, at);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> arabic(List<Letters.Word> words, int at) {
        String verb = words.get(at).folded();
        if (at == 0
                || verb.length() < LEAST
                || !RELATIVES.contains(words.get(at - 1).folded())) {
            return Optional.empty();
        }
        boolean prefix = verb.startsWith("ي") || verb.startsWith("ت") && !verb.endsWith("ت");
        return prefix ? Optional.of(true) : verb.startsWith("ت") ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Boolean> english(List<Letters.Word> words, int at) {
        if (at == 0 || !words.get(at).folded().endsWith("ing")) {
            return Optional.empty();
        }
        String before = words.get(at - 1).folded();
        String earlier = at > 1 ? words.get(at - 2).folded() : "";
        if (ENGLISH_NOW.contains(before) || before.equals("been") && !earlier.equals("had")) {
            return Optional.of(true);
        }
        return ENGLISH_THEN.contains(before) || before.equals("been") ? Optional.of(false) : Optional.empty();
    }
}
