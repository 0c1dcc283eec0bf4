package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.ClaimId;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a draft its speaker, factuality, date, place, amounts and domains, and checks its evidence. */
final class ClaimBuilder {
    /** What can be promised with a noun alone: "pledged aid", "offered talks". */
    private static final Set<String> GIVEN = Set.of("AID", "CONSULT", "COOPERATE", "CONCEDE");

    /** Acts of which one looks for the doer, whoever it was done to; and whoever threatens has done so by saying it. */
    private static final Set<String> ONE_SIDED = Set.of("PROTEST", "MOBILIZE", "RETREAT", "THREATEN", "ASSAULT");

    private final Scene scene;
    private final Voices voices;
    private final Lexica lexica;
    private final Pending pending;
    private final Scheduled scheduled;
    private final Optional<EventDate> published;
    private final Map<Integer, List<DateReader.Found>> dates = new HashMap<>();
    private final DateRun run;
    private final Clauses clauses;

    /** The lexicons that circumstances are read with. */
    record Lexica(
            FactualityReader factuality,
            ContextReader contexts,
            DateReader dates,
            QuantityReader quantities,
            WordSets sets) {}

    ClaimBuilder(Scene scene, Voices voices, Lexica lexica, Optional<EventDate> published) {
        this.scene = scene;
        this.voices = voices;
        this.lexica = lexica;
        this.pending = new Pending(lexica.sets());
        this.scheduled = new Scheduled(lexica.sets(), published, pending);
        this.published = published;
        this.run = new DateRun(lexica.sets());
        this.clauses = new Clauses(lexica.sets());
    }

    /** The claim, unless the text does not put it as one. */
    Optional<Claim> build(Draft draft) {
        Sentence s = scene.sentence(draft.sentence());
        Voices.Voice voice = voices.at(draft.trigger());
        return isQuestion(s) || isUnsaid(voice) || isMimicked(draft.sentence(), draft.trigger())
                ? Optional.empty()
                : build(draft, voice);
    }

    /** "<b>if</b> X says that", "wants X <b>to say</b> that": nobody has said it. A plan or a demand is one, whoever is to have it. */
    private boolean isUnsaid(Voices.Voice voice) {
        return voice.innermost()
                .filter(a -> a.sentence() >= 0 && a.cueHead() >= 0)
                .filter(a ->
                        a.sense() == CueSense.SAY || a.sense() == CueSense.DENIAL || a.sense() == CueSense.EVIDENCE)
                .filter(a -> isUnsaid(scene.sentence(a.sentence()), a))
                .isPresent();
    }

    /** "did <b>not say</b> that", "would neither confirm <b>nor deny</b> that": who does not say it may think so or not. */
    private boolean isUnsaid(Sentence s, Attributed a) {
        Token cue = s.token(a.cueHead());
        boolean silent = a.sense() != CueSense.DENIAL && cue.isVerb() && s.hasChild(cue, Relation.NEGATION);
        boolean neither = cue.is(Relation.CONJUNCT)
                && lexica.sets().has("confirming", s.token(cue.head()).lemma());
        return silent || neither || lexica.factuality().isUnreal(s, cue);
    }

    boolean isMimicked(int sentence, Token word) {
        return Marks.isMimicked(scene.text(), scene.block(sentence).passage().start(), word.start());
    }

    /** The denial of what the claim of this draft tells, where the same words give both: "X denied reports by Y that". */
    Optional<Claim> denial(Draft draft) {
        return isQuestion(scene.sentence(draft.sentence()))
                ? Optional.empty()
                : voices.denier(draft.trigger()).flatMap(v -> build(draft, v));
    }

    private Optional<Claim> build(Draft draft, Voices.Voice voice) {
        Sentence s = scene.sentence(draft.sentence());
        int limit = cue(draft, voice);
        boolean naming = draft.manner() == Draft.Manner.NAMING;
        Optional<Factuality> inner = naming
                ? Optional.of(Factuality.ASSERTED)
                : lexica.factuality()
                        .read(s, draft.trigger(), limit, draft.manner() == Draft.Manner.REFUSING)
                        .map(f -> refusedNow(draft, f))
                        .map(f -> promisedOnly(draft, f))
                        .map(f -> foreseen(draft, voice, f))
                        .filter(f -> !isImaginedRefusal(s, draft, voice))
                        .map(f -> scheduled.read(s, draft, f, dates(draft.sentence())));
        boolean stopped = !naming
                && voice.stance() == Factuality.DEMANDED
                && inner.filter(f -> f == Factuality.DENIED).isPresent();
        boolean mentioned = isMention(draft)
                && (voice.stance() != Factuality.ASSERTED
                        || inner.filter(f -> f != Factuality.ASSERTED).isPresent());
        return inner.filter(f -> !stopped && !mentioned && !(naming && isNobodysWord(draft, voice)))
                .filter(f -> !isAccusedDenier(draft, voice))
                .filter(f -> tellsEnough(draft, compose(stance(s, draft, voice), f, naming)))
                .map(f -> claim(
                        draft,
                        naming && !isQuoted(draft.trigger().passage()) ? ownVoice() : demander(draft, voice, f),
                        compose(stance(s, draft, voice), f, naming)));
    }

    /** "Chad accuses Mali of raids, <b>Mali denies</b>": it denies the raids, not that it is accused. */
    private static boolean isAccusedDenier(Draft draft, Voices.Voice voice) {
        return voice.stance() == Factuality.DENIED
                && draft.type().name().equals("ACCUSE")
                && !voice.sources().isEmpty()
                && draft.recipients().stream().anyMatch(r -> r.id().equals(
                                voice.sources().get(0).who().id()));
    }

    /**
     * "would criticise", "promised to meet": what has not happened is a claim only where both sides are told, for there is no
     * event in which the other could be found.
     */
    private static boolean tellsEnough(Draft draft, Factuality factuality) {
        return factuality == Factuality.ASSERTED
                || !draft.type().isEvent()
                || !draft.recipients().isEmpty()
                || ONE_SIDED.contains(draft.type().name());
    }

    /** "called on the police to protect <b>the protesters</b>": who is only called by what he does has not been asked to do it. */
    private boolean isMention(Draft draft) {
        return draft.trigger().isNominal()
                && draft.recipients().isEmpty()
                && scene.cast().at(draft.sentence(), draft.trigger()).stream().anyMatch(r -> draft.actors().stream()
                        .anyMatch(a -> a.id().equals(r.id())
                                && a.mention().contains(draft.trigger().passage())));
    }

    /** "gathered <b>for the demand</b> of his resignation": whoever gathers demands it, and not the text. */
    private Voices.Voice demander(Draft draft, Voices.Voice voice, Factuality factuality) {
        if (factuality != Factuality.DEMANDED || !voice.sources().isEmpty()) {
            return voice;
        }
        Sentence s = scene.sentence(draft.sentence());
        Optional<Token> demand = Trees.above(s, draft.trigger(), lexica.factuality()::isDemand);
        return demand.flatMap(d -> Trees.above(s, d, Token::isVerb))
                .flatMap(v -> clauses.subject(s, v, 0))
                .flatMap(t -> scene.cast().at(draft.sentence(), t))
                .filter(r -> draft.actors().stream().noneMatch(a -> a.id().equals(r.id())))
                .map(r -> new Participant(r.id(), r.mention().cut(scene.text()), r.mention()))
                .map(p -> new Source(p, demand.orElseThrow().form(), Factuality.DEMANDED))
                .map(from -> new Voices.Voice(List.of(from), voice.stance(), voice.innermost()))
                .orElse(voice);
    }

    /** What is given as the reason of a demand is asserted by who demands: "called on Chad to expel Mali <b>for its attack</b>". */
    private Factuality stance(Sentence s, Draft draft, Voices.Voice voice) {
        boolean reason = voice.stance() == Factuality.DEMANDED || voice.stance() == Factuality.INTENDED;
        return reason && Presupposed.isReason(s, draft.trigger(), lexica.sets()) ? Factuality.ASSERTED : voice.stance();
    }

    /** "will never recognise": whoever says what he will not do rejects it now. */
    private static Factuality refusedNow(Draft draft, Factuality factuality) {
        boolean rejects =
                draft.manner() == Draft.Manner.REFUSING && draft.type().name().equals("REJECT");
        return rejects && factuality == Factuality.INTENDED ? Factuality.ASSERTED : factuality;
    }

    private boolean isImaginedRefusal(Sentence s, Draft draft, Voices.Voice voice) {
        return draft.manner() == Draft.Manner.REFUSING
                && (voice.sources().isEmpty()
                        || voice.innermost()
                                .filter(a -> a.sense() == CueSense.SIGNATURE)
                                .isPresent())
                && pending.isImaginedRefusal(s, draft.trigger());
    }

    /** "pledged $100 million": what is promised is not given yet. */
    private Factuality promisedOnly(Draft draft, Factuality factuality) {
        boolean promise = GIVEN.contains(draft.type().name())
                && lexica.sets().has("promises", draft.trigger().lemma());
        return promise && factuality == Factuality.ASSERTED ? Factuality.INTENDED : factuality;
    }

    /** "Its allies <b>would</b> help": in the text's own voice a guess. */
    private Factuality foreseen(Draft draft, Voices.Voice voice, Factuality factuality) {
        boolean guess = factuality == Factuality.INTENDED
                && voice.sources().isEmpty()
                && lexica.factuality().isForeseen(scene.sentence(draft.sentence()), draft.trigger());
        return guess ? Factuality.POSSIBLE : factuality;
    }

    /** Index of the word in the draft's sentence that reports it, -1 if none does. */
    private static int cue(Draft draft, Voices.Voice voice) {
        return voice.innermost()
                .filter(a -> a.sentence() == draft.sentence())
                .map(Attributed::cueHead)
                .orElse(-1);
    }

    private static Voices.Voice ownVoice() {
        return new Voices.Voice(List.of(), Factuality.ASSERTED, Optional.empty());
    }

    private static Factuality compose(Factuality stance, Factuality inner, boolean naming) {
        if (naming || stance == Factuality.ASSERTED || stance == Factuality.UNCOMMITTED) {
            return inner;
        }
        if (stance == Factuality.DENIED) {
            return FactualityReader.deny(inner);
        }
        return inner == Factuality.ASSERTED ? stance : inner;
    }

    private static boolean isQuestion(Sentence s) {
        return s.tokens().get(s.size() - 1).form().equals("?");
    }

    private Claim claim(Draft draft, Voices.Voice voice, Factuality factuality) {
        Sentence s = scene.sentence(draft.sentence());
        List<Participant> actors = participants(draft.actors());
        List<Participant> recipients = participants(draft.recipients());
        recipients.removeIf(r -> actors.stream().anyMatch(a -> a.id().equals(r.id())));
        When when = draft.type().isEvent() ? date(draft, voice) : new When(tenure(draft), false);
        Optional<EventDate> date = when.date();
        if (draft.type().isEvent()) {
            date.ifPresent(d -> run.note(draft, d));
        }
        Proposition proposition = new Proposition(
                draft.type(),
                actors,
                recipients,
                draft.role(),
                contexts(draft, s),
                date,
                place(draft, s),
                draft.type().isEvent() ? quantities(draft, s) : List.of());
        return claim(
                draft.evidence(),
                proposition,
                chain(proposition, voice, new Put(draft.trigger(), factuality, s)),
                factuality,
                when.inferred() ? with(draft.inferred(), "date") : draft.inferred());
    }

    private static List<String> with(List<String> inferred, String part) {
        List<String> all = new ArrayList<>(inferred);
        all.add(part);
        return all;
    }

    /**
     * The chain without a speaker who reports his own speech act: that X said "I urge Y" is X's request, in the voice of whoever
     * quotes X (decision 1 of the guidelines).
     */
    private List<Source> chain(Proposition proposition, Voices.Voice voice, Put put) {
        Token trigger = put.trigger();
        Factuality factuality = put.factuality();
        Sentence s = put.sentence();
        List<Source> sources = voice.sources();
        if (announces(proposition, voice, trigger)) {
            return sources.subList(1, sources.size());
        }
        boolean own = !sources.isEmpty()
                && factuality == Factuality.ASSERTED
                && !isTold(trigger, s)
                && !isTelling(voice, trigger)
                && lexica.sets().has("speech-acts", proposition.type().name())
                && proposition.actors().stream()
                        .allMatch(a -> a.id().equals(sources.get(0).who().id()))
                && !proposition.actors().isEmpty();
        return own ? withoutCarriers(sources.subList(1, sources.size())) : sources;
    }

    /** Who carried a speaker's words is no source of what the text itself tells of him. */
    static List<Source> withoutCarriers(List<Source> sources) {
        return sources.stream().dropWhile(s -> s.cue().isEmpty()).toList();
    }

    /** "said that he <b>had</b> urged them": no act of speaking now, but one that the speaker tells of. */
    private boolean isTold(Token trigger, Sentence s) {
        return s.children(trigger, Relation.AUXILIARY).stream()
                .anyMatch(a -> a.inflection() == Form.PAST && lexica.sets().has("perfect", a.lemma()));
    }

    /** "<b>says</b> he urged them", "“I <b>asked</b> them,” he said": what he says now that he has said before is told by him. */
    private boolean isTelling(Voices.Voice voice, Token trigger) {
        boolean past = trigger.isVerb() && trigger.inflection() == Form.PAST;
        return past
                && voice.innermost()
                        .filter(a -> a.cueHead() >= 0 && a.sentence() >= 0)
                        .filter(a ->
                                scene.sentence(a.sentence()).token(a.cueHead()).inflection() == Form.PRESENT
                                        || isQuoted(trigger.passage()))
                        .isPresent();
    }

    /** The word that codes an event, how it is put, and where it stands. */
    private record Put(Token trigger, Factuality factuality, Sentence sentence) {}

    /** "announced a withdrawal", "declared a boycott": whoever announces what he does himself does it; nobody reports it. */
    private boolean announces(Proposition proposition, Voices.Voice voice, Token trigger) {
        return trigger.isNominal()
                && !voice.sources().isEmpty()
                && voice.innermost()
                        .filter(a -> a.cue().end() < trigger.start() && !a.distancing() && !isTellingOf(a))
                        .isPresent()
                && proposition.actors().stream().anyMatch(a -> a.id().equals(
                                voice.sources().get(0).who().id()));
    }

    /** "<b>spoke of</b> her talks with": that tells of them, and announces nothing. */
    private boolean isTellingOf(Attributed a) {
        return a.sentence() >= 0
                && a.cueHead() >= 0
                && lexica.sets()
                        .has(
                                "telling-of",
                                scene.sentence(a.sentence()).token(a.cueHead()).lemma());
    }

    Claim claim(
            Passage evidence,
            Proposition proposition,
            List<Source> sources,
            Factuality factuality,
            List<String> inferred) {
        String document = scene.document().document().id();
        List<Source> chain = sources.isEmpty() ? List.of() : withSpeakerStance(sources, factuality);
        return ClaimId.identified(new Claim(
                "",
                document,
                evidence,
                evidence.cut(scene.text()),
                proposition,
                chain,
                factuality,
                inferred,
                Optional.empty()));
    }

    private static List<Source> withSpeakerStance(List<Source> sources, Factuality factuality) {
        List<Source> chain = new ArrayList<>(sources);
        Source first = chain.get(0);
        chain.set(0, new Source(first.who(), first.cue(), factuality));
        return chain;
    }

    private List<Participant> participants(List<Referent> referents) {
        List<Participant> list = new ArrayList<>();
        for (Referent r : referents) {
            if (list.stream().noneMatch(p -> p.id().equals(r.id()))) {
                list.add(new Participant(r.id(), r.mention().cut(scene.text()), r.mention()));
            }
        }
        return list;
    }

    private List<String> contexts(Draft draft, Sentence s) {
        Set<String> contexts = new LinkedHashSet<>(draft.contexts());
        contexts.addAll(lexica.contexts().ofWords(s, draft.evidence()));
        for (int heading : scene.headings(draft.sentence())) {
            contexts.addAll(lexica.contexts()
                    .ofWords(scene.sentence(heading), scene.sentence(heading).passage()));
        }
        contexts.addAll(lexica.contexts().ofType(draft.type().name()));
        if (isBetweenStates(draft)) {
            contexts.addAll(lexica.contexts().betweenStates(draft.type().name()));
        }
        return List.copyOf(contexts);
    }

    /** Whether a state or an organisation of states stands on one side, and on the other one somebody who is not its own. */
    private boolean isBetweenStates(Draft draft) {
        return draft.actors().stream()
                .anyMatch(a -> draft.recipients().stream().anyMatch(r -> isForeign(a, r) || isForeign(r, a)));
    }

    private boolean isForeign(Referent state, Referent other) {
        boolean international = state.type() == ActorType.STATE
                || state.type() == ActorType.INTERNATIONAL_ORGANISATION
                || state.type() == ActorType.ALLIANCE;
        boolean acts = other.type() != ActorType.MEDIA && other.type() != ActorType.GROUP;
        boolean own = Optional.ofNullable(scene.cast().actors().get(other.id()))
                .flatMap(Actor::country)
                .filter(state.id()::equals)
                .isPresent();
        return international && acts && !own;
    }

    /** A date, and whether another sentence tells it. */
    private record When(Optional<EventDate> date, boolean inferred) {}

    /** From when to when somebody held an office or belonged to a body: "ambassador <b>from 2012 until this year</b>". */
    private Optional<EventDate> tenure(Draft draft) {
        if (!lexica.sets().has("tenures", draft.type().name())) {
            return Optional.empty();
        }
        List<DateReader.Found> spans = dates(draft.sentence()).stream()
                .filter(d -> d.date().iso().matches("\\d{4}/\\d{4}"))
                .toList();
        return new Dating(scene.sentence(draft.sentence()), draft.trigger(), -1, lexica.sets()).nearest(spans);
    }

    /** The event's date in its sentence; "today" in somebody's own words is the day when he spoke, which nobody knows. */
    private When date(Draft draft, Voices.Voice voice) {
        Sentence s = scene.sentence(draft.sentence());
        if (draft.manner() == Draft.Manner.LETTER) {
            return new When(published, false);
        }
        List<DateReader.Found> dates = dates(draft.sentence()).stream()
                .filter(d -> !d.now() || !isQuoted(d.passage()))
                .toList();
        Dating dating = new Dating(s, draft.trigger(), cue(draft, voice), lexica.sets());
        Optional<EventDate> own = dating.nearest(dates);
        Optional<Token> cue = Optional.of(cue(draft, voice)).filter(c -> c >= 0).map(s::token);
        if (own.isPresent() || dating.hasMain(dates)) {
            return new When(own, false);
        }
        Optional<EventDate> passed = run.inherited(draft, s, cue, this::isDated);
        return new When(passed, passed.isPresent());
    }

    private boolean isDated(int sentence) {
        Sentence s = scene.sentence(sentence);
        boolean future = s.tokens().stream().filter(t -> t.head() < 0).anyMatch(t -> lexica.factuality()
                .isAhead(s, t));
        return !future && new Dating(s, s.token(0), -1, lexica.sets()).hasMain(dates(sentence));
    }

    /** The dates of a sentence, read once however many events it has. */
    private List<DateReader.Found> dates(int sentence) {
        return dates.computeIfAbsent(sentence, i -> lexica.dates()
                .find(scene.text(), scene.sentence(i).passage(), published));
    }

    /** Whether words stand in a quotation: behind a mark that opens, in what somebody is reported to say. */
    private boolean isQuoted(Passage words) {
        Optional<Passage> said = scene.find(words.start())
                .flatMap(p -> voices.at(p.token()).innermost())
                .flatMap(a -> a.content().stream()
                        .filter(p -> p.contains(words.start()))
                        .findFirst());
        int block = scene.find(words.start())
                .map(p -> scene.block(p.sentence()).passage().start())
                .orElse(words.start());
        return said.isPresent()
                && (Marks.isOpen(scene.text(), said.get().start(), words.start())
                        || Marks.isOpen(scene.text(), block, words.start()));
    }

    /** "The union added: “<b>Secretary Lee</b>'s fight ...": in somebody's words, and nobody is found who says them. */
    private boolean isNobodysWord(Draft draft, Voices.Voice voice) {
        int start = draft.trigger().start();
        return voice.sources().isEmpty()
                && Marks.isOpen(
                        scene.text(), scene.block(draft.sentence()).passage().start(), start);
    }

    private String place(Draft draft, Sentence s) {
        for (Token token : s.subtree(draft.trigger())) {
            boolean inPlace = token.is(Relation.OBJECT_OF_PREPOSITION)
                    && s.findHead(token)
                            .filter(h -> lexica.sets().has("locative", h.lemma()))
                            .filter(h -> !isOfAnother(draft, s, h))
                            .isPresent();
            if (inPlace && draft.type().isEvent()) {
                Optional<Referent> place = scene.cast().placeAt(draft.sentence(), token);
                if (place.isPresent()) {
                    return place.get().id();
                }
            }
        }
        return "";
    }

    /** "protested against the war <b>in Iraq</b>": where the war was, not the protest. */
    private boolean isOfAnother(Draft draft, Sentence s, Token preposition) {
        return s.findHead(preposition)
                .filter(n -> n.index() != draft.trigger().index() && n.isNominal())
                .filter(n -> lexica.sets().has("surroundings", n.lemma()))
                .filter(n -> n.is(Relation.OBJECT_OF_PREPOSITION))
                .flatMap(s::findHead)
                .filter(p -> !lexica.sets().has("locative", p.lemma()))
                .isPresent();
    }

    private List<Quantity> quantities(Draft draft, Sentence s) {
        Passage clause = draft.evidence().cover(clause(s, draft.trigger()));
        List<Quantity> quantities = new ArrayList<>();
        for (QuantityReader.Found found : lexica.quantities().find(scene.text(), clause)) {
            quantities.add(found.quantity().of().isEmpty() ? named(found, s) : found.quantity());
        }
        return quantities;
    }

    private Passage clause(Sentence s, Token trigger) {
        Passage span = s.span(trigger);
        return new Passage(Math.min(span.start(), trigger.start()), Math.min(span.end(), trigger.start() + 250));
    }

    /** What an amount of money is an amount of: the nearest of "grant", "subsidy", "loan", ... in the sentence. */
    private Quantity named(QuantityReader.Found found, Sentence s) {
        String best = "";
        int distance = 80;
        for (Token token : s.tokens()) {
            int gap = Math.abs(token.start() - found.passage().start());
            if (lexica.quantities().grants().contains(token.lemma()) && gap < distance) {
                best = token.lemma();
                distance = gap;
            }
        }
        Quantity q = found.quantity();
        return new Quantity(q.value(), q.unit(), best, q.approximate());
    }
}
