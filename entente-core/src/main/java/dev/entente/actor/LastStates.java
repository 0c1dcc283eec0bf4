package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which state a bare "the government", "the army" or "the country" means. */
final class LastStates {
    /** How many sentences back the state of which a text tells must have been named. */
    private static final int LATELY = 12;

    private final Roster roster;
    private final Nouns nouns;

    /** Who is named in the sentence that is being read, by the place of the word. */
    private @Nullable Referent[] named = new Referent[0];

    /** Of which state the document tells: those that its first sentence names which names any, if it is no long one. */
    private Set<String> homes = Set.of();

    LastStates(Roster roster, Nouns nouns) {
        this.roster = roster;
        this.nouns = nouns;
    }

    /** From now on descriptions are of that sentence; its names are known already, those behind a description, too. */
    void enter(@Nullable Referent[] named) {
        this.named = named;
    }

    /** Notes of which state the document tells. */
    void home(Set<String> states) {
        homes = states;
    }

    /** "the kingdom" after "the Kingdom of Hejaz". */
    Optional<Referent> calledSo(Token head) {
        return roster.findLast(r -> r.type() == ActorType.STATE
                && r.how() == Referent.How.NAME
                && List.of(roster.words(r.mention()).split(" ")).contains(capitalised(head.lemma())));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** The last state named in this sentence, else the subject of one of the last sentences, else the last named. */
    Optional<Referent> last(Sentence sentence, Token head) {
        Set<String> doers = new LinkedHashSet<>();
        if (head.is(Relation.OBJECT)) {
            // "Russia supports the government": not its own
            roster.recent(0).stream()
                    .filter(Roster.Seen::subject)
                    .forEach(seen -> doers.add(seen.referent().id()));
        }
        doers.addAll(laterObjects(sentence, head));
        Predicate<Referent> state =
                r -> r.type() == ActorType.STATE && !doers.contains(r.id()) && !isOfMission(sentence, r);
        List<Referent> all = roster.recent(0).stream()
                .map(Roster.Seen::referent)
                .filter(state)
                .toList();
        if (all.stream().map(Referent::id).distinct().count() > 1) {
            return Optional.empty();
        }
        Optional<Referent> here = all.stream().findFirst();
        if (nouns.in("wary", head.lemma())) {
            return here.or(this::homeOfOthers).or(() -> onlyRecent(state));
        }
        Optional<Referent> known = here.or(this::homeOfOthers);
        if (known.isPresent()) {
            return known;
        }
        Optional<Referent> told = lastSubject(state);
        if (told.isEmpty() && !nouns.in("cautious", head.lemma())) {
            told = onlyRecent(state);
        }
        if (told.isEmpty() && homes.size() == 1 && !nouns.in("cautious", head.lemma())) {
            return inPassing(doers);
        }
        return told.isPresent() && isForeign(told.get()) ? atHome(told.get(), doers) : told;
    }

    /** "Peru closed a mine. Miners blocked the road to Chile. <b>The government</b>": of several the text's own, if no other one does anything. */
    private Optional<Referent> inPassing(Set<String> others) {
        Optional<Referent> home = Optional.empty();
        for (Roster.Seen seen : roster.recent()) {
            Referent state = seen.referent();
            if (state.type() != ActorType.STATE) {
                continue;
            }
            boolean own = homes.contains(state.id());
            if (!own && seen.subject()) {
                return Optional.empty();
            }
            home = own && !others.contains(state.id()) ? Optional.of(state) : home;
        }
        return home;
    }

    /** "blocked the road to <b>Chile</b>. ... The government": a state of which neither the text nor the sentence before is told. */
    private boolean isForeign(Referent state) {
        if (homes.isEmpty() || homes.contains(state.id())) {
            return false;
        }
        for (Roster.Seen seen : roster.recent(1)) {
            if (seen.rank() == Roster.Rank.MAIN && seen.referent().id().equals(state.id())) {
                return false;
            }
        }
        return true;
    }

    /** A list of short news begins with another state's. */
    private boolean isStillTold(String state) {
        for (Roster.Seen seen : roster.recent(LATELY)) {
            if (seen.referent().id().equals(state)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Referent> atHome(Referent foreign, Set<String> others) {
        return homes.size() != 1
                ? Optional.empty()
                : homes.stream()
                        .filter(id -> !others.contains(id) && isStillTold(id))
                        .findFirst()
                        .map(id -> new Referent(id, ActorType.STATE, foreign.mention(), Referent.How.DESCRIPTION));
    }

    /** "outside the <b>Chinese</b> embassy": the police there are another state's. */
    private boolean isOfMission(Sentence sentence, Referent state) {
        return sentence.passage().contains(state.mention().start())
                && sentence.findToken(state.mention().start())
                        .flatMap(sentence::findHead)
                        .filter(n -> nouns.in("missions-abroad", n.lemma()))
                        .isPresent();
    }

    /** "Al-Shabaab has fought <b>the government</b>": that of the state to which the others named here belong. */
    private Optional<Referent> homeOfOthers() {
        List<Referent> others = roster.recent(0).stream()
                .map(Roster.Seen::referent)
                .filter(r -> r.type() == ActorType.ARMED_GROUP || r.type() == ActorType.PARTY)
                .toList();
        List<String> homes = others.stream()
                .flatMap(r -> roster.registry().findCountry(r.id()).stream())
                .distinct()
                .toList();
        return homes.size() == 1
                ? Optional.of(new Referent(
                        homes.get(0), ActorType.STATE, others.get(0).mention(), Referent.How.DESCRIPTION))
                : Optional.empty();
    }

    /** The last that was a subject; nobody if others were named since, or beside it. */
    private Optional<Referent> lastSubject(Predicate<Referent> state) {
        return roster.recent().stream()
                .filter(seen -> seen.subject() && state.test(seen.referent()))
                .findFirst()
                .filter(seen -> !isPassedOver(seen, state))
                .map(Roster.Seen::referent);
    }

    /** "Chad attacked Mali. ... Niger and Benin ... <b>the army</b>": others have been named since. */
    private boolean isPassedOver(Roster.Seen subject, Predicate<Referent> state) {
        return roster.recent().stream()
                        .filter(seen -> state.test(seen.referent()))
                        .filter(seen -> seen.sentence() > subject.sentence()
                                || seen.subject() && seen.sentence() == subject.sentence())
                        .map(seen -> seen.referent().id())
                        .filter(id -> !id.equals(subject.referent().id()))
                        .distinct()
                        .count()
                > 0;
    }

    /** "urged the administration to call out <b>Russia</b>": whoever is named as an object behind is another one. */
    private Set<String> laterObjects(Sentence sentence, Token head) {
        Set<String> others = new LinkedHashSet<>();
        sentence.tokens().stream()
                .filter(t -> t.index() > head.index() && t.is(Relation.OBJECT))
                .flatMap(t -> Optional.ofNullable(named[t.index()]).stream())
                .forEach(r -> others.add(r.id()));
        return others;
    }

    /** The one state of the last sentences; of two neither. */
    private Optional<Referent> onlyRecent(Predicate<Referent> state) {
        List<Referent> recent = roster.recent().stream()
                .map(Roster.Seen::referent)
                .filter(state)
                .toList();
        boolean one = recent.stream().map(Referent::id).distinct().count() == 1;
        return one ? recent.stream().findFirst() : Optional.empty();
    }
}
