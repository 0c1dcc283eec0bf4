package dev.entente.language;

/** Class of a word: the universal ones, told apart no finer than the rules need. */
public enum WordClass {
    NOUN,
    NAME,
    PRONOUN,
    VERB,
    AUXILIARY,
    ADJECTIVE,
    ADVERB,
    NUMBER,
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    PUNCTUATION,
    OTHER;

    public boolean isNominal() {
        return this == NOUN || this == NAME || this == PRONOUN;
    }
}
