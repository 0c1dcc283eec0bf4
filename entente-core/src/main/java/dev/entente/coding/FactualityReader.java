package dev.entente.coding;

import dev.entente.claim.Factuality;
import dev.entente.language.Form;
import dev.entente.language.LanguagePack;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a clause is put: as a fact, denied, possible, intended, demanded, or not as anything that could be claimed (a question, a
 * condition).
 *
 * <p>Composed from the word outwards (Sauri and Pustejovsky's FactBank profiles): its own negation and modal, then each verb or
 * noun that governs it, as {@code factuality.tsv} lists them.
 */
final class FactualityReader {
    private static final int DEPTH = 8;

    private final Map<String, String> effects = new HashMap<>();
    private final WordSets sets;
    private final Pending pending;

    private FactualityReader(WordSets sets) {
        this.sets = sets;
        this.pending = new Pending(sets);
    }

    static FactualityReader of(LanguagePack pack, WordSets sets) {
        FactualityReader reader = new FactualityReader(sets);
        for (Table.Row row : pack.lexicon("factuality.tsv")) {
            for (String word : row.values("words")) {
                reader.effects.put(row.value("class") + " " + word, row.value("effect"));
            }
        }
        sets.words("light").forEach(w -> reader.effects.put("light " + w, "keep"));
        return reader;
    }

    /**
     * The factuality of a predicate as seen from {@code limit}, or nothing if it is not put as a claim.
     *
     * @param negationSpent whether the predicate's own negation is part of its type
     * @param limit a word that governs the predicate where reading stops (the cue that reports it), or -1
     */
    Optional<Factuality> read(Sentence s, Token predicate, int limit, boolean negationSpent) {
        Optional<Factuality> factuality = own(s, predicate);
        if (!negationSpent && isUnable(s, predicate)) {
            return Optional.empty();
        }
        if (negationSpent) {
            factuality = factuality.map(f -> spent(s, predicate));
        }
        if (predicate.isNominal()) {
            return factuality.flatMap(f -> described(s, predicate, f)).flatMap(f -> nominal(s, predicate, limit, f));
        }
        if (predicate.wordClass() == WordClass.ADJECTIVE
                && effect("other", predicate).equals("intend")) {
            factuality = factuality.map(f -> compose("intend", f));
        }
        return outwards(s, predicate, limit, factuality);
    }

    /** "They <b>cannot</b> bully us": what one may not or is not able to do is not said to be undone. */
    private boolean isUnable(Sentence s, Token predicate) {
        return s.hasChild(predicate, Relation.NEGATION)
                && s.children(predicate, Relation.AUXILIARY).stream().anyMatch(a -> sets.has("able", a.lemma()));
    }

    /** "Its allies <b>would</b> help": the text's guess; what somebody says that he would do is read with his words. */
    boolean isForeseen(Sentence s, Token predicate) {
        return s.children(predicate, Relation.AUXILIARY).stream().anyMatch(a -> sets.has("foreseeing", a.lemma()));
    }

    /** "will not accept" is intended, "cannot accept" plain. */
    private Factuality spent(Sentence s, Token predicate) {
        boolean will = s.children(predicate, Relation.AUXILIARY).stream()
                .anyMatch(a -> effect("modal", a).equals("intend"));
        return will ? Factuality.INTENDED : Factuality.ASSERTED;
    }

    /** "<b>planned</b> talks", "a <b>foiled</b> attack": what the words before a deed make of it. */
    private Optional<Factuality> described(Sentence s, Token noun, Factuality factuality) {
        Factuality described = factuality;
        for (Token word : s.children(noun)) {
            String effect = word.index() < noun.index() && !word.isNominal()
                    ? effects.getOrDefault("adjective " + word.form().toLowerCase(java.util.Locale.ROOT), "")
                    : "";
            if (effect.equals("hypothetical")) {
                return Optional.empty();
            }
            described = compose(effect, described);
        }
        return Optional.of(described);
    }

    /** A noun takes the factuality of the verb that carries it, and of a noun or verb that it is the object of. */
    private Optional<Factuality> nominal(Sentence s, Token noun, int limit, Factuality factuality) {
        Optional<Token> head = s.findHead(noun).filter(h -> h.index() != limit);
        if (head.isEmpty()) {
            return Optional.of(factuality);
        }
        if (pending.isImagined(s, noun, head.get()) || pending.isForecast(s, noun, head.get())) {
            return Optional.empty();
        }
        if (noun.is(Relation.OBJECT_OF_PREPOSITION)) {
            Optional<Token> governor = s.findHead(head.get()).filter(g -> g.index() != limit);
            boolean planned = governor.isPresent()
                    && sets.has("plan-prepositions", head.get().lemma())
                    && governor.get().isNominal()
                    && !effect("object", governor.get()).equals("keep");
            boolean governed = governor.isPresent()
                    && governor.get().isVerb()
                    && sets.has("content-prepositions", head.get().lemma())
                    && !effect("verb", governor.get()).isEmpty();
            if (governed) {
                Token verb = governor.orElseThrow();
                Factuality composed = compose(effect("verb", verb), factuality);
                return outwards(s, verb, limit, own(s, verb))
                        .map(f -> f == Factuality.ASSERTED ? composed : f == Factuality.DENIED ? deny(composed) : f);
            }
            String effect = planned ? nounEffect(s, governor.orElseThrow()) : "";
            return effect.equals("hypothetical") ? Optional.empty() : Optional.of(compose(effect, factuality));
        }
        if (noun.is(Relation.POSSESSOR) && sets.has("content-owners", head.get().lemma())) {
            String effect = effect("noun", head.get());
            return nominal(s, head.get(), limit, compose(effect, factuality));
        }
        if (head.get().isVerb() && noun.is(Relation.OBJECT_PREDICATE)) {
            return outwards(s, head.get(), limit, own(s, head.get()))
                    .map(f -> f == Factuality.ASSERTED ? factuality : f == Factuality.DENIED ? deny(factuality) : f);
        }
        boolean carried = noun.is(Relation.OBJECT) || noun.is(Relation.PASSIVE_SUBJECT) || noun.is(Relation.ATTRIBUTE);
        if (!carried || !head.get().isVerb()) {
            return Optional.of(factuality);
        }
        boolean addressed =
                s.hasChild(head.get(), Relation.COMPLEMENT) || s.hasChild(head.get(), Relation.OPEN_COMPLEMENT);
        String effect = verbEffect(s, head.get());
        boolean plain = effect("object", head.get()).equals("keep") && effect.equals(effect("verb", head.get()));
        if (plain || effect.equals("demand") && addressed && noun.is(Relation.OBJECT)) {
            return Optional.of(factuality);
        }
        if (effect.isEmpty()
                && !noun.is(Relation.ATTRIBUTE)
                && !effect("light", head.get()).equals("keep")) {
            return pending.isOpenEffect(s, noun, head.get()) ? Optional.empty() : Optional.of(factuality);
        }
        if (effect.equals("hypothetical")) {
            return Optional.empty();
        }
        Factuality composed = compose(effect, factuality);
        return outwards(s, head.get(), limit, own(s, head.get()))
                .map(f -> f == Factuality.ASSERTED || composed == Factuality.POSSIBLE && f == Factuality.INTENDED
                        ? composed
                        : f == Factuality.DENIED ? deny(composed) : f);
    }

    /** Whether what a verb tells is only supposed, wanted or planned: "if X says", "wants X to say", "plans to say". */
    boolean isUnreal(Sentence s, Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        boolean marked =
                s.children(verb, Relation.AUXILIARY).stream().anyMatch(a -> sets.has("infinitive-marker", a.lemma()));
        boolean wanted = s.findHead(verb)
                .filter(g -> g.isVerb() && (verb.is(Relation.OPEN_COMPLEMENT) || verb.is(Relation.COMPLEMENT)))
                .map(g -> effect("verb", g))
                .filter(e -> e.equals("demand") || e.equals("intend"))
                .isPresent();
        return marked && wanted && !isOneself(s, verb) || own(s, verb).isEmpty();
    }

    /** "<b>will</b> visit": what is still to come. */
    boolean isAhead(Sentence s, Token verb) {
        return s.children(verb, Relation.AUXILIARY).stream()
                .anyMatch(a -> effect("modal", a).equals("intend"));
    }

    /** "<b>I want</b> to say that ...": that says it. */
    private boolean isOneself(Sentence s, Token verb) {
        return s.findHead(verb)
                .flatMap(g -> s.findChild(g, Relation.SUBJECT))
                .filter(w -> sets.has("first-person", w.lemma()) || sets.has("first-person-plural", w.lemma()))
                .isPresent();
    }

    private Optional<Factuality> outwards(Sentence s, Token predicate, int limit, Optional<Factuality> start) {
        Optional<Factuality> factuality = start;
        boolean granted = false;
        boolean accused = false;
        Token at = predicate;
        for (int i = 0; i < DEPTH && factuality.isPresent(); i++) {
            if (limit < 0 && isConsequence(s, at)) {
                return Optional.empty();
            }
            Optional<Token> head = s.findHead(at);
            boolean end = head.isEmpty()
                    || head.get().index() == limit
                    || Presupposed.isGranted(s, at, sets)
                    || Presupposed.isReason(s, at, sets)
                    || Pending.isApart(s, at, head.get());
            if (end) {
                return factuality;
            }
            if (isConditional(s, at, head.get())) {
                return Optional.empty();
            }
            Optional<Factuality> beyond = through(s, at, head.get(), factuality.get());
            accused |= isAccusation(s, at);
            boolean unsaid = beyond.filter(f -> f == Factuality.DENIED).isPresent()
                    && factuality.get() != Factuality.DENIED
                    && accused;
            if (unsaid) {
                return Optional.empty();
            }
            granted |= pending.isCircumstance(s, at);
            factuality = granted && beyond.isPresent() ? factuality : beyond;
            at = head.get();
        }
        return factuality;
    }

    /** "will be unable to <b>accuse</b> X of attacking Y": what nobody is accused of is neither done nor denied. */
    private boolean isAccusation(Sentence s, Token verb) {
        return verb.isVerb()
                && sets.has("blaming", verb.lemma())
                && s.children(verb, Relation.PREPOSITION).stream()
                        .anyMatch(p -> s.hasChild(p, Relation.CLAUSE_OF_PREPOSITION));
    }

    /** "<b>if</b> X were to attack": the condition holds for what its verb governs. */
    private boolean isConditional(Sentence s, Token inner, Token outer) {
        boolean governed = inner.is(Relation.OPEN_COMPLEMENT)
                || inner.is(Relation.COMPLEMENT)
                || inner.is(Relation.CONJUNCT) && !Clauses.hasOwnSubject(s, inner);
        return governed
                && s.children(outer, Relation.MARKER).stream()
                        .anyMatch(m -> effect("marker", m).equals("hypothetical"));
    }

    /** "If X withdrew, Y <b>would have</b> to pay": what would follow. What somebody says that he would do is read with his words. */
    private boolean isConsequence(Sentence s, Token verb) {
        return s.children(verb, Relation.AUXILIARY).stream().anyMatch(a -> sets.has("supposing", a.lemma()))
                && s.children(verb, Relation.ADVERBIAL_CLAUSE).stream().anyMatch(c -> isSupposed(s, c));
    }

    private Optional<Factuality> own(Sentence s, Token predicate) {
        Factuality own = Factuality.ASSERTED;
        boolean negated = isNegated(s, predicate);
        boolean planned = s.hasChild(predicate, Relation.PASSIVE_AUXILIARY)
                && !effect("verb", predicate).isEmpty();
        if (isInverted(s, predicate) || !planned && pending.isUnreal(s, predicate)) {
            return Optional.empty();
        }
        if (isSettled(s, predicate)) {
            own = Factuality.INTENDED;
        }
        if (isMissed(s, predicate)) {
            return Optional.empty();
        }
        for (Token auxiliary : s.children(predicate, Relation.AUXILIARY)) {
            own = pending.isHabit(s, predicate, auxiliary) ? own : compose(effect("modal", auxiliary), own);
        }
        if (isSupposed(s, predicate)) {
            return Optional.empty();
        }
        for (Token adverb : s.children(predicate, Relation.ADVERB)) {
            String effect = effect("adverb", adverb);
            if (effect.equals("hypothetical")) {
                return Optional.empty();
            }
            own = compose(effect, own);
        }
        if (own == Factuality.POSSIBLE && isPurpose(s, predicate)) {
            own = Factuality.INTENDED;
        }
        return Optional.of(negated ? deny(own) : own);
    }

    /** "<b>would have</b> sanctioned", "<b>should have</b> left": what nobody did. */
    private boolean isMissed(Sentence s, Token predicate) {
        List<Token> auxiliaries = s.children(predicate, Relation.AUXILIARY);
        return auxiliaries.stream().anyMatch(a -> sets.has("missing", a.lemma()))
                && auxiliaries.stream().anyMatch(a -> sets.has("having", a.lemma()));
    }

    /** "<b>if</b> X attacks", "<b>as though</b> X had attacked", "<b>in the event</b> X attacks". */
    private boolean isSupposed(Sentence s, Token clause) {
        boolean marked = s.children(clause, Relation.MARKER).stream()
                .anyMatch(m -> effect("marker", m).equals("hypothetical")
                        || behind(s, m, "marker").equals("hypothetical"));
        return marked
                || clause.is(Relation.ADVERBIAL_CLAUSE)
                        && s.children(clause, Relation.PREPOSITION).stream()
                                .filter(p ->
                                        p.index() == s.subtree(clause).get(0).index())
                                .flatMap(p -> s.children(p, Relation.OBJECT_OF_PREPOSITION).stream())
                                .anyMatch(n -> sets.has("suppositions", n.lemma()));
    }

    /** What a word means behind the one before it: "so that", "as though". */
    private String behind(Sentence s, Token word, String wordClass) {
        return word.index() == 0
                ? ""
                : effects.getOrDefault(
                        wordClass + " " + s.token(word.index() - 1).lemma() + " " + word.lemma(), "");
    }

    /** "is <b>to receive</b>", "were <b>to divide</b>" as one group of verbs. */
    private boolean isSettled(Sentence s, Token predicate) {
        List<Token> auxiliaries = s.children(predicate, Relation.AUXILIARY);
        return auxiliaries.stream().anyMatch(a -> effect("infinitive", a).equals("intend"))
                && auxiliaries.stream().anyMatch(a -> sets.has("infinitive-marker", a.lemma()));
    }

    /** "so that it <b>could pay</b> them": what one means to make possible. */
    private boolean isPurpose(Sentence s, Token predicate) {
        return s.children(predicate, Relation.MARKER).stream()
                .anyMatch(m -> behind(s, m, "marker").equals("intend"));
    }

    /** "<b>Had</b> Russia attacked, ...": a condition without a word for it. */
    private static boolean isInverted(Sentence s, Token predicate) {
        Optional<Token> subject = s.findChild(predicate, Relation.SUBJECT);
        return predicate.is(Relation.ADVERBIAL_CLAUSE)
                && subject.isPresent()
                && s.children(predicate).get(0).is(Relation.AUXILIARY)
                && s.children(predicate).get(0).index() < subject.get().index();
    }

    /** The same, where the tree takes "had" for the verb of the clause. */
    private static boolean isInverted(Sentence s, Token inner, Token outer) {
        return inner.is(Relation.COMPLEMENT)
                && outer.is(Relation.ADVERBIAL_CLAUSE)
                && outer.inflection() == Form.PAST
                && !s.hasChild(inner, Relation.MARKER)
                && !Clauses.hasOwnSubject(s, outer)
                && s.subtree(outer).get(0).index() == outer.index();
    }

    private boolean isNegated(Sentence s, Token token) {
        return s.hasChild(token, Relation.NEGATION)
                || s.children(token).stream().anyMatch(c -> negates(s, token, c));
    }

    /** "<b>no</b> official said", "<b>neither</b> X nor Y", "<b>no</b> longer". */
    private boolean negates(Sentence s, Token token, Token child) {
        boolean direct = child.is(Relation.DETERMINER)
                || child.is(Relation.ADVERB)
                || child.is(Relation.OBJECT)
                || child.relation().isSubject();
        if (direct) {
            return effect("negator", child).equals("deny")
                    || child.is(Relation.ADVERB) && s.hasChild(child, Relation.NEGATION)
                    || s.children(child).stream()
                            .filter(d -> d.is(Relation.DETERMINER)
                                    || d.is(Relation.COORDINATOR) && d.index() < child.index())
                            .anyMatch(d -> effect("negator", d).equals("deny"));
        }
        return child.is(Relation.COORDINATOR)
                && child.index() < token.index()
                && effect("negator", child).equals("deny");
    }

    /** What the next word outwards makes of it. */
    private Optional<Factuality> through(Sentence s, Token inner, Token outer, Factuality factuality) {
        switch (inner.relation()) {
            case OPEN_COMPLEMENT,
                    COMPLEMENT,
                    OBJECT,
                    NOUN_CLAUSE,
                    CLAUSE_OF_PREPOSITION,
                    OBJECT_OF_PREPOSITION,
                    PREPOSITION,
                    CLAUSAL_SUBJECT,
                    ADJECTIVE_COMPLEMENT,
                    ATTRIBUTE -> {
                return governed(s, inner, outer, factuality);
            }
            case RELATIVE_CLAUSE -> {
                return pending.isToCome(s, inner) ? governed(s, inner, outer, factuality) : Optional.of(factuality);
            }
            case ADVERBIAL_CLAUSE -> {
                if (outer.wordClass() == WordClass.ADJECTIVE
                        && effect("other", outer).equals("hypothetical")) {
                    return Optional.empty();
                }
                boolean purpose = inner.inflection() == Form.BARE
                        && s.children(inner, Relation.AUXILIARY).stream()
                                .anyMatch(a -> a.inflection() == Form.INFINITIVE);
                if (purpose && effect("verb", outer).equals("hypothetical")) {
                    return Optional.empty();
                }
                if (purpose
                        && Clauses.hasOwnSubject(s, inner)
                        && effect("verb", outer).equals("demand")) {
                    return Optional.of(compose("demand", factuality));
                }
                boolean open = purpose && (isNegated(s, outer) || !pending.isFulfilled(s, outer));
                Factuality aimed = open && factuality == Factuality.ASSERTED ? Factuality.INTENDED : factuality;
                if (purpose && isNegated(s, outer)) {
                    return Optional.of(Factuality.DENIED);
                }
                boolean shares = purpose || inner.inflection() == Form.GERUND && !Clauses.hasOwnSubject(s, inner);
                return Optional.of(shares ? modal(s, outer, aimed) : aimed);
            }
            case ADVERB, PARTICLE -> {
                String together = effects.getOrDefault("verb " + outer.lemma() + " " + inner.lemma(), "");
                return Optional.of(compose(together, factuality));
            }
            case CONJUNCT -> {
                return Optional.of(shared(s, inner, outer, factuality));
            }
            default -> {
                return Optional.of(factuality);
            }
        }
    }

    /** "will attack and destroy", "did not attack or destroy": the second verb shares the first one's modal, or its negation. */
    private Factuality shared(Sentence s, Token inner, Token outer, Factuality factuality) {
        if (!inner.isVerb() || s.hasChild(inner, Relation.AUXILIARY)) {
            return factuality;
        }
        if (!Clauses.hasOwnSubject(s, inner) && isAlternative(s, inner, outer) && isNegated(s, outer)) {
            return deny(factuality);
        }
        if (inner.inflection() != Form.BARE) {
            return factuality;
        }
        return modal(s, outer, factuality);
    }

    /** What the modal of a verb makes of something that is said under it: "<b>should</b> sue to resist". */
    private Factuality modal(Sentence s, Token verb, Factuality factuality) {
        Factuality shared = factuality;
        for (Token auxiliary : s.children(verb, Relation.AUXILIARY)) {
            shared = compose(effect("modal", auxiliary), shared);
        }
        return shared;
    }

    /** "neither X <b>nor</b> Y", "did not X <b>or</b> Y". */
    private boolean isAlternative(Sentence s, Token inner, Token outer) {
        return s.children(outer, Relation.COORDINATOR).stream()
                .filter(c -> c.index() < inner.index())
                .anyMatch(c -> effect("coordinator", c).equals("deny"));
    }

    private Optional<Factuality> governed(Sentence s, Token inner, Token outer, Factuality factuality) {
        if (inner.is(Relation.PREPOSITION) && outer.isVerb() && s.hasChild(inner, Relation.CLAUSE_OF_PREPOSITION)) {
            Optional<Factuality> manner = manner(s, inner, outer, factuality);
            if (manner.isPresent()) {
                return manner;
            }
        }
        if (inner.is(Relation.PREPOSITION) && sets.has("circumstance-prepositions", inner.lemma())) {
            return Optional.of(factuality);
        }
        String own = outer.isVerb()
                ? verbEffect(s, outer)
                : outer.isNominal() ? nounEffect(s, outer) : effect("other", outer);
        boolean phrase = outer.isVerb() && !own.equals(effect("verb", outer));
        String effect = phrase ? own : infinitive(s, inner, outer).orElse(own);
        if (effect.equals("demand")
                && inner.is(Relation.PREPOSITION)
                && sets.has("topic-prepositions", inner.lemma())) {
            return Optional.of(factuality);
        }
        if (effect.equals("hypothetical") || isInverted(s, inner, outer)) {
            return Optional.empty();
        }
        if (inner.is(Relation.COMPLEMENT) && inner.index() < outer.index()) {
            return Optional.of(factuality);
        }
        if (pending.isPermission(outer) && isNegated(s, outer) || pending.isToCease(s, outer)) {
            return Optional.empty();
        }
        boolean entity = inner.is(Relation.OBJECT) && !effect.equals("deny") && !effect.equals("intend");
        Factuality composed = effect.isEmpty() || entity ? factuality : compose(effect, factuality);
        if (pending.isOnlyPermitted(s, inner, outer)) {
            composed = compose("possible", composed);
        } else if (pending.isGoverned(s, inner, outer)) {
            composed = modal(s, outer, composed);
        }
        if (inner.is(Relation.COMPLEMENT) || inner.is(Relation.CLAUSAL_SUBJECT)) {
            for (Token adjective : s.children(outer, Relation.ADJECTIVE_COMPLEMENT)) {
                composed = compose(effect("other", adjective), composed);
            }
        }
        boolean nothing = outer.isNominal()
                && outer.index() < inner.index()
                && (effect.equals("possible") || effect.equals("intend"))
                && isNegated(s, outer)
                && s.findHead(outer).filter(v -> sets.has("litotes", v.lemma())).isEmpty();
        boolean negatedGovernor = nothing
                || outer.isVerb()
                        && outer.index() < inner.index()
                        && isNegatedBeside(s, outer, inner)
                        && !sets.has("litotes", outer.lemma())
                        && (inner.is(Relation.OPEN_COMPLEMENT)
                                || inner.is(Relation.COMPLEMENT)
                                || inner.is(Relation.ADJECTIVE_COMPLEMENT)
                                || inner.is(Relation.OBJECT));
        return Optional.of(negatedGovernor ? deny(composed) : composed);
    }

    /** Whether a verb is negated by another word than "no" of a noun that has told so already: "had <b>no plans</b> to attack". */
    private boolean isNegatedBeside(Sentence s, Token verb, Token noun) {
        String effect = noun.isNominal() ? effect("noun", noun) : "";
        boolean told = effect.equals("possible") || effect.equals("intend");
        return told
                ? s.hasChild(verb, Relation.NEGATION)
                        || s.children(verb).stream().anyMatch(c -> c.index() != noun.index() && negates(s, verb, c))
                : isNegated(s, verb);
    }

    /** "could help <b>by sending</b> troops" as the helping; "voiced openness <b>to working</b> with" as the openness, though it hangs on the verb. */
    private Optional<Factuality> manner(Sentence s, Token preposition, Token verb, Factuality factuality) {
        if (sets.has("manner-prepositions", preposition.lemma())) {
            return own(s, verb).map(o -> factuality == Factuality.ASSERTED ? o : factuality);
        }
        return s.children(verb, Relation.OBJECT).stream()
                .filter(o -> o.index() == preposition.index() - 1)
                .map(o -> effect("noun", o))
                .filter(e -> e.equals("intend") || e.equals("possible") || e.equals("demand"))
                .map(e -> compose(e, factuality))
                .findFirst();
    }

    /** "has <b>to leave</b>", "is <b>to leave</b>", "<b>let</b> us leave": what a verb means with an infinitive only, or as an order. */
    private Optional<String> infinitive(Sentence s, Token inner, Token outer) {
        boolean open = outer.isVerb() && (inner.is(Relation.OPEN_COMPLEMENT) || inner.is(Relation.COMPLEMENT));
        if (!open) {
            return Optional.empty();
        }
        boolean marked =
                s.children(inner, Relation.AUXILIARY).stream().anyMatch(a -> sets.has("infinitive-marker", a.lemma()));
        boolean order = outer.inflection() == Form.BARE
                && !Clauses.hasOwnSubject(s, outer)
                && !s.hasChild(outer, Relation.AUXILIARY);
        String effect = marked ? effect("infinitive", outer) : order ? effect("order", outer) : "";
        return effect.isEmpty() ? Optional.empty() : Optional.of(effect);
    }

    /** What a noun makes of its clause; "<b>his</b> decision to meet", "<b>made</b> a decision to meet" was taken, and the meeting with it. */
    private String nounEffect(Sentence s, Token noun) {
        boolean settled = sets.has("settled-nouns", noun.lemma())
                && (s.hasChild(noun, Relation.POSSESSOR)
                        || s.findHead(noun)
                                .filter(v -> noun.is(Relation.OBJECT)
                                        && v.inflection() == Form.PAST
                                        && sets.has("settling", v.lemma()))
                                .isPresent());
        return settled ? "" : effect("noun", noun);
    }

    /** What a verb makes of what it governs, together with its adverb or particle where the two mean something else: "steer clear of". */
    private String verbEffect(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c -> c.index() > verb.index() && (c.is(Relation.ADVERB) || c.is(Relation.PARTICLE)))
                .map(c -> effects.getOrDefault("verb " + verb.lemma() + " " + c.lemma(), ""))
                .filter(e -> !e.isEmpty())
                .findFirst()
                .orElseGet(() -> effect("verb", verb));
    }

    /** Whether a noun is a demand, and what it governs is demanded: "the call for his resignation". */
    boolean isDemand(Token token) {
        return token.isNominal() && effect("noun", token).equals("demand");
    }

    private String effect(String wordClass, Token token) {
        return effects.getOrDefault(wordClass + " " + token.lemma(), "");
    }

    private static Factuality compose(String effect, Factuality inner) {
        return switch (effect) {
            case "deny" -> deny(inner);
            case "possible" -> inner == Factuality.ASSERTED ? Factuality.POSSIBLE : inner;
            case "intend" -> inner == Factuality.ASSERTED ? Factuality.INTENDED : inner;
            case "demand" -> inner == Factuality.ASSERTED || inner == Factuality.INTENDED ? Factuality.DEMANDED : inner;
            default -> inner;
        };
    }

    /** Denying a denial leaves it possible. */
    static Factuality deny(Factuality inner) {
        return inner == Factuality.DENIED ? Factuality.POSSIBLE : Factuality.DENIED;
    }
}
