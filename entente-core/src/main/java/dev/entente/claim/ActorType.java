package dev.entente.claim;

/** What sort of actor somebody is; neutral labels only. */
public enum ActorType {
    STATE,
    BODY,
    ARMED_GROUP,
    PARTY,
    ORGANISATION,
    PERSON,
    ALLIANCE,
    INTERNATIONAL_ORGANISATION,
    MEDIA,
    GROUP,
    /** A city or region, where a text lets it stand for its people. */
    PLACE,
    UNKNOWN
}
