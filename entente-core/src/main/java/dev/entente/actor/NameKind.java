package dev.entente.actor;

/** How a registered name stands for its actor. */
public enum NameKind {
    /** The actor's own name. */
    NAME,
    /** "Iranian": as a modifier it names the actor, or makes a group of its people. */
    ADJECTIVE,
    /** "Iranians". */
    PEOPLE,
    /** A capital: the government when it acts, else a place. */
    CAPITAL,
    /** "the Kremlin": always the government. */
    SEAT,
    /** A city or region. */
    PLACE
}
