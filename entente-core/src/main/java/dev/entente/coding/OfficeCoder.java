package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Nouns;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes offices, leadership and party membership of persons: titles before and after a name, and sentences that say who is what.
 *
 * <p>HOLDS_OFFICE for a title, LEADS for the leader, head or commander of a body; ranks and epithets make no tie.
 */
final class OfficeCoder {
    private final Nouns nouns;
    private final WordSets sets;
    private final Clauses clauses;
    private final Registry registry;
    private final Seats seats;

    OfficeCoder(Nouns nouns, WordSets sets, Registry registry) {
        this.nouns = nouns;
        this.sets = sets;
        this.clauses = new Clauses(sets);
        this.registry = registry;
        this.seats = new Seats(nouns, sets, registry);
    }

    /** Ties in the words around a person's name. */
    void person(Scene scene, int index, Token name, Referent person, List<Draft> drafts) {
        Sentence s = scene.sentence(index);
        Optional<Token> before = titleBefore(s, name);
        before.ifPresent(title -> office(scene, index, title, person).ifPresent(drafts::add));
        for (Token apposed : s.children(name, Relation.APPOSITION)) {
            titles(s, apposed).forEach(t -> office(scene, index, t, person).ifPresent(drafts::add));
            partisan(scene, index, apposed, person).ifPresent(drafts::add);
            ranking(scene, index, apposed, person).ifPresent(drafts::add);
        }
        if (before.isEmpty()) {
            titleAround(s, name).flatMap(t -> office(scene, index, t, person)).ifPresent(drafts::add);
        }
        described(scene, index, name)
                .flatMap(h -> office(scene, index, h, person))
                .ifPresent(drafts::add);
        before.filter(t -> sets.has("seated", t.lemma())).ifPresent(t -> {
            for (int i = t.index() - 1; i >= 0 && s.dominates(name, s.token(i)); i--) {
                partisan(scene, index, s.token(i), person).ifPresent(drafts::add);
            }
        });
        party(scene, index, name, person).ifPresent(drafts::add);
    }

    /** The title next before a name: "U.N. <b>secretary</b> general Kofi Annan", "U.S. <b>Secretary</b> of State John Kerry". */
    private Optional<Token> titleBefore(Sentence s, Token name) {
        Optional<Token> compound = s.children(name, Relation.COMPOUND).stream()
                .filter(c -> c.index() < name.index()
                        && !prepositional(s, c, "office-of").isEmpty()
                        && makesTie(c))
                .findFirst();
        if (compound.isPresent()) {
            return compound;
        }
        for (int i = name.index() - 1; i >= 0 && s.dominates(name, s.token(i)); i--) {
            Token token = s.token(i);
            if (makesTie(token)) {
                return Optional.of(token);
            }
            if (token.wordClass() == dev.entente.language.WordClass.PREPOSITION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "<b>Secretary</b> of State John Kerry": the parser makes the name part of the title's "of". */
    private Optional<Token> titleAround(Sentence s, Token name) {
        return s.findHead(name)
                .filter(of -> name.is(Relation.OBJECT_OF_PREPOSITION) && sets.has("office-of", of.lemma()))
                .flatMap(s::findHead)
                .filter(t -> t.isCapitalised() && makesTie(t));
    }

    /** "Poland's <b>ambassador</b>, Tomas Berg", "Poland's <b>ambassador</b> to Chad, Tomas Berg". */
    private Optional<Token> described(Scene scene, int index, Token name) {
        Sentence s = scene.sentence(index);
        Optional<Token> head = s.findHead(name).filter(h -> name.is(Relation.APPOSITION));
        if (head.filter(this::makesTie).isPresent()) {
            return head;
        }
        boolean person = head.flatMap(h -> scene.cast().at(index, h))
                .filter(r -> r.type() == ActorType.PERSON)
                .isPresent();
        return head.filter(h -> !person && h.is(Relation.OBJECT_OF_PREPOSITION))
                .flatMap(s::findHead)
                .flatMap(s::findHead)
                .filter(this::makesTie);
    }

    private List<Token> titles(Sentence s, Token apposed) {
        List<Token> titles = new ArrayList<>();
        titles.add(apposed);
        titles.addAll(s.children(apposed, Relation.CONJUNCT));
        titles.removeIf(t -> !makesTie(t));
        return titles;
    }

    private boolean makesTie(Token token) {
        return nouns.findTitle(token)
                .filter(t -> t.tie().equals("HOLDS_OFFICE") || t.tie().equals("LEADS"))
                .isPresent();
    }

    private Optional<Draft> office(Scene scene, int index, Token title, Referent person) {
        Sentence s = scene.sentence(index);
        if (isWouldBe(s, title) || isWouldBe(s, name(scene, index, person))) {
            return Optional.empty();
        }
        Bodies named = bodies(scene, index, title, person);
        List<Referent> bodies = new ArrayList<>(named.list());
        if (s.children(title, Relation.COMPOUND).stream().anyMatch(c -> sets.has("partial-leads", c.lemma()))) {
            // "Chad's opposition leader": he leads no state
            bodies.removeIf(b -> b.type() == ActorType.STATE);
        }
        bodies.removeIf(b -> isOfBodyBetween(s, b, title));
        if (sets.has("seated", title.lemma())) {
            bodies.removeIf(b -> seats.isHome(scene.text(), b, title));
        }
        List<String> inferred = new ArrayList<>();
        if (bodies.isEmpty()) {
            seats.find(scene, index, title, person)
                    .map(b -> inferred(b, person))
                    .or(() -> officeByRegistry(person, title))
                    .ifPresent(b -> {
                        bodies.add(b);
                        inferred.add("recipients");
                    });
        }
        if (sets.has("candidacies", title.lemma())) {
            // "Labour's candidate": one of theirs, and in no office yet
            bodies.removeIf(b -> b.type() != ActorType.PARTY && b.type() != ActorType.ORGANISATION);
        }
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        Passage words = titleWords(s, title, bodies);
        if (isParted(scene.text(), words, person.mention())) {
            return Optional.empty();
        }
        Passage evidence = person.mention().cover(words);
        for (Referent body : bodies) {
            evidence = inferred.isEmpty() && s.passage().contains(body.mention())
                    ? evidence.cover(body.mention())
                    : evidence;
        }
        return Optional.of(Ties.draft(
                tie(s, title, named, words.cover(person.mention())),
                index,
                title,
                new Ties.Sides(List.of(person), bodies, words.cut(scene.text()), evidence, inferred)));
    }

    /** "“No <b>governor</b>,” said its official, <b>Ann Berg</b>": a title in a quotation is none of a name behind it. */
    private static boolean isParted(String text, Passage title, Passage name) {
        return title.end() <= name.start()
                && text.substring(title.end(), name.start()).chars().anyMatch(c -> "“”\"".indexOf(c) >= 0);
    }

    /** "our <b>potential</b> senator": not yet. */
    private boolean isWouldBe(Sentence s, Token word) {
        return s.children(word).stream().anyMatch(c -> c.index() < word.index() && sets.has("would-be", c.lemma()));
    }

    /** Who sits for a party is its member; who is director for something there, and not of it, holds an office. */
    private String tie(Sentence s, Token title, Bodies bodies, Passage mention) {
        String tie = nouns.findTitle(title).orElseThrow().tie();
        boolean sits = sets.has("seated", title.lemma())
                && !bodies.list().isEmpty()
                && bodies.list().stream().allMatch(b -> b.type() == ActorType.PARTY || isNamedParty(s, b));
        if (sits) {
            return "MEMBER_OF";
        }
        if (sets.has("candidacies", title.lemma())) {
            return "MEMBER_OF";
        }
        boolean supreme =
                s.tokens().stream().anyMatch(t -> mention.contains(t.start()) && sets.has("supreme", t.lemma()))
                        || prepositional(s, title, "office-of").stream().anyMatch(t -> sets.has("supreme", t.lemma()));
        boolean below = s.children(title).stream().anyMatch(c -> sets.has("below", c.lemma()));
        return tie.equals("LEADS") && (bodies.served() || supreme || below) ? "HOLDS_OFFICE" : tie;
    }

    /** "the <b>Green Party</b>": it says so itself. */
    private boolean isNamedParty(Sentence s, Referent body) {
        return s.findToken(body.mention().end() - 1)
                .filter(t -> nouns.in("party", t.lemma()))
                .isPresent();
    }

    /** Whose office it is, and whether it is an office there ("for", "at") and not over it. */
    private record Bodies(List<Referent> list, boolean served) {}

    /** Whose office it is: "<b>Iran</b>'s foreign minister", "head of <b>the bureau</b>", "<b>Hamas</b> leader". */
    private Bodies bodies(Scene scene, int index, Token title, Referent person) {
        Bodies own = bodiesAt(scene, index, title, person);
        boolean within =
                scene.sentence(index).dominates(name(scene, index, person), title) && title.is(Relation.COMPOUND);
        return own.list().isEmpty() && within ? bodiesAt(scene, index, name(scene, index, person), person) : own;
    }

    private static Token name(Scene scene, int index, Referent person) {
        Sentence s = scene.sentence(index);
        return s.findToken(person.mention().end() - 1).orElse(s.token(0));
    }

    private Bodies bodiesAt(Scene scene, int index, Token title, Referent person) {
        Cast cast = scene.cast();
        Sentence s = scene.sentence(index);
        List<Referent> found = new ArrayList<>();
        boolean personal = sets.has("personal-titles", title.lemma());
        cast.owner(index, title)
                .filter(r -> (nouns.modifiersFollow() || r.mention().start() < title.start())
                        && (Ties.isBody(r) || personal && r.type() == ActorType.PERSON))
                .filter(r -> !isListed(scene.text(), r.mention(), title))
                .ifPresent(found::add);
        boolean served = false;
        for (String preposition : sets.words("office-prepositions")) {
            boolean of = sets.has("office-of", preposition);
            boolean sent =
                    sets.has("sent-titles", title.lemma()) && !of || sets.has("office-to", preposition) && !personal;
            if (!found.isEmpty() || sent) {
                continue;
            }
            for (Token object : Clauses.prepositional(s, title, preposition)) {
                if (isJoined(s, title, object) && !sets.has("deputed", object.lemma())) {
                    found.addAll(cast.all(index, object));
                }
            }
            boolean where = sets.has("office-where", preposition);
            found.removeIf(r -> isCapital(scene, r)
                    || !Ties.isBody(r) && !(personal && r.type() == ActorType.PERSON)
                    || where
                            && (r.type() == ActorType.STATE
                                    || personal && !r.type().isBody()));
            served = !found.isEmpty() && !of;
        }
        return new Bodies(
                found.stream()
                        .filter(r -> !r.id().equals(person.id()) && !r.id().startsWith("unnamed:"))
                        .limit(2)
                        .toList(),
                served);
    }

    /** "<b>Serbian</b> Defence Committee chair": he leads the committee, and not the state. */
    private boolean isOfBodyBetween(Sentence s, Referent body, Token title) {
        if (body.type() != ActorType.STATE || body.mention().end() > title.start()) {
            return false;
        }
        for (int i = title.index() - 1;
                i >= 0 && s.token(i).start() > body.mention().end();
                i--) {
            if (sets.has("chaired", s.token(i).lemma().toLowerCase(Locale.ROOT))) {
                return nouns.findTitle(title)
                        .filter(t -> t.tie().equals("LEADS"))
                        .isPresent();
            }
        }
        return false;
    }

    /** "the <b>Caucus</b>, former governor Ann Berg and others": a neighbour in a list. */
    private static boolean isListed(String text, Passage body, Token title) {
        return body.end() < title.start()
                && text.substring(body.end(), title.start()).indexOf(',') >= 0;
    }

    /** "Rep. Ann Berg of <b>Lima</b>": a town, whichever it is, and not the state whose capital bears that name. */
    private boolean isCapital(Scene scene, Referent body) {
        if (body.type() != ActorType.STATE || body.how() != Referent.How.NAME || nouns.modifiersFollow()) {
            return false;
        }
        String words = body.mention().cut(scene.text());
        return registry.findActor(body.id()).stream()
                .flatMap(a -> a.names().values().stream())
                .noneMatch(names -> names.contains(words));
    }

    /** The objects of a word's prepositions of a set. */
    private List<Token> prepositional(Sentence s, Token word, String set) {
        List<Token> objects = new ArrayList<>();
        for (String preposition : sets.words(set)) {
            objects.addAll(Clauses.prepositional(s, word, preposition));
        }
        return objects;
    }

    /** "President Wilson; for Italy, ...": what stands behind a semicolon belongs to the next name. */
    private static boolean isJoined(Sentence s, Token title, Token object) {
        for (int i = title.index() + 1; i < object.index(); i++) {
            if (s.token(i).form().equals(";")) {
                return false;
            }
        }
        return true;
    }

    /** "President Obama": the registry knows of which state; the claim says that this was inferred. */
    private Optional<Referent> officeByRegistry(Referent person, Token title) {
        return registry.offices(person.id()).stream()
                .filter(o -> List.of(o.title().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .contains(title.lemma()))
                .filter(o -> registry.findActor(o.body()).isPresent())
                .findFirst()
                .map(o -> inferred(body(o.body(), title), person));
    }

    /** A minister or secretary holds office in the state; the ministry itself is named where the text names it. */
    private String body(String body, Token title) {
        boolean state = sets.has("state-titles", title.lemma());
        return state ? registry.findCountry(body).orElse(body) : body;
    }

    private Referent inferred(String body, Referent person) {
        return new Referent(
                body,
                registry.findActor(body).orElseThrow().type(),
                new Passage(person.mention().start(), person.mention().start()),
                Referent.How.DESCRIPTION);
    }

    private Passage titleWords(Sentence s, Token title, List<Referent> bodies) {
        int start = title.start();
        for (int i = title.index() - 1; i >= 0; i--) {
            Token token = s.token(i);
            boolean owner = bodies.stream().anyMatch(b -> b.mention().contains(token.start()));
            boolean word = token.wordClass() == WordClass.NOUN
                    || token.wordClass() == WordClass.NAME
                    || token.wordClass() == WordClass.ADJECTIVE;
            if (owner || !word || !s.dominates(s.findHead(title).orElse(title), token)) {
                break;
            }
            start = token.start();
        }
        return new Passage(bygone(s, start), title.end());
    }

    /** "a <b>former</b> Mexican foreign minister": an office that one had is none that one has. */
    private int bygone(Sentence s, int start) {
        int at = s.findToken(start).map(Token::index).orElse(0);
        while (--at >= 0 && (s.token(at).isNominal() || s.token(at).wordClass() == WordClass.ADJECTIVE)) {
            if (nouns.in("bygone", s.token(at).lemma())) {
                return s.token(at).start();
            }
        }
        return start;
    }

    /**
     * Sentences that say who is what: "Faisal is the leader of ...", "was elected president of", "served as director for", "assumed
     * the role of".
     */
    Optional<Draft> predicate(Scene scene, int index, Token verb) {
        Sentence s = scene.sentence(index);
        List<Token> predicates = predicates(s, verb);
        if (predicates.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> holder = holder(s, verb);
        Optional<Referent> person = holder.flatMap(t -> scene.cast().at(index, t))
                .filter(r -> r.type() == ActorType.PERSON && !r.id().startsWith("unnamed:"));
        return person.flatMap(p -> predicates.stream()
                .filter(this::makesTie)
                .flatMap(t -> office(scene, index, t, p).stream())
                .findFirst()
                .or(() -> predicates.stream()
                        .flatMap(t -> ranking(scene, index, t, p).or(() -> partisan(scene, index, t, p)).stream())
                        .findFirst())
                .map(d -> isOver(s, verb) ? d.as(bygoneTitle(d.role())) : d)
                .map(d -> verb.is(Relation.RELATIVE_CLAUSE) ? d : d.stated()));
    }

    /** "<b>served</b> as director", "had to <b>step down</b> as chair": an office that one had. */
    private boolean isOver(Sentence s, Token verb) {
        boolean past = verb.inflection() == dev.entente.language.Form.PAST;
        return !prepositional(s, verb, "role-prepositions").isEmpty()
                && (past && sets.has("serving", verb.lemma()) || sets.has("leaving-office", verb.lemma()));
    }

    private String bygoneTitle(String role) {
        for (String word : sets.words("bygone-title")) {
            return role.isEmpty() || role.contains(word) ? role : word + " " + role;
        }
        return role;
    }

    private List<Token> predicates(Sentence s, Token verb) {
        List<Token> predicates = new ArrayList<>();
        if (sets.has("office-verbs", verb.lemma())) {
            predicates.addAll(s.children(verb, Relation.ATTRIBUTE));
            predicates.addAll(s.children(verb, Relation.OBJECT_PREDICATE));
        }
        if (sets.has("office-verbs", verb.lemma()) || sets.has("as-verbs", verb.lemma())) {
            predicates.addAll(prepositional(s, verb, "role-prepositions"));
        }
        if (sets.has("take-office", verb.lemma())) {
            for (Token post : s.children(verb, Relation.OBJECT)) {
                if (sets.has("posts", post.lemma())) {
                    predicates.addAll(prepositional(s, post, "office-of"));
                    predicates.addAll(prepositional(s, post, "role-prepositions"));
                    predicates.addAll(prepositional(s, verb, "role-prepositions"));
                }
            }
        }
        return predicates;
    }

    /** The subject; of "appointed <b>Berg</b> minister" the object; a name if its apposition is the subject. */
    private Optional<Token> holder(Sentence s, Token verb) {
        boolean appointing = sets.has("appointing", verb.lemma()) && !Clauses.isPassive(s, verb);
        Optional<Token> holder = appointing ? s.findChild(verb, Relation.OBJECT) : clauses.subject(s, verb, 0);
        return holder.map(t -> t.is(Relation.APPOSITION) ? s.findHead(t).orElse(t) : t);
    }

    /** "the <b>top</b> Democrat <b>on the committee</b>", "the <b>ranking</b> member of": first of a side there. */
    private Optional<Draft> ranking(Scene scene, int index, Token noun, Referent person) {
        Sentence s = scene.sentence(index);
        boolean ranking = s.children(noun).stream().anyMatch(c -> sets.has("ranking", c.lemma()));
        List<Referent> bodies = bodiesAt(scene, index, noun, person).list();
        if (!ranking || bodies.isEmpty() || makesTie(noun)) {
            return Optional.empty();
        }
        Passage words = titleWords(s, noun, bodies);
        Passage evidence = person.mention().cover(words).cover(bodies.get(0).mention());
        return Optional.of(Ties.draft(
                "HOLDS_OFFICE",
                index,
                noun,
                new Ties.Sides(List.of(person), bodies, words.cut(scene.text()), evidence, List.of())));
    }

    /** "Lee, a <b>Democrat</b>", "Lee, the top <b>Democrat</b> on the committee": the party that the noun tells. */
    private Optional<Draft> partisan(Scene scene, int index, Token noun, Referent person) {
        return sets.words("party-nouns").stream()
                .filter(w -> noun.isCapitalised() && w.startsWith(noun.lemma().toLowerCase(Locale.ROOT) + "="))
                .findFirst()
                .map(w -> w.substring(w.indexOf('=') + 1))
                .filter(id -> registry.findActor(id).isPresent())
                .map(id -> new Referent(id, ActorType.PARTY, noun.passage(), Referent.How.NAME))
                .map(r -> Ties.draft(
                        "MEMBER_OF",
                        index,
                        noun,
                        Ties.Sides.of(
                                List.of(person), List.of(r), person.mention().cover(noun.passage()))));
    }

    /** "Rep. Joseph Crowley (D-N.Y.)": the party in brackets behind a legislator's name. */
    private Optional<Draft> party(Scene scene, int index, Token name, Referent person) {
        String text = scene.text();
        int at = name.end();
        if (!text.startsWith(" (", at)) {
            return Optional.empty();
        }
        int close = text.indexOf(')', at);
        if (close < 0 || close > at + 16) {
            return Optional.empty();
        }
        String inside = text.substring(at + 2, close);
        String letter = inside.contains("-") ? inside.substring(0, inside.indexOf('-')) : inside;
        return sets.words("party-letters").stream()
                .filter(w -> w.startsWith(letter + "="))
                .findFirst()
                .map(w -> w.substring(letter.length() + 1))
                .map(id -> Ties.draft(
                        "MEMBER_OF",
                        index,
                        name,
                        Ties.Sides.of(
                                List.of(person),
                                List.of(new Referent(
                                        id, ActorType.PARTY, new Passage(at + 2, close), Referent.How.NAME)),
                                person.mention().cover(new Passage(at, close + 1)))));
    }
}
