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
    UNKNOWN;

    /** Whether it acts as one and is neither a person nor a group without a name, a medium nor a place: a state, a party, an alliance. */
    public boolean isBody() {
        return switch (this) {
            case STATE, BODY, ARMED_GROUP, PARTY, ORGANISATION, ALLIANCE, INTERNATIONAL_ORGANISATION -> true;
            case PERSON, MEDIA, GROUP, PLACE, UNKNOWN -> false;
        };
    }
}
