package dev.entente.align;

import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The consonants of a name as rough sounds, so that a name is known again in another script: "Schulman" and "شولمان" are
 * {@code CLMN}.
 *
 * <p>For finding which passages belong together, never for telling who is meant.
 */
final class Sounds {
    private static final Map<String, List<Spelling>> SCRIPTS = load();

    private record Spelling(String letters, String sound) {}

    private Sounds() {}

    private static Map<String, List<Spelling>> load() {
        Map<String, List<Spelling>> scripts = new HashMap<>();
        for (Table.Row row : Table.resource(Sounds.class, "sounds.tsv")) {
            List<Spelling> list = scripts.computeIfAbsent(row.value("script"), s -> new ArrayList<>());
            row.values("letters").forEach(l -> list.add(new Spelling(l, row.value("sound"))));
        }
        scripts.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(l -> -l.letters().length())));
        return scripts;
    }

    /** What a folded word may sound like; for Arabic with and without what may be written together with it. */
    static Set<String> of(Letters.Word word) {
        Set<String> sounds = new LinkedHashSet<>();
        if (!word.isArabic()) {
            sounds.add(sound("latin", word.folded()));
            return sounds;
        }
        String name = word.folded();
        sounds.add(sound("arabic", name));
        for (String before : List.of("و", "ال", "ل", "ب", "وال", "لل", "بال", "ف", "ول", "وب", "ك")) {
            if (name.startsWith(before) && name.length() - before.length() >= 3) {
                sounds.add(sound("arabic", name.substring(before.length())));
            }
        }
        return sounds;
    }

    private static String sound(String script, String word) {
        List<Spelling> letters = SCRIPTS.getOrDefault(script, List.of());
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int from = at;
            Spelling next = letters.stream()
                    .filter(l -> word.startsWith(l.letters(), from))
                    .findFirst()
                    .orElse(new Spelling(word.substring(at, at + 1), "-"));
            append(next.sound(), sounds);
            at += next.letters().length();
        }
        return sounds.toString();
    }

    /** A sound that is doubled is heard once. */
    private static void append(String sound, StringBuilder sounds) {
        if (sound.equals("-")) {
            if (sounds.length() == 0) {
                sounds.append('A');
            }
            return;
        }
        for (int i = 0; i < sound.length(); i++) {
            if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound.charAt(i)) {
                sounds.append(sound.charAt(i));
            }
        }
    }

    /** Consonants that two words share, 0 if they do not sound alike: all, or all but one of five. */
    static int alike(String one, String other) {
        if (one.equals(other)) {
            return one.length();
        }
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 4 && Math.abs(one.length() - other.length()) <= 1 && differAtOne(one, other)
                ? shorter - 1
                : 0;
    }

    private static boolean differAtOne(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int back = 0;
        while (back < shorter - same
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return same + back >= Math.max(one.length(), other.length()) - 1;
    }
}
