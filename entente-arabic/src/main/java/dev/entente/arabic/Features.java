package dev.entente.arabic;

import java.util.List;

/** What the dependency parser sees of a word: the columns of the CoNLL-X format. */
final class Features {
    private Features() {}

    /** One line of columns for a word of a sentence; the parser's own columns are left out. */
    static String[] columns(List<Segment> sentence, int index) {
        Segment segment = sentence.get(index);
        return new String[] {
            String.valueOf(index + 1),
            segment.word(),
            stem(segment),
            coarse(segment.tag()),
            segment.tag(),
            ending(segment)
        };
    }

    private static String stem(Segment segment) {
        String stem = segment.stem();
        if (!segment.isNoun() && !segment.isAdjective() || stem.length() < 4) {
            return stem;
        }
        for (String ending : List.of("ات", "ون", "ين", "ان", "يه", "ه")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    private static String coarse(String tag) {
        String plain = tag.startsWith("DT") && tag.length() > 2 ? tag.substring(2) : tag;
        return switch (plain) {
            case "NN", "NNS", "NOUN_QUANT", "VBG" -> "N";
            case "NNP", "NNPS" -> "NP";
            case "JJ", "JJR", "ADJ_NUM" -> "J";
            case "VBD", "VBP", "VBN", "VB" -> "V";
            case "VN" -> "VN";
            case "PRP", "PRP$" -> "PR";
            default -> plain;
        };
    }

    /** Definite or not, and the ending that adjective and noun share. */
    private static String ending(Segment segment) {
        if (!segment.isNoun() && !segment.isAdjective()) {
            return "_";
        }
        String word = segment.word();
        String ending = word.endsWith("ه")
                ? "f"
                : word.endsWith("ات") ? "fp" : word.endsWith("ين") || word.endsWith("ون") ? "mp" : "m";
        return (segment.hasArticle() || segment.tag().startsWith("DT") ? "d" : "i") + ending;
    }
}
