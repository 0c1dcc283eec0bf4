package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.claim.ActorType;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is speaking at each place of a document: the chain from the speaker through carriers to the document. */
final class Voices {
    /** How many sentences apart two attributions of one run may stand. */
    private static final int RUN = 3;

    /** How many sentences after it was named a medium may still carry a speaker's words. */
    private static final int CARRIED = 12;

    private final Scene scene;
    private final WordSets sets;
    private final dev.entente.actor.Nouns nouns;
    private final Statements statements;
    private final Unspoken unspoken;
    private final List<Attributed> attributed;
    private final List<List<Attributed>> bySentence = new ArrayList<>();
    private final IdentityHashMap<Attributed, Participant> speakers = new IdentityHashMap<>();
    private final IdentityHashMap<Attributed, List<Participant>> carriers = new IdentityHashMap<>();

    /**
     * A chain of attribution at a place.
     *
     * @param sources the speaker first; empty in the document's own voice
     * @param stance how the speaker holds what he is reported to hold
     * @param innermost the attribution that holds the place
     */
    record Voice(List<Source> sources, Factuality stance, Optional<Attributed> innermost) {}

    Voices(Scene scene, WordSets sets, dev.entente.actor.Nouns nouns, List<Attributed> attributed) {
        this.scene = scene;
        this.sets = sets;
        this.nouns = nouns;
        this.attributed = attributed;
        this.statements = new Statements(scene, sets);
        this.unspoken = new Unspoken(scene, sets);
        index();
        Map<String, Carried> lastCarrier = new HashMap<>();
        for (Attributed a : attributed) {
            identify(a, lastCarrier);
        }
        carryBack();
    }

    /** A carrier that a speaker's run names only at its end holds for the run: "X dismissed ... . "...," X told the agency". */
    private void carryBack() {
        for (int i = attributed.size() - 1; i > 0; i--) {
            Attributed later = attributed.get(i);
            Attributed earlier = attributed.get(i - 1);
            boolean sameRun =
                    expectSpeaker(later).id().equals(expectSpeaker(earlier).id())
                            && !expectSpeaker(later).isUnnamed()
                            && later.sentence() - earlier.sentence() <= RUN
                            && later.content().get(0).start() < later.cue().start();
            if (sameRun && carriers(earlier).isEmpty()) {
                carriers.put(earlier, carriers(later));
            }
        }
    }

    /** Who carried a speaker's words last, and in which sentence. */
    private record Carried(Participant by, int sentence) {}

    private void identify(Attributed a, Map<String, Carried> lastCarrier) {
        Participant speaker = speaker(a);
        speakers.put(a, speaker);
        List<Participant> through = new ArrayList<>();
        a.carriers().forEach(p -> medium(p).ifPresent(through::add));
        a.addressee().flatMap(this::medium).ifPresent(through::add);
        Optional<Participant> outer = outerMedium(a).filter(m -> !m.id().equals(speaker.id()));
        if (outer.isPresent() && through.isEmpty() && !speaker.isUnnamed()) {
            lastCarrier.put(speaker.id(), new Carried(outer.get(), a.sentence()));
            carriers.put(a, List.of());
            return;
        }
        through.removeIf(p -> p.id().equals(speaker.id()));
        if (through.isEmpty() && isElsewhere(a)) {
            lastCarrier.remove(speaker.id());
        }
        if (!through.isEmpty() && !speaker.isUnnamed()) {
            lastCarrier.put(speaker.id(), new Carried(through.get(0), a.sentence()));
        } else if (through.isEmpty()) {
            Optional.ofNullable(lastCarrier.get(speaker.id()))
                    .filter(c -> a.sentence() - c.sentence() <= CARRIED)
                    .ifPresent(c -> through.add(c.by()));
        }
        carriers.put(a, through.isEmpty() ? List.of() : List.of(through.get(0)));
    }

    /** "<b>tweeted</b>", "said <b>at a rally</b>", "told <b>reporters</b>": said on another occasion than what a medium carried before. */
    private boolean isElsewhere(Attributed a) {
        if (a.addressee().filter(this::isCommon).isPresent()) {
            return true;
        }
        if (a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        Token cue = s.token(a.cueHead());
        return sets.has("writing", cue.lemma())
                || s.tokens().stream()
                        .anyMatch(t -> sets.has("speaking-occasions", t.lemma())
                                && t.is(Relation.OBJECT_OF_PREPOSITION)
                                && !isInContent(a, t));
    }

    /** "<b>reporters</b>": not yet spoken of, as "the reporters", "his hearers" are; and no name that may be a medium's. */
    private boolean isCommon(Passage words) {
        return scene.find(words.end() - 1)
                .filter(p -> p.token().wordClass() == WordClass.NOUN)
                .filter(p -> scene.sentence(p.sentence()).children(p.token()).stream()
                        .noneMatch(c -> c.is(Relation.DETERMINER) || c.is(Relation.POSSESSOR)))
                .isPresent();
    }

    private static boolean isInContent(Attributed a, Token token) {
        return a.content().stream().anyMatch(p -> p.contains(token.start()));
    }

    /** "X accused Y, according to <b>the newspapers</b>": they carry X's words from there on. */
    private Optional<Participant> outerMedium(Attributed a) {
        return scene.find(a.cue().start()).map(p -> bySentence.get(p.sentence())).orElse(List.of()).stream()
                .filter(o -> o != a
                        && o.sentence() == a.sentence()
                        && o.content().stream().anyMatch(p -> p.contains(a.cue())))
                .flatMap(o -> o.source().flatMap(this::medium).stream())
                .findFirst();
    }

    /** The source as an actor; one without a name keeps its words and its place. */
    Participant speaker(Attributed a) {
        if (a.source().isEmpty()) {
            return unnamed(new Passage(a.cue().start(), a.cue().start()));
        }
        Passage words = a.source().get();
        Optional<Scene.Place> head = head(a);
        Optional<Referent> issuer = head.flatMap(statements::issuer);
        if (issuer.isPresent()) {
            return issuer.map(r -> new Participant(r.id(), r.mention().cut(scene.text()), r.mention()))
                    .orElseThrow();
        }
        if (head.isEmpty() || isUnnamed(a, head.get())) {
            return unnamed(words);
        }
        return nearer(head.get())
                .or(() -> referent(head.get()).filter(r -> !isOtherMedium(head.get(), r)))
                .map(r -> new Participant(r.id(), r.mention().cut(scene.text()), r.mention()))
                .or(() -> himself(a, head.get()))
                .orElseGet(() -> unnamed(words));
    }

    /** "The council noted that <b>they</b> had said": who nobody else can be is the body that speaks. */
    private Optional<Participant> himself(Attributed a, Scene.Place head) {
        if (head.token().wordClass() != WordClass.PRONOUN
                || !sets.has("unnamed-speakers", head.token().lemma())) {
            return Optional.empty();
        }
        return bySentence.get(head.sentence()).stream()
                .filter(o -> o != a && o.source().isPresent() && !o.source().equals(a.source()))
                .filter(o -> o.content().stream().anyMatch(p -> p.contains(a.cue())))
                .map(this::speaker)
                .filter(p -> !p.isUnnamed() && type(p.id()) != ActorType.PERSON)
                .findFirst();
    }

    private ActorType type(String id) {
        return Optional.ofNullable(scene.cast().actors().get(id))
                .map(actor -> actor.type())
                .orElse(ActorType.UNKNOWN);
    }

    /** "the newspaper <b>Al-Sharq</b>": the name beside a description says more than what the description was last used for. */
    private Optional<Referent> nearer(Scene.Place head) {
        if (referent(head).filter(r -> r.how() == Referent.How.NAME).isPresent()) {
            return Optional.empty();
        }
        return scene.sentence(head.sentence()).children(head.token(), Relation.APPOSITION).stream()
                .filter(t -> t.wordClass() == WordClass.NAME)
                .flatMap(t -> scene.cast().at(head.sentence(), t).stream())
                .findFirst();
    }

    /** "the newspaper <b>Hraparak</b>" is not the newspaper spoken of before. */
    private static boolean isOtherMedium(Scene.Place head, Referent referent) {
        return head.token().wordClass() == WordClass.NAME
                && referent.how() != Referent.How.NAME
                && referent.type() == ActorType.MEDIA;
    }

    private Optional<Referent> referent(Scene.Place head) {
        return scene.cast().at(head.sentence(), head.token());
    }

    private Optional<Scene.Place> head(Attributed a) {
        if (a.sourceHead() >= 0 && a.sentence() >= 0) {
            return Optional.of(
                    new Scene.Place(a.sentence(), scene.sentence(a.sentence()).token(a.sourceHead())));
        }
        Passage words = a.source().orElseThrow();
        for (int offset = words.end() - 1; offset >= words.start(); offset--) {
            Optional<Scene.Place> place = scene.find(offset);
            if (place.filter(p -> p.token().isNominal()).isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** "Iranian officials", "a spokesman", "residents": somebody, but nobody by name. */
    private boolean isUnnamed(Attributed a, Scene.Place head) {
        Token token = head.token();
        Sentence s = scene.sentence(head.sentence());
        if (sets.has("taken-up", token.lemma()) && a.sense() == CueSense.SAY) {
            return referent(head)
                    .filter(r -> r.type().isBody() || r.type() == ActorType.MEDIA)
                    .isEmpty();
        }
        boolean role = sets.has("unnamed-speakers", token.lemma());
        boolean named = referent(head).filter(r -> r.how() == Referent.How.NAME).isPresent();
        boolean definite =
                s.children(token, Relation.DETERMINER).stream().anyMatch(d -> sets.has("article", d.lemma()));
        return role
                && !named
                && (token.inflection() == Form.PLURAL
                        || !definite
                        || nouns.findTitle(token).isEmpty());
    }

    private Participant unnamed(Passage words) {
        return new Participant(
                "unnamed:" + scene.document().document().id() + ":" + words.start(), words.cut(scene.text()), words);
    }

    private Optional<Participant> medium(Passage words) {
        for (int offset = words.end() - 1; offset >= words.start(); offset--) {
            Optional<Participant> found = scene.find(offset)
                    .filter(p -> !isBesideNoun(p) && !p.token().is(Relation.POSSESSOR))
                    .flatMap(this::referent)
                    .filter(r -> r.type() == ActorType.MEDIA)
                    .map(r -> new Participant(r.id(), r.mention().cut(scene.text()), r.mention()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "told his <b>radio</b> audience": no medium, but what kind of audience it is; "told a <b>Reuters</b> reporter" is one. */
    private boolean isBesideNoun(Scene.Place place) {
        return place.token().wordClass() == WordClass.NOUN && place.token().is(Relation.COMPOUND);
    }

    /** Who speaks at a word; the attributions whose cue is the word itself, or that only say what somebody intends, are left out. */
    Voice at(Token word) {
        List<Attributed> holding = holding(word);
        if (deniesAnother(holding)) {
            holding.remove(1);
        } else if (doubtsAnother(holding)) {
            String doubter = expectSpeaker(holding.get(1)).id();
            holding.removeIf(a -> expectSpeaker(a).id().equals(doubter));
        } else if (!holding.isEmpty() && isCalledFalse(holding.get(0))) {
            holding = holding.subList(0, 1);
        }
        return voice(holding);
    }

    /** Who denies what another one claims at a word: "<b>X</b> denied reports by Y that", "Y's claim that ... is false, <b>X</b> said". */
    Optional<Voice> denier(Token word) {
        List<Attributed> holding = holding(word);
        if (deniesAnother(holding)) {
            return Optional.of(voice(holding.subList(1, holding.size())));
        }
        return holding.isEmpty() || !isCalledFalse(holding.get(0))
                ? Optional.empty()
                : Optional.of(new Voice(
                        voice(holding.subList(1, holding.size())).sources(),
                        Factuality.DENIED,
                        Optional.of(holding.get(0))));
    }

    /** "<b>the report</b> that ... is false": whoever says that denies what is reported. */
    private boolean isCalledFalse(Attributed a) {
        if (a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        Token report = s.token(a.cueHead());
        return report.is(Relation.SUBJECT)
                && sets.has("claims", report.lemma())
                && s.findHead(report)
                        .filter(v -> s.children(v).stream()
                                .anyMatch(c -> (c.is(Relation.ADJECTIVE_COMPLEMENT) || c.is(Relation.ATTRIBUTE))
                                        && sets.has("falsehood", c.lemma())))
                        .filter(v -> !s.hasChild(v, Relation.NEGATION))
                        .isPresent();
    }

    /** "<b>X</b> is sceptical of Y's claim that": the claim is Y's, and X does not carry it. */
    private boolean doubtsAnother(List<Attributed> holding) {
        return holding.size() > 1
                && holding.get(0).source().isPresent()
                && holding.get(0).sense() != CueSense.DOUBT
                && holding.get(1).sense() == CueSense.DOUBT
                && holding.get(0).sentence() == holding.get(1).sentence();
    }

    private boolean deniesAnother(List<Attributed> holding) {
        return holding.size() > 1
                && holding.get(0).sense() != CueSense.DENIAL
                && holding.get(1).sense() == CueSense.DENIAL
                && holding.get(0).sentence() == holding.get(1).sentence();
    }

    private List<Attributed> holding(Token word) {
        List<Attributed> holding = new ArrayList<>();
        for (Attributed a : around(word)) {
            boolean inside = a.content().stream().anyMatch(p -> p.contains(word.start()));
            boolean meant = !isPresupposed(a, word) && !isBesideSubject(a, word) && !isOccasion(a, word);
            if (inside && !a.cue().contains(word.start()) && isSpeech(a) && meant) {
                holding.add(a);
            }
        }
        holding.sort((a, b) -> Integer.compare(size(a), size(b)));
        for (int i = holding.size() - 1; i >= 0; i--) {
            if (isNamedAgain(holding.get(i), word)) {
                holding.subList(0, i + 1).clear();
                break;
            }
        }
        dissolve(holding);
        return holding;
    }

    /**
     * "X said that he was ready, and Y accused <b>X</b> of ...": in what he is reported to say a speaker is "he"; a second half that
     * names him is told by the text; and so is what came after: "said that he had no plans to leave, and <b>then</b> he left".
     */
    private boolean isNamedAgain(Attributed a, Token word) {
        boolean reported = a.sentence() >= 0
                && a.cueHead() >= 0
                && scene.sentence(a.sentence()).passage().contains(word.start())
                && !sets.has(
                        "quotation-marks",
                        scene.text()
                                .substring(
                                        a.content().get(0).start(),
                                        a.content().get(0).start() + 1));
        if (!reported || expectSpeaker(a).isUnnamed()) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        Token half = word;
        while (half.head() >= 0 && !(half.is(Relation.CONJUNCT) && Clauses.hasOwnSubject(s, half))) {
            half = s.token(half.head());
        }
        Token from = half;
        boolean sequel = s.children(from, Relation.ADVERB).stream().anyMatch(t -> sets.has("sequels", t.lemma()))
                || isBackInStory(s, from);
        return from.head() >= 0 && from.index() > a.cueHead() && (sequel || isNamed(a, s, from));
    }

    /** "said that Chad <b>had left</b>, and his supporters <b>fought</b> the police": told in the tense of the story. */
    private boolean isBackInStory(Sentence s, Token clause) {
        return clause.inflection() == Form.PAST
                && s.children(clause, Relation.AUXILIARY).isEmpty()
                && s.findHead(clause).stream()
                        .flatMap(v -> s.children(v, Relation.AUXILIARY).stream())
                        .anyMatch(x -> x.inflection() == Form.PAST && sets.has("having", x.lemma()));
    }

    private boolean isNamed(Attributed a, Sentence s, Token clause) {
        return s.subtree(clause).stream()
                .filter(t -> t.isNominal() && !t.is(Relation.COMPOUND))
                .flatMap(t -> scene.cast().at(a.sentence(), t).stream())
                .anyMatch(r -> r.how() == Referent.How.NAME
                        && r.id().equals(expectSpeaker(a).id()));
    }

    /**
     * "rejected claims that": the claims are somebody's, but the denier is not their speaker. "According to X the papers show
     * that": papers do not speak, X does.
     */
    private void dissolve(List<Attributed> holding) {
        for (int i = 0; i + 1 < holding.size(); i++) {
            boolean denial = holding.get(i + 1).sense() == CueSense.DENIAL
                    || holding.get(i + 1).sense() == CueSense.DOUBT;
            boolean same = expectSpeaker(holding.get(i))
                            .id()
                            .equals(expectSpeaker(holding.get(i + 1)).id())
                    || holding.get(i).source().isEmpty();
            boolean paper = (holding.get(i).sense() == CueSense.EVIDENCE || unspoken.isThing(holding.get(i)))
                            && expectSpeaker(holding.get(i)).isUnnamed()
                    || unspoken.isShown(holding.get(i));
            if (denial && same || paper || isOnlyAskedFor(holding, i) || isThought(holding, i)) {
                holding.remove(i);
                i--;
            }
        }
    }

    /** "demanded", "denied that X <b>made a pledge</b> to leave": X has pledged nothing. */
    private static boolean isOnlyAskedFor(List<Attributed> holding, int index) {
        return holding.get(index).sense() == CueSense.INTENTION
                && (holding.get(index + 1).stance() == Factuality.DEMANDED
                        || holding.get(index + 1).sense() == CueSense.DENIAL)
                && holding.get(index).sentence() == holding.get(index + 1).sentence();
    }

    /** "came to believe in <b>the idea</b> that": the idea is the believer's; "the migration forced a <b>recognition</b> that" nobody's. */
    private static boolean isThought(List<Attributed> holding, int index) {
        CueSense outer = holding.get(index + 1).sense();
        return holding.get(index).source().isEmpty()
                && holding.get(index).sentence() == holding.get(index + 1).sentence()
                && (outer == CueSense.BELIEF || outer == CueSense.KNOWLEDGE);
    }

    /**
     * "<b>X, who shot Y</b>, was charged": what a clause beside the subject of a passive tells is no part of what is said of the
     * subject.
     */
    private boolean isBesideSubject(Attributed a, Token word) {
        if (a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        if (!s.passage().contains(word.start())) {
            return false;
        }
        boolean beside = false;
        Token at = word;
        while (at.head() >= 0 && at.head() != a.cueHead()) {
            beside |= at.is(dev.entente.language.Relation.RELATIVE_CLAUSE)
                    || at.is(dev.entente.language.Relation.APPOSITION);
            at = s.token(at.head());
        }
        return beside && at.head() == a.cueHead() && at.is(dev.entente.language.Relation.PASSIVE_SUBJECT);
    }

    /** "urged X to leave <b>after Y attacked</b>": when something is demanded is told by the text. */
    private boolean isOccasion(Attributed a, Token word) {
        if (a.stance() != Factuality.DEMANDED || a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        Token at = word;
        while (s.passage().contains(word.start()) && at.head() >= 0 && at.index() != a.cueHead()) {
            boolean occasion = at.is(dev.entente.language.Relation.ADVERBIAL_CLAUSE)
                    && Clauses.hasOwnSubject(s, at)
                    && s.children(at, dev.entente.language.Relation.MARKER).stream()
                            .anyMatch(m -> sets.has("occasions", m.lemma()));
            if (occasion) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    /**
     * "condemned the strikes on Gaza": whoever condemns them, that there were strikes is said by the text itself; so is what a demand
     * or a plan takes for granted.
     */
    private boolean isPresupposed(Attributed a, Token word) {
        if (a.sentence() < 0 || a.cueHead() < 0) {
            return false;
        }
        Sentence s = scene.sentence(a.sentence());
        if (!s.passage().contains(word.start())) {
            return false;
        }
        if (a.sense() == CueSense.DEMAND || a.sense() == CueSense.INTENTION) {
            return Presupposed.isBetween(s, word, a.cueHead(), sets);
        }
        boolean topic = sets.has("topic-verbs", s.token(a.cueHead()).lemma());
        if (a.sense() != CueSense.EMOTION && !topic) {
            return false;
        }
        Token below = word;
        Token at = word;
        while (at.head() >= 0 && at.head() != a.cueHead()) {
            below = at;
            at = s.token(at.head());
        }
        return at.is(Relation.OBJECT)
                || at.is(Relation.DATIVE)
                || at.is(Relation.COMPLEMENT) && Clauses.isFreeRelative(s, at)
                || at.is(Relation.PASSIVE_SUBJECT)
                || at.is(Relation.PREPOSITION) && (word.isNominal() || below.isNominal());
    }

    private List<Attributed> around(Token word) {
        return scene.find(word.start()).map(p -> bySentence.get(p.sentence())).orElse(List.of());
    }

    /** The attributions whose content touches each sentence, so that a long document is not searched for every word. */
    private void index() {
        scene.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
        for (Attributed a : attributed) {
            int first = a.content().get(0).start();
            int last = a.content().get(a.content().size() - 1).end();
            for (int i = scene.sentenceFrom(first);
                    i < bySentence.size() && scene.sentence(i).passage().start() < last;
                    i++) {
                bySentence.get(i).add(a);
            }
        }
    }

    private static int size(Attributed a) {
        return a.content().stream().mapToInt(Passage::length).sum();
    }

    /** Plans and wishes are read as factuality; a pledge or a threat is spoken. */
    private boolean isSpeech(Attributed a) {
        if (unspoken.isNobodys(a)) {
            return false;
        }
        if (a.sense() != CueSense.INTENTION) {
            return true;
        }
        return a.sentence() >= 0
                && a.cueHead() >= 0
                && sets.has(
                        "pledge",
                        scene.sentence(a.sentence()).token(a.cueHead()).lemma());
    }

    private Voice voice(List<Attributed> holding) {
        List<Source> sources = new ArrayList<>();
        Factuality stance = Factuality.ASSERTED;
        for (int i = 0; i < holding.size(); i++) {
            Attributed a = holding.get(i);
            Participant speaker = expectSpeaker(a);
            boolean repeated = sources.stream().anyMatch(s -> s.who().id().equals(speaker.id()));
            if (i == 0) {
                stance = a.stance();
            }
            if (!repeated) {
                sources.add(new Source(speaker, a.cue().cut(scene.text()), i == 0 ? a.stance() : outer(a)));
            }
            for (Participant carrier : carriers.getOrDefault(a, List.of())) {
                if (sources.stream().noneMatch(s -> s.who().id().equals(carrier.id()))) {
                    sources.add(new Source(carrier, "", Factuality.UNCOMMITTED));
                }
            }
        }
        return new Voice(List.copyOf(sources), stance, holding.stream().findFirst());
    }

    private static Factuality outer(Attributed a) {
        return a.endorsing() ? Factuality.ASSERTED : Factuality.UNCOMMITTED;
    }

    Participant expectSpeaker(Attributed a) {
        Participant speaker = speakers.get(a);
        if (speaker == null) {
            throw new IllegalStateException("an attribution of another document: " + a.cue());
        }
        return speaker;
    }

    /** Through whom an attribution's words came. */
    List<Participant> carriers(Attributed a) {
        return carriers.getOrDefault(a, List.of());
    }

    List<Attributed> attributed() {
        return attributed;
    }
}
