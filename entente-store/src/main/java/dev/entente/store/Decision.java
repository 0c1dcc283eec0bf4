package dev.entente.store;

import dev.entente.claim.Actor;
import java.util.List;
import java.util.SortedSet;

/** What a person decided: about one claim, about two actors, or about one actor that is two. */
public sealed interface Decision {
    /** What is decided about a claim. */
    enum Verdict {
        /** It is right. */
        ACCEPT,
        /** It is wrong, and counts no more. */
        REJECT,
        /** Something in it is wrong, and this is right. */
        CORRECT,
        /** It was not read. */
        ADD
    }

    /** What is decided about two actors. */
    enum Relation {
        SAME,
        DIFFERENT,
        UNSURE
    }

    /**
     * A verdict on one claim.
     *
     * @param amendment what takes the place of what was read; for an added claim all of it
     * @param introduced the actors that the amendment names, as far as they are known
     */
    record OnClaim(Verdict verdict, Anchor anchor, Amendment amendment, List<Actor> introduced) implements Decision {
        public OnClaim {
            introduced = List.copyOf(introduced);
        }
    }

    /** Two ids are one actor, are two, or may be either. Where they are the same, the first named is kept unless only the other is registered. */
    record OnActors(Relation relation, String one, String other) implements Decision {
        public OnActors {
            if (one.equals(other)) {
                throw new IllegalArgumentException("an actor is itself: " + one + "; name two");
            }
        }
    }

    /** In these documents, who is called {@code actor} is somebody else. */
    record Split(String actor, Actor as, SortedSet<String> documents) implements Decision {
        public Split {
            documents = ClaimQuery.set(documents);
            if (documents.isEmpty() || actor.equals(as.id())) {
                throw new IllegalArgumentException("a split names documents and another actor than " + actor);
            }
        }
    }
}
