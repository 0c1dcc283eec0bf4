package dev.entente.arabic;

/**
 * A word or a clitic, with the tag that it has in the Penn Arabic Treebank.
 *
 * @param start first code unit in the text that was cut
 * @param end one past the last
 * @param word the word in plain letters, its ending restored ("رؤيت" in "رؤيتها" is "رؤيه")
 * @param tag part of speech
 */
record Segment(int start, int end, String word, String tag) {
    boolean hasArticle() {
        return tag.startsWith("DT") && tag.length() > 2 && word.startsWith("ال");
    }

    /** The tag without the article. */
    String plainTag() {
        return tag.startsWith("DT") && tag.length() > 2 ? tag.substring(2) : tag;
    }

    /** The word without the article. */
    String stem() {
        return hasArticle() && word.length() > 3 ? word.substring(2) : word;
    }

    boolean isVerb() {
        return tag.startsWith("VB") && !tag.equals("VBG");
    }

    boolean isNoun() {
        return plainTag().startsWith("NN")
                || tag.equals("NOUN_QUANT")
                || tag.equals("VBG")
                || plainTag().equals("VN");
    }

    boolean isName() {
        return plainTag().startsWith("NNP");
    }

    boolean isAdjective() {
        return plainTag().startsWith("JJ") || plainTag().equals("ADJ_NUM");
    }

    boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
