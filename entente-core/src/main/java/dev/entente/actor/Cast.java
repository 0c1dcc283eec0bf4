package dev.entente.actor;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Mention;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who takes part in one document: for each noun phrase the actor that it means, where that is known. */
public final class Cast {
    private final Words words;
    private final List<Sentence> sentences;
    private final List<@Nullable Referent[]> referents;
    private final List<@Nullable Referent[]> owners;
    private final Map<Place, List<Referent>> pairs;
    private final SortedMap<String, Actor> actors;
    private final List<Mention> mentions;

    /** The document's sentences, and the lexicon of the language that they are in. */
    record Words(List<Sentence> sentences, Nouns nouns) {}

    Cast(
            Words words,
            List<@Nullable Referent[]> referents,
            List<@Nullable Referent[]> owners,
            Map<Place, List<Referent>> pairs,
            SortedMap<String, Actor> actors,
            List<Mention> mentions) {
        this.words = words;
        this.sentences = words.sentences();
        this.referents = referents;
        this.owners = owners;
        this.pairs = Map.copyOf(pairs);
        this.actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
        this.mentions = List.copyOf(mentions);
    }

    /** A word in its sentence, by its place. */
    public record Place(int sentence, int token) {}

    /** This cast with some words meaning somebody, or nobody known, as only the flow of speech tells: "I", "we", "you". */
    public Cast with(Map<Place, Optional<Referent>> spoken) {
        List<@Nullable Referent[]> both = new ArrayList<>();
        referents.forEach(r -> both.add(r.clone()));
        List<@Nullable Referent[]> owned = new ArrayList<>();
        owners.forEach(o -> owned.add(o.clone()));
        spoken.forEach((place, referent) -> {
            both.get(place.sentence())[place.token()] = referent.orElse(null);
            Token token = sentences.get(place.sentence()).token(place.token());
            if (token.is(Relation.POSSESSOR) && owned.get(place.sentence())[token.head()] == null) {
                owned.get(place.sentence())[token.head()] = referent.orElse(null);
            }
        });
        return new Cast(words, both, owned, pairs, actors, mentions);
    }

    /** The actor that the phrase with this head means, if it means one. */
    public Optional<Referent> at(int sentence, Token head) {
        return Optional.ofNullable(referents.get(sentence)[head.index()]);
    }

    /** The actor that the phrase belongs to or comes from: "Israeli" of "Israeli air strikes". */
    public Optional<Referent> owner(int sentence, Token head) {
        return Optional.ofNullable(owners.get(sentence)[head.index()]);
    }

    /** The actors that the phrase with this head and its conjuncts mean, in order of the text; unknown ones are left out. */
    public List<Referent> all(int sentence, Token head) {
        List<Referent> all = new ArrayList<>();
        for (Token token : conjuncts(sentence, head)) {
            at(sentence, token).ifPresent(r -> all.addAll(jointly(sentence, token, r)));
        }
        return all;
    }

    /** "<b>U.S. and British</b> forces": one phrase, two actors. */
    private List<Referent> jointly(int sentence, Token token, Referent referent) {
        List<Referent> pair = pairs.get(new Place(sentence, token.index()));
        if (pair != null) {
            return pair;
        }
        if (referent.how() != Referent.How.OWNED) {
            return List.of(referent);
        }
        List<Referent> owners = conjunctOwners(sentence, token);
        if (owners.size() < 2 || owners.stream().noneMatch(o -> o.id().equals(referent.id()))) {
            return List.of(referent);
        }
        return owners.stream().map(o -> o.at(referent.mention())).toList();
    }

    /**
     * As {@link #all}, but a phrase that means nobody counts for its owner: "condemned <b>Britain's</b> position". Not beside
     * somebody: "attacks on the police and the deaths of villagers" are no attacks on villagers.
     */
    public List<Referent> allOrOwners(int sentence, Token head) {
        List<Referent> all = new ArrayList<>();
        for (Token token : conjuncts(sentence, head)) {
            at(sentence, token).ifPresentOrElse(r -> all.addAll(jointly(sentence, token, r)), () -> {
                boolean aside = token != head
                        && at(sentence, head).isPresent()
                        && words.nouns()
                                .findClass(token)
                                .filter(c -> c != NounClass.CONDUCT)
                                .isEmpty();
                if (!words.nouns().in("somebody-else", token.lemma())) {
                    conjunctOwners(sentence, token).stream()
                            .filter(o -> !isTheirCountry(token, o))
                            .filter(o -> !aside || o.mention().start() < token.start())
                            .forEach(all::add);
                }
            });
        }
        return all;
    }

    /** "بلاده": his country is not he. */
    private boolean isTheirCountry(Token token, Referent owner) {
        return owner.type() == dev.entente.claim.ActorType.PERSON
                && words.nouns().is(token, NounClass.COUNTRY);
    }

    /** The owners of a phrase, joined ones included: "<b>U.S. and British</b> forces". */
    public List<Referent> conjunctOwners(int sentence, Token head) {
        return owner(sentence, head)
                .map(owner -> {
                    List<Referent> all = new ArrayList<>();
                    sentences
                            .get(sentence)
                            .findToken(owner.mention().end() - 1)
                            .ifPresentOrElse(t -> all.addAll(all(sentence, t)), () -> all.add(owner));
                    return all.isEmpty() ? List.of(owner) : all;
                })
                .orElse(List.of());
    }

    /** The head and the words joined to it by "and", "or" or commas. */
    public List<Token> conjuncts(int sentence, Token head) {
        Sentence s = sentences.get(sentence);
        List<Token> list = new ArrayList<>();
        list.add(head);
        for (int i = 0; i < list.size(); i++) {
            for (Token conjunct : s.children(list.get(i), Relation.CONJUNCT)) {
                if (isApart(s, list.get(i), conjunct)
                        || isPlaceBeside(sentence, list.get(i), conjunct)
                        || isSamePerson(s, list.get(i), conjunct)) {
                    continue;
                }
                if (conjunct.isNominal() || conjunct.wordClass() == WordClass.ADJECTIVE) {
                    list.add(conjunct);
                }
            }
            listed(sentence, s, list.get(i)).stream()
                    .filter(t -> !list.contains(t))
                    .forEach(list::add);
        }
        list.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return list;
    }

    /** "denounce Chad's test; <b>Mali</b>, others vow consequences": a lone semicolon parts two statements, a second one makes a list. */
    private static boolean isApart(Sentence s, Token head, Token conjunct) {
        boolean lone = s.tokens().stream().filter(t -> t.form().equals(";")).count() == 1;
        return lone
                && s.tokens().subList(Math.min(head.index(), conjunct.index()), conjunct.index()).stream()
                        .anyMatch(t -> t.form().equals(";"))
                && s.tokens().get(conjunct.index() - 1).wordClass() != WordClass.CONJUNCTION;
    }

    /** "fought in <b>the town</b> of Berg, officials said": whoever stands behind a place is not another one. */
    private boolean isPlaceBeside(int sentence, Token head, Token conjunct) {
        @Nullable Referent place = referents.get(sentence)[head.index()];
        @Nullable Referent other = referents.get(sentence)[conjunct.index()];
        return place != null
                && other != null
                && place.how() == Referent.How.PLACE
                && (other.type() == ActorType.GROUP || other.type() == ActorType.PERSON);
    }

    /** "A <b>father and student</b> was killed": one, by the verb. */
    private boolean isSamePerson(Sentence s, Token head, Token conjunct) {
        return head.relation().isSubject()
                && head.wordClass() == WordClass.NOUN
                && conjunct.wordClass() == WordClass.NOUN
                && s.hasChild(head, Relation.DETERMINER)
                && !s.hasChild(conjunct, Relation.DETERMINER)
                && isSingular(s, s.token(head.head()));
    }

    private boolean isSingular(Sentence s, Token verb) {
        if (words.nouns().in("singular-verbs", verb.form().toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        for (Token child : s.children(verb)) {
            if (words.nouns().in("singular-verbs", child.form().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A place that the phrase names: a city, a region or a state. */
    public Optional<Referent> placeAt(int sentence, Token head) {
        return at(sentence, head)
                .filter(r -> r.how() == Referent.How.PLACE || r.how() == Referent.How.NAME)
                .filter(r -> r.type() == ActorType.PLACE || r.type() == ActorType.STATE);
    }

    /** "the Gulf countries, <b>Iran</b>, and others", "parties, including <b>Hezbollah</b>": members of a list by other labels. */
    private List<Token> listed(int sentence, Sentence s, Token head) {
        List<Token> listed = new ArrayList<>();
        if (s.hasChild(head, Relation.CONJUNCT)) {
            for (Token apposed : s.children(head, Relation.APPOSITION)) {
                boolean another = at(sentence, apposed)
                        .filter(r -> r.how() == Referent.How.NAME)
                        .filter(r -> at(sentence, head)
                                .filter(h -> h.id().equals(r.id()))
                                .isEmpty())
                        .isPresent();
                if (another) {
                    listed.add(apposed);
                }
            }
        }
        listed.addAll(alongside(s, head));
        if (head.inflection() == Form.PLURAL) {
            // "two developers, Ann Berg and <b>Tom Lind</b>"
            for (Token apposed : s.children(head, Relation.APPOSITION)) {
                boolean same = at(sentence, apposed)
                        .filter(r -> at(sentence, head)
                                .filter(h -> h.id().equals(r.id()))
                                .isPresent())
                        .isPresent();
                if (same) {
                    listed.addAll(s.children(apposed, Relation.CONJUNCT));
                }
            }
        }
        for (Token preposition : s.children(head, Relation.PREPOSITION)) {
            if (words.nouns().in("part-preposition", preposition.lemma()) && head.wordClass() == WordClass.PRONOUN) {
                s.children(preposition, Relation.OBJECT_OF_PREPOSITION)
                        .forEach(whole -> listed.addAll(listed(sentence, s, whole)));
            }
            boolean suchAs = words.nouns().in("such-as", preposition.lemma())
                    && preposition.index() > 0
                    && words.nouns().in("such", s.token(preposition.index() - 1).lemma());
            if (suchAs || words.nouns().in("including", preposition.lemma())) {
                listed.addAll(s.children(preposition, Relation.OBJECT_OF_PREPOSITION));
            }
        }
        return listed;
    }

    /** "<b>Chad</b>, rebel faction extend truce": a headline joins two by a comma. */
    private static List<Token> ahead(Sentence s, Token head, Token verb) {
        Token first = s.token(0);
        boolean joined = first.wordClass() == WordClass.NAME
                && first.is(Relation.OTHER)
                && first.head() == verb.index()
                && head.index() < verb.index()
                && s.size() > 2
                && s.token(1).form().equals(",");
        return joined ? List.of(first) : List.of();
    }

    /** "Russia, <b>along with China</b>, vetoed", "<b>together with</b> Iran": a subject's companions. */
    private List<Token> alongside(Sentence s, Token head) {
        Optional<Token> verb = s.findHead(head).filter(v -> v.isVerb() && head.is(Relation.SUBJECT));
        List<Token> ahead = verb.map(v -> ahead(s, head, v)).orElse(List.of());
        if (!ahead.isEmpty()) {
            return ahead;
        }
        return verb.stream()
                .flatMap(v -> s.children(v, Relation.PREPOSITION).stream()
                        .filter(p -> p.index() > head.index() && p.index() < v.index()))
                .filter(p -> words.nouns().in("along", p.lemma()))
                .flatMap(p -> s.children(p, Relation.PREPOSITION).stream())
                .filter(p -> words.nouns().in("with", p.lemma()))
                .flatMap(p -> s.children(p, Relation.OBJECT_OF_PREPOSITION).stream())
                .toList();
    }

    /** All actors of the document, by id, with the names that the text uses. */
    public SortedMap<String, Actor> actors() {
        return actors;
    }

    /** Where each is mentioned, in order of the text. */
    public List<Mention> mentions() {
        return mentions;
    }
}
