package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what stands in a slot of a frame.
 *
 * <p>Slots: {@code subject}, {@code object}, {@code dative}, {@code object-owner}, {@code clause-subject},
 * {@code clause-object}, {@code object-proper}, {@code subject-proper} and {@code clause-direct} (the object itself, not whose it is), {@code owner} (possessor or adjective before a noun), {@code apposition}, {@code head} (the noun that
 * an adjective modifies), {@code location} ("in", "at"), or any preposition.
 */
final class Slots {
    /** An adjective right behind its noun, with or without an article between. */
    private static final int ADJACENT = 2;

    /** {@code on-proper}: whoever stands there, not whose thing stands there. */
    private static final String PROPER = "-proper";

    private final Cast cast;
    private final WordSets sets;
    private final Clauses clauses;

    Slots(Cast cast, WordSets sets) {
        this.cast = cast;
        this.sets = sets;
        this.clauses = new Clauses(sets);
    }

    private static final java.util.Set<String> SLOTS = java.util.Set.of(
            "subject",
            "object",
            "dative",
            "particle",
            "clause",
            "content",
            "clause-modal",
            "clause-bare",
            "clause-marker",
            "modal",
            "xcomp",
            "purpose",
            "predicate",
            "adjective",
            "object-adjective",
            "subject-adjective",
            "head",
            "apposition",
            "of-object",
            "owner",
            "before",
            "object-owner",
            "object-proper",
            "subject-proper",
            "joined-object",
            "clause-subject",
            "clause-object",
            "clause-direct",
            "location",
            "light-subject",
            "deed-subject",
            "copula",
            "passive",
            "blamed",
            "avowed",
            "grievance",
            "struck-place",
            "negated",
            "condition",
            "adverb",
            "in-subject",
            "under-subject",
            "occasion-subject",
            "object-place",
            "subject-by",
            "governor",
            "called-owner",
            "traced",
            "possessor",
            "possessor-adjective",
            "nisba",
            "self");

    Grievances grievances() {
        return new Grievances(cast, sets);
    }

    static boolean isPreposition(String slot) {
        return !SLOTS.contains(slot) && !slot.endsWith("-owner");
    }

    /** The words in a slot. */
    List<Token> tokens(Sentence s, Token trigger, String slot) {
        return switch (slot) {
            case "subject" -> trigger.isVerb() ? clauses.actors(s, trigger) : predicateSubject(s, trigger);
            case "object" -> measured(s, clauses.objects(s, trigger));
            case "dative" ->
                Clauses.isPassive(s, trigger) && s.hasChild(trigger, Relation.OBJECT)
                        ? clauses.subject(s, trigger, 0).map(List::of).orElse(List.of())
                        : Trees.dative(s, trigger);
            case "particle" -> Trees.particles(s, trigger);
            case "clause-subject", "clause-bare", "clause-modal", "clause-marker" ->
                Trees.clause(s, trigger).stream()
                        .flatMap(c -> inClause(s, c, slot).stream())
                        .toList();
            case "clause" -> Trees.clause(s, trigger);
            case "content" -> content(s, trigger);
            case "xcomp" -> s.children(trigger, Relation.OPEN_COMPLEMENT);
            case "joined-object" -> joinedObjects(s, trigger);
            case "negated" -> Trees.negations(s, trigger);
            case "adverb" -> {
                List<Token> adverbs = new ArrayList<>(s.children(trigger, Relation.ADVERB));
                adverbs.addAll(s.children(trigger, Relation.ADJECTIVE_COMPLEMENT));
                yield adverbs;
            }
            case "condition" -> conditions(s, trigger);
            case "passive" -> Clauses.isPassive(s, trigger) ? List.of(trigger) : List.of();
            case "purpose" -> Trees.purpose(s, trigger);
            case "object-adjective" ->
                measured(s, clauses.objects(s, trigger)).stream()
                        .flatMap(o -> modifiers(s, o).stream())
                        .toList();
            case "subject-adjective" ->
                tokens(s, trigger, "subject").stream()
                        .flatMap(t -> modifiers(s, t).stream())
                        .toList();
            case "possessor" -> s.children(trigger, Relation.POSSESSOR);
            case "possessor-adjective" ->
                s.children(trigger, Relation.POSSESSOR).stream()
                        .flatMap(o -> modifiers(s, o).stream())
                        .toList();
            case "nisba" ->
                s.children(trigger, Relation.ADJECTIVE).stream()
                        .filter(a -> a.wordClass() == WordClass.ADJECTIVE || a.index() - trigger.index() <= ADJACENT)
                        .toList();
            case "self" -> List.of(trigger);
            case "copula" -> copulaSubject(s, trigger);
            case "predicate" -> predicate(s, trigger);
            case "adjective" -> modifiers(s, trigger);
            case "head" -> s.findHead(trigger).map(List::of).orElse(List.of());
            case "apposition" -> s.children(trigger, Relation.APPOSITION);
            case "modal" -> s.children(trigger, Relation.AUXILIARY);
            case "of-object" ->
                clauses.objects(s, trigger).stream()
                        .flatMap(o -> clauses.owners(s, o).stream())
                        .filter(t -> !sets.has("own", t.lemma()))
                        .toList();
            default -> nested(s, trigger, slot);
        };
    }

    /** "to meet and exceed <b>his goals</b>". */
    private static List<Token> joinedObjects(Sentence s, Token trigger) {
        return Stream.of(trigger, s.findHead(trigger).orElse(trigger))
                .flatMap(v -> s.children(v, Relation.CONJUNCT).stream())
                .filter(c -> c.index() > trigger.index())
                .flatMap(c -> s.children(c, Relation.OBJECT).stream())
                .toList();
    }

    /** The words in a slot of the clause that a word governs. */
    private List<Token> inClause(Sentence s, Token clause, String slot) {
        return switch (slot) {
            case "clause-subject" -> clauses.subject(s, clause, 0).stream().toList();
            case "clause-modal" -> s.children(clause, Relation.AUXILIARY);
            case "clause-marker" -> Trees.markers(s, clause);
            // "insisted that Mali <b>release</b> them"
            default ->
                clause.inflection() == Form.BARE
                                && s.children(clause, Relation.AUXILIARY).isEmpty()
                        ? List.of(clause)
                        : List.of();
        };
    }

    /** A preposition, or two: {@code for>against} is "for war against X". */
    private List<Token> nested(Sentence s, Token trigger, String slot) {
        int arrow = slot.indexOf('>');
        if (arrow > 0) {
            String first = slot.substring(0, arrow);
            List<Token> outer =
                    SLOTS.contains(first) ? tokens(s, trigger, first) : Clauses.prepositional(s, trigger, first);
            return outer.stream()
                    .flatMap(t -> Clauses.prepositional(s, t, slot.substring(arrow + 1)).stream())
                    .toList();
        }
        return trigger.isNominal() ? nominal(s, trigger, slot) : Clauses.prepositional(s, trigger, slot);
    }

    /**
     * Objects of a preposition that belongs to a noun: under it, under its "of" ("ties of friendship with"), or behind it under
     * the verb that it hangs on ("in a call from X, to Y").
     */
    private List<Token> nominal(Sentence s, Token noun, String preposition) {
        List<Token> found = new ArrayList<>(Clauses.prepositional(s, noun, preposition));
        if (found.isEmpty()) {
            for (Token of : clauses.owners(s, noun)) {
                found.addAll(Clauses.prepositional(s, of, preposition));
                Trees.joined(s, of).forEach(c -> found.addAll(Clauses.prepositional(s, c, preposition)));
            }
        }
        for (Token owner : found.isEmpty() ? s.children(noun, Relation.POSSESSOR) : List.<Token>of()) {
            Clauses.prepositional(s, owner, preposition).stream()
                    .filter(t -> t.index() > noun.index())
                    .forEach(found::add);
        }
        if (found.isEmpty() && preposition.equals("by")) {
            s.findHead(noun)
                    .filter(p ->
                            noun.is(Relation.OBJECT_OF_PREPOSITION) && p.lemma().equals("of"))
                    .flatMap(s::findHead)
                    .flatMap(outer -> outer.is(Relation.PREPOSITION) ? s.findHead(outer) : Optional.of(outer))
                    .ifPresent(outer -> found.addAll(Clauses.prepositional(s, outer, "by")));
        }
        if (found.isEmpty() && !preposition.equals("of") && !preposition.equals("by")) {
            Trees.verbAbove(s, noun).ifPresent(v -> Clauses.prepositional(s, v, preposition).stream()
                    .filter(t -> t.index() > noun.index() && !preposition.equals("in"))
                    .forEach(found::add));
        }
        return found;
    }

    /** Subjects of the conditions set: "unless <b>Baghdad</b> accepted". */
    private List<Token> conditions(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>();
        for (Token token : s.subtree(trigger)) {
            boolean conditional = token.is(Relation.ADVERBIAL_CLAUSE)
                    && s.children(token, Relation.MARKER).stream()
                            .anyMatch(m -> m.lemma().equals("if") || m.lemma().equals("unless"));
            if (conditional) {
                clauses.subject(s, token, 0).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "X is <b>an alliance</b> of", "X refers to <b>an alliance</b> among": the subject. */
    private List<Token> copulaSubject(Sentence s, Token noun) {
        Optional<Token> head = s.findHead(noun);
        Optional<Token> verb = noun.is(Relation.ATTRIBUTE)
                ? head
                : head.filter(h -> noun.is(Relation.OBJECT_OF_PREPOSITION)
                                && h.lemma().equals("to"))
                        .flatMap(s::findHead);
        return verb.filter(Token::isVerb)
                .flatMap(v -> clauses.subject(s, v, 0))
                .map(List::of)
                .orElse(List.of());
    }

    /** Objects, and what they measure out: "imposed some of the harshest <b>sanctions</b>", "gave <b>$</b>40,000". */
    List<Token> measured(Sentence s, List<Token> objects) {
        List<Token> all = new ArrayList<>(objects);
        for (Token object : objects) {
            if (object.wordClass() == WordClass.NUMBER) {
                all.addAll(s.children(object, Relation.COMPOUND));
            }
            if (object.wordClass() != WordClass.NAME && isMeasure(object)) {
                all.addAll(clauses.owners(s, object));
            }
        }
        return all;
    }

    private boolean isMeasure(Token object) {
        return sets.has("measures", object.lemma())
                || sets.has("measures", object.form().toLowerCase(java.util.Locale.ROOT));
    }

    /** What is said: its verb, what that is joined to, and what is tried: "said that X <b>had tried to cheat</b>". */
    private List<Token> content(Sentence s, Token trigger) {
        List<Token> verbs = new ArrayList<>(Trees.clause(s, trigger));
        for (int i = 0; i < verbs.size(); i++) {
            Token verb = verbs.get(i);
            if (sets.has("trying", verb.lemma())) {
                verbs.addAll(s.children(verb, Relation.OPEN_COMPLEMENT));
            }
            s.children(verb, Relation.CONJUNCT).stream()
                    .filter(c -> c.isVerb() && !Clauses.hasOwnSubject(s, c))
                    .forEach(verbs::add);
        }
        return verbs;
    }

    /** What an object is called, and what it is called an act of: "an act of <b>aggression</b>". */
    private List<Token> predicate(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>(s.children(trigger, Relation.ATTRIBUTE));
        found.addAll(s.children(trigger, Relation.ADJECTIVE_COMPLEMENT));
        found.addAll(s.children(trigger, Relation.OBJECT_PREDICATE));
        for (Token word : List.copyOf(found)) {
            found.addAll(clauses.owners(s, word));
        }
        return found;
    }

    private static List<Token> modifiers(Sentence s, Token trigger) {
        return s.children(trigger).stream()
                .filter(c -> c.is(Relation.COMPOUND) || c.is(Relation.ADJECTIVE))
                .toList();
    }

    private List<Token> predicateSubject(Sentence s, Token adjective) {
        return s.findHead(adjective)
                .filter(Token::isVerb)
                .flatMap(v -> clauses.subject(s, v, 0))
                .map(List::of)
                .orElse(List.of());
    }

    /** The actors in a slot, conjuncts included; objects that are no actors count for their owners. */
    List<Referent> referents(int sentence, Sentence s, Token trigger, String slot) {
        List<Referent> found = new ArrayList<>();
        switch (slot) {
            case "owner" -> cast.conjunctOwners(sentence, trigger).forEach(found::add);
            case "object-owner" ->
                clauses.objects(s, trigger).forEach(o -> found.addAll(cast.conjunctOwners(sentence, o)));
            case "clause-subject" ->
                Trees.clause(s, trigger).stream()
                        .filter(c -> !Clauses.isPassive(s, c))
                        .forEach(c -> clauses.subject(s, c, 0)
                                .filter(t -> !clauses.subject(s, trigger, 0).equals(Optional.of(t)))
                                .ifPresent(t -> found.addAll(
                                        sets.has("acting-for", t.lemma())
                                                ? cast.allOrOwners(sentence, t)
                                                : cast.all(sentence, t))));
            case "clause-object" -> {
                List<Token> clauses = new ArrayList<>(Trees.clause(s, trigger));
                Trees.purpose(s, trigger).stream()
                        .filter(c -> !clauses.contains(c))
                        .forEach(clauses::add);
                clauses.removeIf(c -> Clauses.isPassive(s, c) && Clauses.hasOwnSubject(s, c));
                clauses.forEach(c -> clauseObject(sentence, s, c, found));
            }
            case "clause-direct" ->
                Trees.clause(s, trigger).stream()
                        .flatMap(c -> clauses.objects(s, c).stream())
                        .forEach(t -> found.addAll(cast.all(sentence, t)));
            case "subject-proper" -> tokens(s, trigger, "subject").forEach(t -> found.addAll(cast.all(sentence, t)));
            case "object-proper" -> clauses.objects(s, trigger).forEach(t -> found.addAll(cast.all(sentence, t)));
            case "self" -> cast.at(sentence, trigger).ifPresent(found::add);
            case "struck-place" -> found.addAll(new Targets(cast, sets).find(sentence, s, trigger));
            case "location" -> location(sentence, s, trigger, found);
            case "object-place" ->
                clauses.objects(s, trigger).forEach(o -> objectPlace(sentence, s, trigger, o, found));
            case "subject-by" ->
                deeds(s, trigger).forEach(deed -> {
                    Clauses.prepositional(s, deed, "by").forEach(t -> found.addAll(cast.allOrOwners(sentence, t)));
                    found.addAll(found.isEmpty() ? traced(sentence, s, deed) : List.of());
                });
            case "head" -> s.findHead(trigger).ifPresent(h -> found.addAll(cast.all(sentence, h)));
            default -> {
                if (slot.endsWith(PROPER)) {
                    tokens(s, trigger, slot.substring(0, slot.length() - PROPER.length()))
                            .forEach(t -> found.addAll(cast.all(sentence, t)));
                } else {
                    addAll(sentence, s, trigger, slot, found);
                }
            }
        }
        if (found.isEmpty() && (slot.equals("subject") || slot.equals("object"))) {
            attached(sentence, s, trigger, slot).ifPresent(found::add);
        }
        return found;
    }

    /** "an attack <b>blamed on</b> X", "the raid was <b>claimed by</b> X", "<b>blamed</b> the raid <b>on</b> X": who is said to have done it. */
    List<Referent> traced(int sentence, Sentence s, Token deed) {
        List<Token> verbs = new ArrayList<>(s.children(deed, Relation.NOUN_CLAUSE));
        s.findHead(deed)
                .filter(v -> deed.is(Relation.PASSIVE_SUBJECT) || deed.is(Relation.OBJECT))
                .ifPresent(verbs::add);
        List<Referent> found = new ArrayList<>();
        for (Token verb : verbs) {
            if (sets.has("tracing", verb.lemma())) {
                for (String preposition : sets.words("tracing-prepositions")) {
                    Clauses.prepositional(s, verb, preposition)
                            .forEach(t -> found.addAll(cast.allOrOwners(sentence, t)));
                }
            }
        }
        return found;
    }

    /** "fought <b>under the command</b> of X", "a party <b>with the backing</b> of X": who does or is what the phrase hangs on. */
    List<Referent> governor(int sentence, Sentence s, Token noun) {
        Optional<Token> governor = s.findHead(noun)
                .filter(p -> noun.is(Relation.OBJECT_OF_PREPOSITION))
                .flatMap(s::findHead);
        if (governor.isEmpty()) {
            return List.of();
        }
        return governor.get().isVerb()
                ? referents(sentence, s, governor.get(), "subject")
                : cast.all(sentence, governor.get());
    }

    /** "called <b>Chad's</b> raid a breach of the truce": whose deed is called so. */
    List<Referent> calledOwner(int sentence, Sentence s, Token noun) {
        List<Referent> found = new ArrayList<>();
        s.findHead(noun)
                .filter(v -> noun.is(Relation.OBJECT_PREDICATE) && v.isVerb())
                .ifPresent(v -> clauses.objects(s, v).forEach(o -> found.addAll(cast.conjunctOwners(sentence, o))));
        return found;
    }

    private void addAll(int sentence, Sentence s, Token trigger, String slot, List<Referent> found) {
        for (Token inner : tokens(s, trigger, slot)) {
            Token token = whole(sentence, s, inner);
            boolean hung =
                    trigger.head() == token.index() && cast.at(sentence, token).isEmpty();
            Optional<Referent> nearer = hung ? nearestBefore(sentence, s, trigger) : Optional.empty();
            nearer.ifPresentOrElse(found::add, () -> found.addAll(answerable(sentence, s, trigger, token)));
            if (slot.equals("subject") && isMeans(sentence, s, trigger, token)) {
                found.clear();
            }
        }
    }

    /** "wounded by a <b>bomb</b> and two officers shot by a gunman": who stands beside a thing has not done it. */
    private boolean isMeans(int sentence, Sentence s, Token verb, Token token) {
        return verb.isVerb()
                && s.hasChild(token, Relation.CONJUNCT)
                && token.wordClass() == WordClass.NOUN
                && token.is(Relation.OBJECT_OF_PREPOSITION)
                && cast.at(sentence, token).isEmpty()
                && cast.owner(sentence, token).isEmpty();
    }

    /** "the League of <b>Nations</b>, which": the parser hangs a clause on the last word of a name; the name is meant. */
    private Token whole(int sentence, Sentence s, Token word) {
        if (!word.is(Relation.OBJECT_OF_PREPOSITION)
                || cast.at(sentence, word).isPresent()
                || cast.owner(sentence, word).isPresent()) {
            return word;
        }
        return s.findHead(word)
                .flatMap(s::findHead)
                .filter(n -> n.isNominal())
                .filter(n -> cast.at(sentence, n)
                        .filter(r -> r.mention().contains(word.start()))
                        .isPresent())
                .orElse(word);
    }

    /**
     * Whoever a phrase means; for a deed whoever did it: "the killing of villagers <b>by soldiers</b>" is theirs, and "the arrest
     * of Karim" is not Karim's; "the enemies of Karim" are not he.
     */
    private List<Referent> answerable(int sentence, Sentence s, Token trigger, Token token) {
        if (sets.has("adversaries", token.lemma()) && Trees.isOwnedBehind(s, token) && isOwners(sentence, token)) {
            return List.of();
        }
        boolean deed = trigger.isVerb()
                && sets.has("undergone", token.lemma())
                && cast.at(sentence, token).isEmpty();
        if (!deed) {
            return cast.allOrOwners(sentence, token);
        }
        List<Referent> doers = new ArrayList<>();
        Clauses.prepositional(s, token, "by").forEach(t -> doers.addAll(cast.allOrOwners(sentence, t)));
        if (doers.isEmpty()) {
            cast.allOrOwners(sentence, token).stream()
                    .filter(r ->
                            s.hasChild(token, Relation.CONJUNCT) || r.mention().start() < token.start())
                    .filter(r -> r.how() != Referent.How.PRONOUN || r.type() != ActorType.GROUP)
                    .forEach(doers::add);
        }
        return doers;
    }

    /** Whether the phrase means nobody, or only whom it belongs to. */
    private boolean isOwners(int sentence, Token token) {
        Optional<String> own = cast.at(sentence, token).map(Referent::id);
        return own.isEmpty() || own.equals(cast.owner(sentence, token).map(Referent::id));
    }

    /**
     * The noun before a participle or a relative clause, where the parser hung the clause on another one: "support of <b>General
     * S</b>, who was killed".
     */
    private Optional<Referent> attached(int sentence, Sentence s, Token verb, String slot) {
        boolean clause = verb.is(Relation.RELATIVE_CLAUSE) || verb.is(Relation.NOUN_CLAUSE);
        boolean wanted = Clauses.isPassive(s, verb) == slot.equals("object");
        if (!clause || !wanted || !sets.has("loose-clauses", "yes")) {
            return Optional.empty();
        }
        Optional<Referent> before = nearestBefore(sentence, s, verb);
        if (before.isPresent() || !slot.equals("subject") || !verb.is(Relation.NOUN_CLAUSE)) {
            return before;
        }
        return s.findHead(verb)
                .flatMap(s::findHead)
                .filter(Token::isVerb)
                .flatMap(v -> clauses.subject(s, v, 0))
                .flatMap(t -> cast.at(sentence, t));
    }

    private Optional<Referent> nearestBefore(int sentence, Sentence s, Token verb) {
        int first = s.subtree(verb).get(0).index();
        for (int i = first - 1; i >= Math.max(0, first - 3) && i != verb.head(); i--) {
            Token token = s.token(i);
            if (token.isNominal() && cast.at(sentence, token).isPresent()) {
                return cast.at(sentence, token);
            }
        }
        return Optional.empty();
    }

    /** Whom the embedded act is done to: "threatened to break relations with Russia". */
    private void clauseObject(int sentence, Sentence s, Token clause, List<Referent> found) {
        if (Clauses.isPassive(s, clause) && s.hasChild(clause, Relation.AGENT)) {
            // "declined to be interviewed by the court"
            clauses.actors(s, clause).forEach(t -> found.addAll(cast.allOrOwners(sentence, t)));
            return;
        }
        List<String> slots = new ArrayList<>(List.of("dative", "object"));
        slots.addAll(sets.words("object-prepositions"));
        for (String slot : slots) {
            for (Token token : tokens(s, clause, slot)) {
                found.addAll(cast.allOrOwners(sentence, token));
            }
            for (Token object : clauses.objects(s, clause)) {
                if (found.isEmpty() && !slot.equals("object")) {
                    Clauses.prepositional(s, object, slot).forEach(t -> found.addAll(cast.allOrOwners(sentence, t)));
                }
            }
            if (!found.isEmpty()) {
                return;
            }
        }
        for (Token inner : s.children(clause, Relation.COMPLEMENT)) {
            boolean undergone = inner.inflection() == Form.PARTICIPLE && !s.hasChild(inner, Relation.AUXILIARY);
            if (sets.has("causative", clause.lemma()) && !undergone || Trees.isFree(s, inner)) {
                continue;
            }
            clauses.subject(s, inner, 0).ifPresent(t -> found.addAll(cast.allOrOwners(sentence, t)));
        }
        for (Token deeper : s.children(clause, Relation.OPEN_COMPLEMENT)) {
            if (found.isEmpty() && deeper.wordClass() == WordClass.VERB) {
                clauseObject(sentence, s, deeper, found);
            }
        }
    }

    /** What does it, where that is a deed: "<b>shelling</b> by troops killed three". */
    private List<Token> deeds(Sentence s, Token verb) {
        List<Token> deeds = new ArrayList<>(clauses.actors(s, verb));
        if (!Clauses.hasOwnSubject(s, verb)) {
            s.children(verb, Relation.ADVERBIAL_CLAUSE).stream()
                    .filter(c -> c.index() < verb.index() && c.inflection() == Form.GERUND)
                    .forEach(deeds::add);
        }
        return deeds;
    }

    /** Whose a thing is by where it stands or whom it is for: "a camp <b>for</b> refugees", "lines leading <b>into</b> Kabul". */
    private void objectPlace(int sentence, Sentence s, Token trigger, Token object, List<Referent> found) {
        for (String preposition : sets.words("object-place-prepositions")) {
            List<Token> placed = new ArrayList<>(Clauses.prepositional(s, object, preposition));
            s.children(object, Relation.NOUN_CLAUSE).stream()
                    .filter(c -> c.index() != trigger.index())
                    .forEach(c -> placed.addAll(Clauses.prepositional(s, c, preposition)));
            placed.forEach(t -> found.addAll(cast.allOrOwners(sentence, t)));
            if (!found.isEmpty()) {
                return;
            }
        }
    }

    private void location(int sentence, Sentence s, Token trigger, List<Referent> found) {
        for (String preposition : sets.words("place-prepositions")) {
            Clauses.prepositional(s, trigger, preposition).forEach(t -> cast.at(sentence, t)
                    .or(() -> cast.owner(sentence, t))
                    .ifPresent(found::add));
        }
    }
}
