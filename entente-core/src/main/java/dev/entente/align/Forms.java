package dev.entente.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Under which forms a word of a language stands in texts. Made for finding translations: too many forms harm less than too few. */
interface Forms {
    /** The forms under which a glossary's word is kept. */
    Set<String> forms(String word);

    /** What a word of a text may be a form of, as kept. */
    Set<String> reduced(String word);

    /** Whether a word of a text may be a form of a glossary's word. */
    default boolean same(String word, String inText) {
        Set<String> forms = forms(word);
        return reduced(inText).stream().anyMatch(forms::contains);
    }

    static Forms of(String language) {
        return language.equals("ar") ? Arabic.FORMS : English.FORMS;
    }

    /** Regular endings; irregular forms stand in the glossary. */
    final class English implements Forms {
        private static final English FORMS = new English();

        private English() {}

        @Override
        public Set<String> forms(String word) {
            Set<String> forms = new LinkedHashSet<>(List.of(word, word + "s", word + "ed", word + "ing"));
            int last = word.length() - 1;
            if (last < 2) {
                return forms;
            }
            String stem = word.substring(0, last);
            char end = word.charAt(last);
            if (end == 'e') {
                forms.addAll(List.of(word + "d", stem + "ing"));
            } else if (end == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
                forms.addAll(List.of(stem + "ies", stem + "ied"));
            } else if ("sxhz".indexOf(end) >= 0) {
                forms.add(word + "es");
            } else if ("bdglmnprt".indexOf(end) >= 0 && "aeiou".indexOf(word.charAt(last - 1)) >= 0) {
                forms.addAll(List.of(word + end + "ed", word + end + "ing"));
            }
            return forms;
        }

        @Override
        public Set<String> reduced(String word) {
            return Set.of(word);
        }
    }

    /** What is written together with a word, and endings of gender, number and person. */
    final class Arabic implements Forms {
        private static final Arabic FORMS = new Arabic();
        private static final int LEAST = 3;
        private static final List<String> BEFORE = List.of(
                "", "ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "لل", "كال", "ول", "وب", "ولل", "وبال", "فل",
                "ي", "ت", "ن", "سي", "ست", "وي", "وت", "ا", "لي", "لت", "فت", "في", "وسي", "وست");
        /** Behind these the alef of احتل, انسحب, استخدم is not written. */
        private static final Set<String> PRESENT =
                Set.of("ي", "ت", "ن", "سي", "ست", "وي", "وت", "لي", "لت", "فت", "وسي", "وست");

        private static final List<String> BEHIND = List.of(
                "", "ه", "ها", "هم", "هما", "هن", "نا", "ي", "ين", "ون", "ان", "ات", "وا", "ت", "ا", "يه", "يا", "يين",
                "تين", "ته", "تها", "تهم", "اته", "اتها", "اتهم", "وه", "وها", "يات", "يون");

        private Arabic() {}

        @Override
        public Set<String> forms(String word) {
            return Set.of(bare(word));
        }

        /** Without the article and the ending of the feminine. */
        private static String bare(String word) {
            String plain = word.startsWith("ال") && word.length() > LEAST + 1 ? word.substring(2) : word;
            return plain.endsWith("ه") && plain.length() > LEAST ? plain.substring(0, plain.length() - 1) : plain;
        }

        @Override
        public Set<String> reduced(String word) {
            Set<String> reduced = new LinkedHashSet<>();
            for (String before : BEFORE) {
                if (word.startsWith(before)) {
                    String rest = word.substring(before.length());
                    for (String behind : endings(rest)) {
                        String stem = rest.substring(0, rest.length() - behind.length());
                        if (stem.length() >= LEAST || before.isEmpty() && behind.isEmpty()) {
                            reduced.add(bare(stem));
                        }
                        if (stem.length() >= LEAST && PRESENT.contains(before)) {
                            reduced.add(bare("ا" + stem));
                        }
                    }
                }
            }
            return reduced;
        }

        private static List<String> endings(String rest) {
            List<String> endings = new ArrayList<>();
            for (String behind : BEHIND) {
                if (rest.endsWith(behind) && rest.length() > behind.length()) {
                    endings.add(behind);
                }
            }
            return endings;
        }
    }
}
