package dev.entente.attribution;

/** Where a cue's content stands in the tree. */
enum Frame {
    /** A finite clause, with or without its marker: "said (that) ..."; of a noun: "the claim that ...". */
    CLAUSE,
    /** Words in quotation marks. */
    QUOTE,
    /** "plans <b>to leave</b>", "refusal <b>to leave</b>". */
    INFINITIVE,
    /** "urged <b>Iran to leave</b>". */
    OBJECT_INFINITIVE,
    /** "recommended <b>leaving</b>". */
    GERUND,
    /** "condemned <b>the attack</b>". */
    OBJECT,
    /** "called <b>it a crime</b>", "described <b>it as a crime</b>". */
    PREDICATE
}
