package dev.entente.language;

import dev.entente.text.Passage;

/**
 * A word in its sentence.
 *
 * @param index position in its sentence, from 0
 * @param start first code unit in the document's text
 * @param end one past the last
 * @param form the word as written, quotation marks made plain
 * @param lemma dictionary form in lower case
 * @param wordClass noun, verb, ...
 * @param inflection tense or number
 * @param head index of the head, -1 for the root
 * @param relation how it hangs on its head
 */
public record Token(
        int index,
        int start,
        int end,
        String form,
        String lemma,
        WordClass wordClass,
        Form inflection,
        int head,
        Relation relation) {
    public Passage passage() {
        return new Passage(start, end);
    }

    public boolean is(Relation other) {
        return relation == other;
    }

    public boolean isVerb() {
        return wordClass == WordClass.VERB || wordClass == WordClass.AUXILIARY;
    }

    public boolean isNominal() {
        return wordClass.isNominal();
    }

    /** Written with a capital letter; a name in a script without capitals counts as one. */
    public boolean isCapitalised() {
        if (form.isEmpty()) {
            return false;
        }
        int first = form.codePointAt(0);
        return Character.isUpperCase(first)
                || wordClass == WordClass.NAME && Character.getType(first) == Character.OTHER_LETTER;
    }

    /** The same word hung on another one, by its index, -1 for the root: a parse may be mended where the words give it away. */
    public Token hungOn(int otherHead, Relation otherRelation) {
        return new Token(index, start, end, form, lemma, wordClass, inflection, otherHead, otherRelation);
    }
}
