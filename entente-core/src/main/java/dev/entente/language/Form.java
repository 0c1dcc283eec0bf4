package dev.entente.language;

/** The form of a word, as far as rules ask for it. */
public enum Form {
    /** Past tense or the like: something that happened. */
    PAST,
    PRESENT,
    /** "to attack", "will attack": the bare form. */
    BARE,
    /** "attacking": gerund or present participle. */
    GERUND,
    /** "attacked" as participle: passive or perfect. */
    PARTICIPLE,
    /** The word that makes an infinitive of a verb: "to". */
    INFINITIVE,
    PLURAL,
    NONE
}
