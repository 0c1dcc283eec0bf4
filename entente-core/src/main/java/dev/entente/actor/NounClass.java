package dev.entente.actor;

/** What a common noun says about who is meant: {@code nouns.tsv} of each language. */
public enum NounClass {
    /** "government", "officials": stands for the state that owns it. */
    GOVERNMENT,
    /** "army", "troops", "warplanes": stands for the state or group that owns it. */
    MILITARY,
    /** "country", "kingdom": a state. */
    COUNTRY,
    /** "movement", "party", "agency": an organisation. */
    ORGANISATION,
    /** "media", "newspaper": a medium. */
    MEDIA,
    /** "students", "fighters": a group of people. */
    PEOPLE,
    /** "minister", "leader", "spokesman": somebody with an office or a role. */
    ROLE,
    /** "resistance", "opposition": a cause that acts like a group. */
    CAUSE,
    /** "enemy", "regime", "axis": names somebody only by what the text has declared before. */
    ALIAS,
    /** "group of", "thousands of", "some of": the words behind "of" say who. */
    PARTITIVE,
    /** "town", "province": the name behind "of" is a place. */
    SITE,
    /** "position", "policy", "efforts": done by or belonging to its owner. */
    CONDUCT
}
