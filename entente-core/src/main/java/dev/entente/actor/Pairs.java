package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom "both countries" and "the two sides" mean. */
final class Pairs {
    private static final Set<ActorType> SIDES = Set.of(
            ActorType.ARMED_GROUP,
            ActorType.PARTY,
            ActorType.ORGANISATION,
            ActorType.INTERNATIONAL_ORGANISATION,
            ActorType.ALLIANCE);

    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;

    Pairs(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** The last two states spoken of, or sides of other kinds, the later first; none if there are not two. */
    List<Referent> find(Sentence sentence, Token head) {
        boolean two = sentence.children(head).stream()
                .anyMatch(t -> nouns.in("both", t.form().toLowerCase(java.util.Locale.ROOT)));
        boolean sides = nouns.in("sides", head.lemma());
        if (!two || !sides && !nouns.isLemma(head, NounClass.COUNTRY) || head.inflection() != Form.PLURAL) {
            return List.of();
        }
        Passage mention = phrases.mention(sentence, head);
        Map<String, Referent> last = new LinkedHashMap<>();
        for (Roster.Seen seen : roster.recent()) {
            Referent r = seen.referent();
            boolean party =
                    r.type() == ActorType.STATE || sides && r.how() == Referent.How.NAME && SIDES.contains(r.type());
            if (party && last.size() < 2) {
                last.putIfAbsent(r.id(), new Referent(r.id(), r.type(), mention, Referent.How.DESCRIPTION));
            }
        }
        return last.size() == 2 ? List.copyOf(last.values()) : List.of();
    }
}
