package dev.entente.language;

/**
 * How a word hangs on its head: one small label set for all languages; each parser's labels are mapped onto it.
 *
 * <p>Prepositions head their object (Stanford style): {@code PREPOSITION(attack, on)}, {@code OBJECT_OF_PREPOSITION(on, city)}.
 */
public enum Relation {
    ROOT,
    SUBJECT,
    PASSIVE_SUBJECT,
    CLAUSAL_SUBJECT,
    OBJECT,
    DATIVE,
    /** A predicate noun: "is a member". */
    ATTRIBUTE,
    /** An adjective as complement: "is ready". */
    ADJECTIVE_COMPLEMENT,
    /** "designated it <b>terrorist</b>": predicate of an object. */
    OBJECT_PREDICATE,
    /** A finite clause as complement: "said that ...". */
    COMPLEMENT,
    /** A complement whose subject stands outside: "agreed to ...". */
    OPEN_COMPLEMENT,
    ADVERBIAL_CLAUSE,
    /** A clause of a noun: "the man <b>accused</b> of", "the plan <b>to leave</b>". */
    NOUN_CLAUSE,
    RELATIVE_CLAUSE,
    APPOSITION,
    CONJUNCT,
    COORDINATOR,
    NEGATION,
    PREPOSITION,
    /** The doer in a passive: "by". */
    AGENT,
    OBJECT_OF_PREPOSITION,
    CLAUSE_OF_PREPOSITION,
    POSSESSOR,
    COMPOUND,
    /** An adjective of a noun. */
    ADJECTIVE,
    ADVERB,
    /** A noun as adverbial: "said <b>Monday</b>". */
    NOUN_ADVERBIAL,
    DETERMINER,
    NUMBER,
    QUANTIFIER,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    PARTICLE,
    MARKER,
    EXPLETIVE,
    CASE,
    PARATAXIS,
    PUNCTUATION,
    OTHER;

    /** Whether this links a clause to its subject, active or passive. */
    public boolean isSubject() {
        return this == SUBJECT || this == PASSIVE_SUBJECT;
    }
}
