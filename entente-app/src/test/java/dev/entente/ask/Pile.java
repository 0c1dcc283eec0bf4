package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.store.Collection;
import java.nio.file.Path;
import java.util.List;

/** A small pile of documents about a river dispute, with claims written by hand. */
public final class Pile {
    static final String DISPATCH = "Egypt gave 500,000 dollars to families in Sudan, Sameh Shoukry told Reuters."
            + " Egyptian General Intelligence trained Sudan's soldiers in March 2021."
            + " Officials said Sudan may support Egypt.";
    static final String REPLY = "Sudan denied that Egyptian General Intelligence trained Sudan's soldiers."
            + " Sudan and Egypt are allies. Egypt calls Ethiopia an adversary, and Sudan is an adversary of Ethiopia.";
    static final String NOTE =
            "Egypt is a member of the River League. So is Sudan, Cairo says. Ethiopia is no member of the League.";

    private Pile() {}

    static List<dev.entente.pipeline.Reading> readings() {
        return List.of(
                Written.of("dispatch", DISPATCH, Written.metadata("Grants on the Nile", "The Delta Post", "2021-04-02"))
                        .actor("families", ActorType.GROUP, "families in Sudan")
                        .claim("AID", "Egypt gave 500,000 dollars to families in Sudan")
                        .by("egypt", "Egypt")
                        .to("families", "families in Sudan")
                        .amount("500000", "USD", "grant")
                        .contexts("financial")
                        .source("sameh-shoukry", "Sameh Shoukry", "told")
                        .source("reuters", "Reuters", "told")
                        .asserted()
                        .claim("COOPERATE", "Egyptian General Intelligence trained Sudan's soldiers in March 2021")
                        .by("egyptian-general-intelligence", "Egyptian General Intelligence")
                        .to("sudan", "Sudan")
                        .contexts("military")
                        .on("2021-03")
                        .asserted()
                        .claim("SUPPORT", "Sudan may support Egypt")
                        .by("sudan", "Sudan may")
                        .to("egypt", "Egypt")
                        .source("unnamed:dispatch:130", "Officials", "said")
                        .contexts("political")
                        .held(Factuality.POSSIBLE)
                        .reading(),
                Written.of(
                                "reply",
                                REPLY,
                                Written.metadata("A reply from Khartoum", "The Blue Nile Courier", "2021-04-05"))
                        .claim("COOPERATE", "Egyptian General Intelligence trained Sudan's soldiers")
                        .by("egyptian-general-intelligence", "Egyptian General Intelligence")
                        .to("sudan", "Sudan's")
                        .source("sudan", "Sudan", "denied")
                        .contexts("military")
                        .held(Factuality.DENIED)
                        .claim("ALLY_OF", "Sudan and Egypt are allies")
                        .by("sudan", "Sudan")
                        .to("egypt", "Egypt")
                        .asserted()
                        .claim("ADVERSARY_OF", "Egypt calls Ethiopia an adversary")
                        .by("egypt", "Egypt")
                        .to("ethiopia", "Ethiopia")
                        .asserted()
                        .claim("ADVERSARY_OF", "Sudan is an adversary of Ethiopia")
                        .by("sudan", "Sudan")
                        .to("ethiopia", "Ethiopia")
                        .asserted()
                        .reading(),
                Written.of("note", NOTE)
                        .actor("river-league", ActorType.ALLIANCE, "River League")
                        .claim("MEMBER_OF", "Egypt is a member of the River League")
                        .by("egypt", "Egypt")
                        .to("river-league", "River League")
                        .asserted()
                        .claim("MEMBER_OF", "So is Sudan")
                        .by("sudan", "Sudan")
                        .to("river-league", "League")
                        .source("egypt", "Cairo", "says")
                        .asserted()
                        .claim("MEMBER_OF", "Ethiopia is no member of the League")
                        .by("ethiopia", "Ethiopia")
                        .to("river-league", "the League")
                        .held(Factuality.DENIED)
                        .reading());
    }

    /** Stores the pile, with the one denial linked to what it denies. */
    public static Collection in(Path folder) {
        Collection collection = Collection.create(folder);
        readings().forEach(collection::store);
        collection.replaceLinks(List.of(
                new Link(LinkType.DENIES, "reply-0", "dispatch-1", "the same act between the same actors, denied")));
        return collection;
    }

    static Casebook casebook(Path folder) {
        return Casebook.of(in(folder), Registry::standard);
    }
}
