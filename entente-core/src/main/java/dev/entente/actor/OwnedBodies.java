package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies of a state that another one has, too: "<b>the South's</b> Joint Chiefs of Staff" are not those of the United States. */
final class OwnedBodies {
    /** What tells whose a body is. */
    record Owners(Registry registry, Nouns nouns) {}

    private OwnedBodies() {}

    static void leaveOthers(Sentence sentence, @Nullable Referent[] referents, boolean[] covered, Owners owners) {
        for (int i = 0; i < referents.length; i++) {
            @Nullable Referent body = referents[i];
            if (body == null || body.how() != Referent.How.NAME || !isBody(body.type())) {
                continue;
            }
            Token owner =
                    sentence.findChild(sentence.token(i), Relation.POSSESSOR).orElse(null);
            if (owner == null || body.mention().contains(owner.start()) || owner.wordClass() != WordClass.NAME) {
                continue;
            }
            @Nullable Referent known = referents[owner.index()];
            Optional<String> country = owners.registry().findCountry(body.id());
            boolean another = known == null
                    ? owners.nouns().in("directions", owner.form().toLowerCase(Locale.ROOT))
                    : known.type() == ActorType.STATE;
            if (another
                    && country.isPresent()
                    && !country.filter(c -> known != null && c.equals(known.id()))
                            .isPresent()) {
                for (int at = 0; at < referents.length; at++) {
                    if (referents[at] != null && referents[at] == body) {
                        referents[at] = null;
                    }
                    if (body.mention().contains(sentence.token(at).start())) {
                        covered[at] = false;
                    }
                }
            }
        }
    }

    private static boolean isBody(ActorType type) {
        return type == ActorType.BODY || type == ActorType.ORGANISATION;
    }
}
