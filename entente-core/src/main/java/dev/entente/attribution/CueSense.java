package dev.entente.attribution;

/** What a cue says its source does with the content. */
public enum CueSense {
    /** Says, writes, reports, also wordlessly: "said", "according to". */
    SAY,
    /** Holds it true or likely: "believes", "expects". */
    BELIEF,
    /** Has learnt it: "knows", "found out". */
    KNOWLEDGE,
    /** Means to do it: "plans to", "vowed to". */
    INTENTION,
    /** Wants another to do it: "urged", "called for". */
    DEMAND,
    /** Makes it binding: "ruled that", "the law requires". */
    DECREE,
    /** A document, study or fact that shows it: "the poll shows". */
    EVIDENCE,
    /** Says that it is not so: "denied", "dismissed the claims". */
    DENIAL,
    /** Does not commit to it: "doubts", "asked whether". */
    DOUBT,
    /** Feels about it: "fears", "condemned", "welcomed". */
    EMOTION,
    /** Words in quotation marks without a cue. */
    QUOTATION,
    /** Signed it below: a whole letter on a page of letters. */
    SIGNATURE
}
