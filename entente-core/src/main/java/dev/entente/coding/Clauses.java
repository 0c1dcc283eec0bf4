package dev.entente.coding;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who and what hangs on a predicate: subjects and objects through passives, relative clauses, control and coordination. */
final class Clauses {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose", "what");
    private static final int DEPTH = 6;

    private final WordSets sets;

    Clauses(WordSets sets) {
        this.sets = sets;
    }

    static boolean isPassive(Sentence s, Token verb) {
        if (s.hasChild(verb, Relation.PASSIVE_AUXILIARY)) {
            return true;
        }
        if (s.hasChild(verb, Relation.PASSIVE_SUBJECT)) {
            return !isMistaken(s, verb);
        }
        if (s.hasChild(verb, Relation.SUBJECT)) {
            return false;
        }
        boolean participle = verb.inflection() == Form.PARTICIPLE
                || verb.inflection() == Form.PAST && s.hasChild(verb, Relation.AGENT);
        if (!participle) {
            return false;
        }
        if (verb.is(Relation.CONJUNCT)) {
            return !hasOwnSubject(s, verb)
                    && !s.hasChild(verb, Relation.AUXILIARY)
                    && s.findHead(verb)
                            .filter(h -> h.isVerb() && h.inflection() == Form.PARTICIPLE && isPassive(s, h))
                            .isPresent();
        }
        return verb.is(Relation.NOUN_CLAUSE)
                || isReduced(s, verb)
                || s.hasChild(verb, Relation.AGENT)
                || verb.is(Relation.RELATIVE_CLAUSE)
                        && !s.hasChild(verb, Relation.AUXILIARY)
                        && !hasOwnSubject(s, verb);
    }

    /** "left when <b>asked</b> to": a passive without its auxiliary. */
    private static boolean isReduced(Sentence s, Token verb) {
        return verb.is(Relation.ADVERBIAL_CLAUSE)
                && !s.hasChild(verb, Relation.AUXILIARY)
                && !s.hasChild(verb, Relation.OBJECT)
                && verb.index() > 0
                && (s.hasChild(verb, Relation.MARKER) || s.hasChild(verb, Relation.ADVERB))
                && s.children(verb).get(0).index() == verb.index() - 1;
    }

    /** "The agency <b>distributed</b> food": a past tense that was taken for a participle, since nothing makes it passive. */
    private static boolean isMistaken(Sentence s, Token verb) {
        return verb.is(Relation.ROOT)
                && s.hasChild(verb, Relation.OBJECT)
                && !s.hasChild(verb, Relation.AGENT)
                && !s.hasChild(verb, Relation.AUXILIARY);
    }

    static boolean hasOwnSubject(Sentence s, Token verb) {
        return s.hasChild(verb, Relation.SUBJECT) || s.hasChild(verb, Relation.PASSIVE_SUBJECT);
    }

    /** The doers: subject of an active verb, "by" of a passive one. */
    List<Token> actors(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            List<Token> agents = new ArrayList<>();
            for (Token by : s.children(verb, Relation.AGENT)) {
                agents.addAll(s.children(by, Relation.OBJECT_OF_PREPOSITION));
            }
            for (Token by : s.children(verb, Relation.PREPOSITION)) {
                if (agents.isEmpty() && by.lemma().equals("by")) {
                    agents.addAll(s.children(by, Relation.OBJECT_OF_PREPOSITION));
                }
            }
            return agents.isEmpty() ? agentsBehind(s, verb) : agents;
        }
        return subject(s, verb, 0).map(List::of).orElse(List.of());
    }

    /** "was accused of breaking the law <b>by judges</b>": the parser hangs them on the later verb. */
    private static List<Token> agentsBehind(Sentence s, Token verb) {
        List<Token> agents = new ArrayList<>();
        for (Token preposition : s.children(verb, Relation.PREPOSITION)) {
            s.children(preposition, Relation.CLAUSE_OF_PREPOSITION).stream()
                    .filter(deed -> s.hasChild(deed, Relation.OBJECT) && !isPassive(s, deed))
                    .forEach(deed -> agents.addAll(prepositional(s, deed, "by")));
        }
        return agents;
    }

    /** What an active verb has as object and a passive one as subject. */
    List<Token> objects(Sentence s, Token verb) {
        if (isPassive(s, verb) && !s.hasChild(verb, Relation.OBJECT)) {
            return subject(s, verb, 0).map(List::of).orElse(List.of());
        }
        List<Token> objects = new ArrayList<>();
        for (Token object : s.children(verb, Relation.OBJECT)) {
            if (object.index() < verb.index() && !isRelative(object) && hasSubjectBetween(s, object, verb)
                    || isContentMarker(s, object, verb)) {
                continue;
            }
            objects.add(isRelative(object) ? antecedent(s, verb).orElse(object) : object);
        }
        if (objects.isEmpty()) {
            objects.addAll(calledSo(s, verb));
            objects.addAll(behindGerund(s, verb));
        }
        if (objects.isEmpty()
                && verb.is(Relation.RELATIVE_CLAUSE)
                && isObjectRelative(s, verb)
                && s.findChild(verb, Relation.OBJECT).isEmpty()) {
            s.findHead(verb).ifPresent(objects::add);
        }
        if (objects.isEmpty() && verb.is(Relation.CONJUNCT)) {
            sharedObject(s, verb).ifPresent(objects::add);
        }
        return objects;
    }

    /** "the consensus <b>that</b> Chad shelled the town": no object, though the parser takes it for one. */
    private boolean isContentMarker(Sentence s, Token object, Token verb) {
        return object.lemma().equals("that")
                && verb.is(Relation.RELATIVE_CLAUSE)
                && s.hasChild(verb, Relation.SUBJECT)
                && sets.has("content-nouns", s.token(verb.head()).lemma());
    }

    /** "condemned what he called <b>Chad's raid</b>": what the free relative says that it is, if it says whose. */
    private List<Token> calledSo(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token clause : s.children(verb, Relation.COMPLEMENT)) {
            boolean free = clause.index() > verb.index() && isFreeRelative(s, clause);
            if (free) {
                found.addAll(s.children(clause, Relation.OBJECT_PREDICATE));
                s.children(clause, Relation.OBJECT).stream()
                        .filter(o -> o.index() > clause.index())
                        .forEach(found::add);
                found.addAll(prepositional(s, clause, "as"));
                found.removeIf(p -> !s.hasChild(p, Relation.POSSESSOR));
            }
        }
        return found;
    }

    /** "<b>what</b> he called", "what he did". */
    static boolean isFreeRelative(Sentence s, Token clause) {
        return s.children(clause, Relation.OBJECT).stream()
                .anyMatch(o -> o.lemma().equals("what") && o.index() < clause.index());
    }

    /** "imposed <b>sweeping</b> new sanctions": a participle before the object that was taken for a verb of its own. */
    private static List<Token> behindGerund(Sentence s, Token verb) {
        if (verb.index() + 1 >= s.size()) {
            return List.of();
        }
        Token next = s.token(verb.index() + 1);
        boolean adjective = next.inflection() == Form.GERUND
                && (next.is(Relation.ROOT) || next.is(Relation.NOUN_CLAUSE) && next.head() < verb.index());
        return adjective ? s.children(next, Relation.OBJECT) : List.of();
    }

    /** "“...?” <b>he</b> asks": what stands before the subject is quoted. */
    private static boolean hasSubjectBetween(Sentence s, Token object, Token verb) {
        return s.findChild(verb, Relation.SUBJECT)
                .filter(t -> t.index() > object.index() && t.index() < verb.index())
                .filter(t -> !verb.is(Relation.RELATIVE_CLAUSE))
                .isPresent();
    }

    /** "thanked <b>and commended</b> the support": the first verb's object lies after the second verb. */
    private static Optional<Token> sharedObject(Sentence s, Token verb) {
        return s.findHead(verb)
                .filter(Token::isVerb)
                .flatMap(h -> s.findChild(h, Relation.OBJECT))
                .filter(o -> o.index() > verb.index());
    }

    private static boolean isObjectRelative(Sentence s, Token verb) {
        Optional<Token> subject = s.findChild(verb, Relation.SUBJECT);
        return subject.isPresent()
                && !isRelative(subject.get())
                && !s.hasChild(verb, Relation.COMPLEMENT)
                && !s.hasChild(verb, Relation.MARKER);
    }

    /** The grammatical subject, found through coordination, control, participles and relative clauses. */
    Optional<Token> subject(Sentence s, Token verb, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        Optional<Token> own = s.findChild(verb, Relation.SUBJECT).or(() -> s.findChild(verb, Relation.PASSIVE_SUBJECT));
        if (own.isPresent()) {
            return isRelative(own.get())
                    ? before(s, verb, own.get()).or(() -> antecedent(s, verb)).or(() -> own)
                    : own;
        }
        Optional<Token> head = s.findHead(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return inherited(s, verb, head.get(), depth);
    }

    private Optional<Token> inherited(Sentence s, Token verb, Token head, int depth) {
        return switch (verb.relation()) {
            case CONJUNCT ->
                (head.isVerb() || isPredicate(head)) && !isMisplaced(s, verb, head) && !isUnjoined(s, verb, head)
                        ? subject(s, head, depth + 1)
                        : gerundSubject(s, verb, head);
            case OPEN_COMPLEMENT -> controller(s, head, depth);
            case ADJECTIVE_COMPLEMENT -> head.isVerb() ? subject(s, head, depth + 1) : Optional.empty();
            case COMPLEMENT, ADVERBIAL_CLAUSE, PARATAXIS ->
                head.isVerb() && isNonFinite(s, verb)
                        ? agentOf(s, verb, head)
                                .or(() -> isBeside(s, verb) ? subject(s, head, depth + 1) : controller(s, head, depth))
                        : Optional.empty();
            case NOUN_CLAUSE, RELATIVE_CLAUSE -> nounSubject(s, verb, head, depth);
            case CLAUSE_OF_PREPOSITION ->
                blamed(s, head).or(() -> s.findHead(head).flatMap(h -> prepositionSubject(s, h, depth)));
            default -> Optional.empty();
        };
    }

    /** "was attacked by militiamen, <b>killing</b> ten": whoever did the one did the other. */
    private Optional<Token> agentOf(Sentence s, Token verb, Token head) {
        boolean result = verb.inflection() == Form.GERUND && verb.index() > head.index() && isPassive(s, head);
        return result ? actors(s, head).stream().findFirst() : Optional.empty();
    }

    /** "attacked the ship, <b>killing</b> ten": a participle beside the verb, not what its object does. */
    private static boolean isBeside(Sentence s, Token verb) {
        return verb.is(Relation.ADVERBIAL_CLAUSE)
                && verb.inflection() == Form.GERUND
                && !s.hasChild(verb, Relation.MARKER)
                && s.children(s.token(verb.head()), Relation.PREPOSITION).stream()
                        .noneMatch(p -> s.hasChild(p, Relation.CLAUSE_OF_PREPOSITION) && p.index() < verb.index());
    }

    /** "criticised X for shooting and <b>killing</b> Y": a gerund is no second half of what a finite verb tells. */
    private static boolean isMisplaced(Sentence s, Token verb, Token head) {
        boolean finite = head.inflection() == Form.PAST || head.inflection() == Form.PRESENT;
        return finite && verb.inflection() == Form.GERUND && !s.hasChild(verb, Relation.AUXILIARY);
    }

    /** The same gerund's subject is whoever is blamed "for" it. */
    private Optional<Token> gerundSubject(Sentence s, Token verb, Token head) {
        return isMisplaced(s, verb, head)
                ? s.children(head, Relation.PREPOSITION).stream()
                        .filter(p -> p.index() < verb.index())
                        .flatMap(p -> blamed(s, p).stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * "the test, which media claimed now <b>allows</b> Chad to": a second half without "and" is none. Only where the language joins
     * its clauses with words.
     */
    private boolean isUnjoined(Sentence s, Token verb, Token head) {
        if (!sets.has("joined-clauses", "yes") || !verb.isVerb() || !head.isVerb()) {
            return false;
        }
        boolean before = s.children(head).stream()
                .anyMatch(c -> isJoint(c) && c.index() > head.index() && c.index() < verb.index());
        return !before && !leadsOn(s, verb, 0) && !isSemicolonBefore(s, verb, head);
    }

    private static boolean isJoint(Token token) {
        return token.is(Relation.COORDINATOR)
                || token.wordClass() == WordClass.CONJUNCTION
                || token.form().equals("&");
    }

    /** "came, <b>saw</b> and won": a later one is joined. */
    private static boolean leadsOn(Sentence s, Token verb, int depth) {
        return depth < DEPTH
                && (s.children(verb).stream().anyMatch(c -> isJoint(c) && c.index() > verb.index())
                        || s.children(verb, Relation.CONJUNCT).stream().anyMatch(c -> leadsOn(s, c, depth + 1)));
    }

    private static boolean isSemicolonBefore(Sentence s, Token verb, Token head) {
        return s.tokens().subList(Math.min(head.index(), verb.index()), verb.index()).stream()
                .anyMatch(t -> t.form().equals(";"));
    }

    private static boolean isPredicate(Token token) {
        return token.wordClass() == WordClass.ADJECTIVE || token.wordClass() == WordClass.AUXILIARY;
    }

    private static boolean isNonFinite(Sentence s, Token verb) {
        return verb.inflection() == Form.GERUND
                || verb.inflection() == Form.PARTICIPLE
                        && !s.hasChild(verb, Relation.AUXILIARY)
                        && s.children(verb, Relation.PASSIVE_AUXILIARY).stream()
                                .noneMatch(a -> a.inflection() == Form.PRESENT || a.inflection() == Form.PAST)
                || s.children(verb, Relation.AUXILIARY).stream().anyMatch(a -> a.inflection() == Form.INFINITIVE);
    }

    /** "urged Russia to": the object; "agreed to": the subject. */
    private Optional<Token> controller(Sentence s, Token head, int depth) {
        if (isPassive(s, head)) {
            // "the town was used to smuggle arms": whoever used it
            return sets.has("instrumental", head.lemma())
                    ? actors(s, head).stream().findFirst()
                    : subject(s, head, depth + 1);
        }
        Optional<Token> object = s.findChild(head, Relation.OBJECT).or(() -> s.findChild(head, Relation.DATIVE));
        if (object.isPresent()
                && !s.hasChild(object.get(), Relation.OBJECT_OF_PREPOSITION)
                && (takesPersonalObject(object.get()) || sets.has("object-control", head.lemma()))) {
            return object;
        }
        Optional<Token> addressed = addressed(s, head);
        return addressed.isPresent() ? addressed : subject(s, head, depth + 1);
    }

    /** "called <b>on Obama</b> to retaliate": a person or body behind the verb's own preposition; not "went on television to". */
    private Optional<Token> addressed(Sentence s, Token head) {
        if (!sets.has("addressing", head.lemma())) {
            return Optional.empty();
        }
        List<Token> on = new ArrayList<>();
        sets.words("addressing-prepositions").forEach(p -> on.addAll(prepositional(s, head, p)));
        return on.stream()
                .filter(t ->
                        t.index() < head.index() + 8 && (takesPersonalObject(t) || t.wordClass() == WordClass.NOUN))
                .filter(t ->
                        s.findHead(t).filter(p -> p.index() == head.index() + 1).isPresent())
                .findFirst();
    }

    private static boolean takesPersonalObject(Token object) {
        return object.wordClass() == WordClass.NAME || object.wordClass() == WordClass.PRONOUN;
    }

    /** "delegations visiting Iran": the noun; "plan to attack": who has the plan; "the man accused": the noun, passive. */
    private Optional<Token> nounSubject(Sentence s, Token verb, Token noun, int depth) {
        boolean infinitive = verb.inflection() == Form.BARE;
        if (infinitive && sets.has("chosen", noun.lemma())) {
            return Optional.of(noun);
        }
        if (infinitive && sets.has("asking-nouns", noun.lemma())) {
            return Optional.empty();
        }
        if (infinitive) {
            return s.findChild(noun, Relation.POSSESSOR).or(() -> governorSubject(s, noun, depth));
        }
        return Optional.of(noun);
    }

    /** The subject of the verb whose object this noun is; nobody for "it is time to". */
    private Optional<Token> governorSubject(Sentence s, Token noun, int depth) {
        return s.findHead(noun)
                .filter(Token::isVerb)
                .flatMap(v -> subject(s, v, depth + 1))
                .filter(t -> !noun.is(Relation.ATTRIBUTE) || !sets.has("expletives", t.lemma()));
    }

    /** "accused <b>the army</b> of executing", "blocked <b>the company</b> from leaving": whoever it is, not who accuses. */
    private Optional<Token> blamed(Sentence s, Token preposition) {
        return s.findHead(preposition)
                .filter(v -> v.isVerb() && !isPassive(s, v))
                .filter(v -> sets.has("blame-prepositions", preposition.lemma()))
                .flatMap(v -> s.findChild(v, Relation.OBJECT))
                .filter(o -> o.index() < preposition.index() && !s.hasChild(o, Relation.POSSESSOR))
                .filter(o -> ownerName(s, o).isEmpty());
    }

    private Optional<Token> prepositionSubject(Sentence s, Token governor, int depth) {
        if (governor.isVerb()) {
            Optional<Token> object = s.findChild(governor, Relation.OBJECT);
            Optional<Token> owner = object.filter(o -> !takesPersonalObject(o)).flatMap(o -> ownerName(s, o));
            return object.filter(Clauses::takesPersonalObject)
                    .or(() -> owner)
                    .or(() -> subject(s, governor, depth + 1))
                    .filter(t -> !sets.has("impersonal", governor.lemma()) || !sets.has("expletives", t.lemma()));
        }
        if (governor.wordClass() == WordClass.ADJECTIVE) {
            return s.findHead(governor).filter(Token::isVerb).flatMap(v -> subject(s, v, depth + 1));
        }
        return Optional.of(governor);
    }

    /** "condemned the position of <b>Britain</b> in designating": whose conduct the object is. */
    private Optional<Token> ownerName(Sentence s, Token noun) {
        Optional<Token> possessor = s.findChild(noun, Relation.POSSESSOR).filter(Clauses::takesPersonalObject);
        return possessor.or(() ->
                owners(s, noun).stream().filter(Clauses::takesPersonalObject).findFirst());
    }

    static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lemma());
    }

    /**
     * "Berg, <b>who</b> was charged by prosecutors, accused them": the pronoun of a clause before is no subject of what stands
     * behind its end; whom that clause is about is.
     */
    private static Optional<Token> before(Sentence s, Token verb, Token relative) {
        if (verb.head() < 0 || relative.index() > verb.head()) {
            return Optional.empty();
        }
        return Trees.above(s, verb, t -> t.is(Relation.RELATIVE_CLAUSE) && t.head() < relative.index())
                .flatMap(s::findHead)
                .map(h -> apposed(s, h));
    }

    /** The noun that a relative clause is about, climbing from the verb of the clause. */
    static Optional<Token> antecedent(Sentence s, Token verb) {
        Token at = verb;
        for (int i = 0; i < DEPTH; i++) {
            Optional<Token> head = s.findHead(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.is(Relation.RELATIVE_CLAUSE) || at.is(Relation.NOUN_CLAUSE)) {
                boolean described = isOneOf(s, head.get())
                        || s.children(verb).stream().anyMatch(t -> t.lemma().equals("who"));
                return described ? head.map(h -> apposed(s, h)) : head;
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** "Berg, <b>a Democrat</b>": a name that tells what somebody is. */
    private static boolean isOneOf(Sentence s, Token noun) {
        return noun.wordClass() == WordClass.NAME && s.hasChild(noun, Relation.DETERMINER);
    }

    /** "<b>Ann Berg</b>, a teacher who was jailed": the name that the noun stands beside. */
    private static Token apposed(Sentence s, Token noun) {
        return s.findHead(noun)
                .filter(name ->
                        noun.is(Relation.APPOSITION) && (noun.wordClass() == WordClass.NOUN || isOneOf(s, noun)))
                .filter(name -> name.wordClass() == WordClass.NAME && name.index() < noun.index())
                .orElse(noun);
    }

    /** What somebody is said to have done, behind a preposition: "attacked him for <b>leaving</b>". */
    static List<Token> deedsBehind(Sentence s, Token verb, String preposition) {
        return s.children(verb, Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals(preposition))
                .flatMap(p -> s.children(p, Relation.CLAUSE_OF_PREPOSITION).stream())
                .toList();
    }

    /** "the summit <b>of leaders</b>": what stands behind a noun in the place of a genitive. */
    List<Token> owners(Sentence s, Token noun) {
        List<Token> owners = new ArrayList<>();
        sets.words("genitive").forEach(p -> owners.addAll(prepositional(s, noun, p)));
        return owners;
    }

    /** Objects of a preposition under a word: "with", "to", ...; a dative "to" counts. */
    static List<Token> prepositional(Sentence s, Token word, String preposition) {
        List<Token> objects = new ArrayList<>();
        for (Token child : s.children(word)) {
            boolean fits = child.lemma().equals(preposition)
                    && (child.wordClass() == WordClass.PREPOSITION
                            || child.is(Relation.PREPOSITION)
                            || child.is(Relation.DATIVE)
                            || child.is(Relation.AGENT));
            if (fits) {
                objects.addAll(behind(s, child));
            } else if (child.is(Relation.PREPOSITION) && s.hasChild(child, Relation.OBJECT_OF_PREPOSITION)) {
                s.children(child, Relation.PREPOSITION).stream()
                        .filter(inner -> inner.lemma().equals(preposition))
                        .forEach(inner -> objects.addAll(behind(s, inner)));
            }
        }
        return objects;
    }

    /** The objects of a preposition; of the second one in "out of Congo", but not in "from Paris to Kabul". */
    private static List<Token> behind(Sentence s, Token preposition) {
        List<Token> objects = new ArrayList<>(s.children(preposition, Relation.OBJECT_OF_PREPOSITION));
        if (objects.isEmpty()) {
            s.children(preposition, Relation.PREPOSITION)
                    .forEach(inner -> objects.addAll(s.children(inner, Relation.OBJECT_OF_PREPOSITION)));
        }
        return objects;
    }
}
