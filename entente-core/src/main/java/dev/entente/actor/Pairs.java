package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /**
     * "both countries", "the two leaders", "the three states": those of whom the text spoke first if all of them were named
     * lately, else those that the nearest sentence names which names more than one, else the first; none if they are more.
     */
    List<Referent> find(Sentence sentence, Token head) {
        boolean persons = nouns.isLemma(head, NounClass.ROLE);
        boolean sides = nouns.isLemma(head, NounClass.COUNTRY) || nouns.in("sides", head.lemma());
        if (!sides && !persons || head.inflection() != Form.PLURAL || persons && isOthers(sentence, head)) {
            return List.of();
        }
        int size = sentence.children(head).stream()
                .mapToInt(t -> size(t.form().toLowerCase(java.util.Locale.ROOT)))
                .max()
                .orElse(0);
        if (size == 0) {
            return List.of();
        }
        List<Referent> pair =
                persons ? together(r -> r.type() == ActorType.PERSON && r.how() == Referent.How.NAME, size) : List.of();
        if (pair.isEmpty() && sides) {
            pair = together(r -> isParty(r, head) && !isDoerBeside(sentence, head, r), size);
        }
        Passage mention = phrases.mention(sentence, head);
        return pair.stream()
                .map(r -> new Referent(r.id(), r.type(), mention, Referent.How.DESCRIPTION))
                .toList();
    }

    /** "<b>Russia</b> and China congratulated the two governments": others than who does it. */
    private boolean isDoerBeside(Sentence sentence, Token head, Referent referent) {
        if (!head.is(Relation.OBJECT) || !sentence.passage().contains(referent.mention())) {
            return false;
        }
        for (Roster.Seen seen : roster.recent(0)) {
            if (seen.rank() == Roster.Rank.MAIN && seen.referent().id().equals(referent.id())) {
                return true;
            }
        }
        return false;
    }

    /** "the two <b>Jersey police</b> officers": what has to be said who they are was not named before. */
    private static boolean isOthers(Sentence sentence, Token head) {
        return sentence.children(head, Relation.COMPOUND).stream()
                .anyMatch(t -> t.wordClass() == WordClass.NAME || t.wordClass() == WordClass.NOUN);
    }

    private int size(String word) {
        return nouns.in("both", word) ? 2 : nouns.in("three", word) ? 3 : 0;
    }

    private List<Referent> together(Predicate<Referent> fits, int size) {
        List<Referent> first = roster.firstTogether(fits);
        Set<String> recent = new LinkedHashSet<>();
        roster.recent().forEach(seen -> recent.add(seen.referent().id()));
        if (first.size() == size && first.stream().allMatch(r -> recent.contains(r.id()))) {
            return first;
        }
        List<Referent> last = roster.lastTogether(fits);
        List<Referent> all = last.size() == size && areTold(last) ? last : first;
        return all.size() == size && !isInside(all) ? all : List.of();
    }

    /** "<b>Chad and Mali</b> spoke", "<b>Chad</b> warned <b>Mali</b>"; not "Chad's minister thanked Mali". */
    private boolean areTold(List<Referent> pair) {
        Set<String> ids = new LinkedHashSet<>();
        pair.forEach(r -> ids.add(r.id()));
        List<Roster.Seen> recent = roster.recent();
        for (Roster.Seen one : recent) {
            for (Roster.Seen other : recent) {
                boolean both = one.sentence() == other.sentence()
                        && !one.referent().id().equals(other.referent().id())
                        && ids.contains(one.referent().id())
                        && ids.contains(other.referent().id());
                if (both && (one.subject() && other.rank() != Roster.Rank.NESTED || isJoined(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isJoined(Roster.Seen one, Roster.Seen other) {
        Passage first = one.referent().mention();
        Passage second = other.referent().mention();
        return first.end() <= second.start() && nouns.words("joining").containsAll(roster.between(first, second));
    }

    /** "<b>Peru</b> Congress" and Peru are no two. */
    private static boolean isInside(List<Referent> pair) {
        for (Referent one : pair) {
            for (Referent other : pair) {
                if (one != other && one.mention().contains(other.mention())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isParty(Referent referent, Token head) {
        return referent.type() == ActorType.STATE
                || nouns.in("sides", head.lemma())
                        && !nouns.in("governments", head.lemma())
                        && referent.how() == Referent.How.NAME
                        && SIDES.contains(referent.type());
    }
}
