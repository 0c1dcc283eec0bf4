package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which movement, party or body a bare "the movement" means. */
final class Movements {
    private static final Set<ActorType> MOVEMENTS =
            Set.of(ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.ORGANISATION);

    private static final Set<ActorType> INTERNATIONAL =
            Set.of(ActorType.INTERNATIONAL_ORGANISATION, ActorType.ALLIANCE);

    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;
    private final NameWords words;
    private final NearBodies near;
    private final Map<String, String> meant = new HashMap<>();

    Movements(Roster roster, Nouns nouns, Phrases phrases, NameWords words) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
        this.words = words;
        this.near = new NearBodies(roster, nouns, phrases);
    }

    /**
     * The one movement, party or body that may be meant. A name in the same sentence is somebody else ("the movement and
     * Hezbollah"); a body of which the document names a part counts as named.
     */
    Optional<Referent> find(Sentence sentence, Token head) {
        Optional<Referent> own = near.speaking(sentence, head).filter(r -> isKind(r, head));
        if (own.isPresent()) {
            return own;
        }
        boolean wide = nouns.in("any-organisation", head.lemma());
        Set<String> here = namesIn(sentence);
        String before = meant.getOrDefault(head.lemma(), "");
        if (before.isEmpty()) {
            Optional<Referent> officers = near.served(sentence, head).filter(r -> isKind(r, head));
            if (officers.isPresent()) {
                meant.put(head.lemma(), officers.get().id());
                return officers;
            }
        }
        if (!before.isEmpty() && !here.contains(before) && !isToldOfAnother(before, head)) {
            return Optional.of(new Referent(
                    before, roster.type(before), phrases.mention(sentence, head), Referent.How.DESCRIPTION));
        }
        if (nouns.in("undeclared", head.lemma()) && isNearerUnnamed()) {
            return Optional.empty();
        }
        Predicate<Referent> fits = r ->
                (MOVEMENTS.contains(r.type()) && !here.contains(r.id()) || wide && INTERNATIONAL.contains(r.type()))
                        && r.how() == Referent.How.NAME
                        && isKind(r, head);
        Set<String> ids = new LinkedHashSet<>();
        roster.recent(6).stream()
                .map(Roster.Seen::referent)
                .filter(fits)
                .sorted(Comparator.comparing(r -> !isCalledSo(r, head)))
                .forEach(r -> ids.add(r.id()));
        if (ids.isEmpty()) {
            ids.addAll(wholes(here));
        }
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String id = ids.iterator().next();
        if (nouns.in("party", head.lemma()) && isOneOfSeveral(id, fits)) {
            return Optional.empty();
        }
        meant.put(head.lemma(), id);
        return Optional.of(
                new Referent(id, roster.type(id), phrases.mention(sentence, head), Referent.How.DESCRIPTION));
    }

    /** "gave money to a labour group ... the group": one without a name stands nearer than any that has one. */
    private boolean isNearerUnnamed() {
        return roster.recent(2).stream()
                .map(Roster.Seen::referent)
                .filter(r -> MOVEMENTS.contains(r.type()) || r.type() == ActorType.GROUP)
                .findFirst()
                .filter(r -> r.how() == Referent.How.GROUP || r.type() == ActorType.PARTY)
                .isPresent();
    }

    /** "the party" is rather a party than another body. */
    private boolean isCalledSo(Referent referent, Token head) {
        return nouns.in("party", head.lemma()) && referent.type() == ActorType.PARTY;
    }

    /** "the company" is no university, "the party" no council; "the group" or "the movement" may be called anything. */
    private boolean isKind(Referent named, Token head) {
        boolean loose = nouns.in("loose-organisation", head.lemma());
        if (words.has(named.id(), head.lemma())) {
            return true;
        }
        return loose && List.of(named.id().split("-")).stream().noneMatch(w -> nouns.in("firm-organisation", w));
    }

    private Set<String> namesIn(Sentence sentence) {
        Set<String> here = new LinkedHashSet<>();
        for (Roster.Seen seen : roster.recent(0)) {
            here.add(seen.referent().id());
        }
        return here;
    }

    private Set<String> wholes(Set<String> here) {
        Set<String> wholes = new LinkedHashSet<>();
        for (String known : roster.known()) {
            roster.registry()
                    .findParent(known)
                    .filter(p -> MOVEMENTS.contains(roster.type(p)) && !here.contains(p))
                    .ifPresent(wholes::add);
        }
        return wholes.size() == 1 ? wholes : Set.of();
    }

    /** "A, B and <b>C</b> criticised it. The party": where several are joined none of them is meant. */
    private boolean isOneOfSeveral(String id, Predicate<Referent> fits) {
        List<Roster.Seen> recent = roster.recent(6);
        for (int i = 0; i + 1 < recent.size(); i++) {
            Roster.Seen one = recent.get(i);
            Roster.Seen other = recent.get(i + 1);
            if (fits.test(one.referent()) && one.referent().id().equals(id)) {
                return one.sentence() == other.sentence()
                        && fits.test(other.referent())
                        && !other.referent().id().equals(id)
                        && isJoined(other.referent(), one.referent());
            }
        }
        return false;
    }

    /** "the <b>Awami League</b> spoke. ... The party": the one before is not meant any more. */
    private boolean isToldOfAnother(String before, Token head) {
        if (!nouns.in("party", head.lemma())) {
            return false;
        }
        for (Roster.Seen seen : roster.recent(3)) {
            Referent referent = seen.referent();
            if (referent.id().equals(before)) {
                return false;
            }
            if (seen.rank() == Roster.Rank.MAIN
                    && referent.type() == ActorType.PARTY
                    && referent.how() == Referent.How.NAME) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(Referent earlier, Referent later) {
        for (String word : roster.between(earlier.mention(), later.mention())) {
            if (!nouns.in("joining", word) && !nouns.in("article", word)) {
                return false;
            }
        }
        return true;
    }
}
