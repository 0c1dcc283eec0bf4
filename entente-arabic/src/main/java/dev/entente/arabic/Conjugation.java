package dev.entente.arabic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms that a verb takes in writing, without its clitics, from its past and present of the third person. Folded letters. */
final class Conjugation {
    private static final List<String> PAST_ENDINGS = List.of("", "ت", "وا", "ا", "تا", "ن", "نا", "تم");
    private static final List<String> PRESENT_ENDINGS = List.of("", "ون", "وا", "ين", "ان", "ا", "ن", "ي");
    private static final String PREFIXES = "يتنا";
    private static final List<String> PARTICIPLE_ENDINGS = List.of("", "ا", "ه", "ين", "ون", "ان", "ات", "تين", "تان");

    private Conjugation() {}

    /** Forms of the past: "قالت", "قالوا"; the verb folded. */
    static Set<String> pasts(String past) {
        Set<String> forms = new LinkedHashSet<>();
        for (String stem : pastStems(past)) {
            boolean weak = stem.endsWith("ي") || stem.equals(past) && stem.endsWith("ا") && stem.length() > 2;
            for (String ending : PAST_ENDINGS) {
                boolean cut = weak && List.of("ت", "وا", "تا").contains(ending);
                forms.add((cut ? stem.substring(0, stem.length() - 1) : stem) + ending);
            }
            if (weak) {
                forms.add(stem.substring(0, stem.length() - 1) + "ا");
                forms.add(stem.substring(0, stem.length() - 1) + "ي");
                forms.add(stem.substring(0, stem.length() - 1) + "يت");
            }
        }
        return forms;
    }

    /** Forms of the present: "تقول", "يقولون"; the verb folded, "" if it is not known. */
    static Set<String> presents(String present) {
        Set<String> forms = new LinkedHashSet<>();
        if (present.length() > 2) {
            for (String stem : presentStems(present.substring(1))) {
                for (char prefix : PREFIXES.toCharArray()) {
                    PRESENT_ENDINGS.forEach(ending -> forms.add(prefix + stem + ending));
                }
            }
        }
        return forms;
    }

    /** Active, and the passives that are written otherwise: "قيل", "أصيب", "هوجم". */
    private static List<String> pastStems(String past) {
        List<String> stems = new ArrayList<>(List.of(past));
        int n = past.length();
        if (n >= 3 && past.charAt(n - 2) == 'ا') {
            stems.add(past.substring(0, n - 2) + "ي" + past.charAt(n - 1));
            stems.add(past.substring(0, n - 2) + past.charAt(n - 1));
        }
        if (n == 4 && past.charAt(1) == 'ا') {
            stems.add(past.charAt(0) + "و" + past.substring(2));
        }
        return stems;
    }

    private static List<String> presentStems(String present) {
        List<String> stems = new ArrayList<>(List.of(present));
        int n = present.length();
        char last = present.charAt(n - 1);
        if (n >= 2 && (last == 'ي' || last == 'و' || last == 'ا')) {
            stems.add(present.substring(0, n - 1));
            stems.add(present.substring(0, n - 1) + (last == 'ا' ? "ي" : "ا"));
        }
        if (n >= 3 && (present.charAt(n - 2) == 'ي' || present.charAt(n - 2) == 'و')) {
            stems.add(present.substring(0, n - 2) + "ا" + last);
            stems.add(present.substring(0, n - 2) + last);
        }
        return stems;
    }

    static List<String> participles(String participle) {
        return PARTICIPLE_ENDINGS.stream().map(e -> participle + e).toList();
    }
}
