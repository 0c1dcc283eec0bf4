package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.NounClass;
import dev.entente.actor.Nouns;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.claim.ClaimType;
import dev.entente.claim.Ontology;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Codes ties that stand in noun phrases: offices and leadership in titles and appositions, parts and wings, membership.
 *
 * <p>HOLDS_OFFICE for a title, LEADS for the leader, head or commander of a body; ranks and epithets make no tie.
 */
final class TieCoder {
    private static final Set<ActorType> BODIES = Set.of(
            ActorType.STATE,
            ActorType.BODY,
            ActorType.ARMED_GROUP,
            ActorType.PARTY,
            ActorType.ORGANISATION,
            ActorType.ALLIANCE,
            ActorType.INTERNATIONAL_ORGANISATION,
            ActorType.MEDIA,
            ActorType.UNKNOWN);

    private final Nouns nouns;
    private final WordSets sets;
    private final Registry registry;

    TieCoder(Nouns nouns, WordSets sets, Registry registry) {
        this.nouns = nouns;
        this.sets = sets;
        this.registry = registry;
    }

    List<Draft> code(Scene scene, int index) {
        Sentence s = scene.sentence(index);
        List<Draft> drafts = new ArrayList<>();
        for (Token token : s.tokens()) {
            if (token.wordClass() == dev.entente.language.WordClass.NOUN) {
                nominal(scene, index, token).ifPresent(drafts::add);
            }
            if (token.isNominal()) {
                scene.cast().at(index, token).filter(Referent::isExplicit).ifPresent(r -> {
                    if (r.type() == ActorType.PERSON && r.how() == Referent.How.NAME) {
                        person(scene, index, token, r, drafts);
                    } else {
                        body(scene, index, token, r, drafts);
                    }
                });
            }
        }
        return drafts;
    }

    /** "China, Pyongyang's only <b>ally</b>", "France, a permanent <b>member</b> of the Council", "is the <b>arm</b> of". */
    private Optional<Draft> nominal(Scene scene, int index, Token noun) {
        Optional<String> type = sets.has("allies", noun.lemma())
                ? Optional.of("ALLY_OF")
                : sets.has("adversaries", noun.lemma())
                        ? Optional.of("ADVERSARY_OF")
                        : sets.has("members", noun.lemma())
                                ? Optional.of("MEMBER_OF")
                                : sets.has("arms", noun.lemma()) ? Optional.of("PART_OF") : Optional.empty();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = scene.sentence(index);
        List<Referent> first = new ArrayList<>();
        s.findHead(noun)
                .filter(h -> noun.is(Relation.APPOSITION))
                .ifPresent(h -> first.addAll(scene.cast().all(index, h)));
        s.findHead(noun)
                .filter(h -> noun.is(Relation.ATTRIBUTE) && h.isVerb())
                .flatMap(v -> Clauses.subject(s, v, 0))
                .ifPresent(t -> first.addAll(scene.cast().all(index, t)));
        if (first.isEmpty() || !first.stream().allMatch(Referent::isExplicit)) {
            return Optional.empty();
        }
        List<Referent> second = new ArrayList<>();
        Clauses.prepositional(s, noun, "of")
                .forEach(t -> second.addAll(scene.cast().all(index, t)));
        if (second.isEmpty()) {
            second.addAll(scene.cast().conjunctOwners(index, noun));
        }
        second.removeIf(r -> !BODIES.contains(r.type()) || first.stream().anyMatch(f -> f.id().equals(r.id())));
        if (second.isEmpty() && isMutual(type.get(), noun) && first.size() > 1) {
            second.addAll(first.subList(1, first.size()));
            first.subList(1, first.size()).clear();
        }
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Passage evidence = noun.passage();
        for (Referent r : second) {
            evidence = evidence.cover(r.mention());
        }
        for (Referent r : first) {
            evidence = evidence.cover(r.mention());
        }
        ClaimType claimType = Ontology.standard().expectType(type.get());
        return Optional.of(new Draft(
                claimType, index, noun, first, second, "", List.of(), evidence, List.of(), Draft.Manner.PLAIN));
    }

    /** "Ghana and Togo are <b>allies</b>": of each other. */
    private static boolean isMutual(String type, Token noun) {
        return noun.inflection() == Form.PLURAL && (type.equals("ALLY_OF") || type.equals("ADVERSARY_OF"));
    }

    private void person(Scene scene, int index, Token name, Referent person, List<Draft> drafts) {
        Sentence s = scene.sentence(index);
        Optional<Token> before = titleBefore(s, name);
        before.ifPresent(title -> office(scene, index, name, title, person).ifPresent(drafts::add));
        for (Token apposed : s.children(name, Relation.APPOSITION)) {
            titles(s, apposed)
                    .forEach(t -> office(scene, index, name, t, person).ifPresent(drafts::add));
        }
        if (before.isEmpty()) {
            titleAround(s, name)
                    .flatMap(t -> office(scene, index, name, t, person))
                    .ifPresent(drafts::add);
        }
        s.findHead(name)
                .filter(h -> name.is(Relation.APPOSITION) && makesTie(h))
                .flatMap(h -> office(scene, index, name, h, person))
                .ifPresent(drafts::add);
        predicate(scene, index, name, person).ifPresent(drafts::add);
        party(scene, index, name, person).ifPresent(drafts::add);
    }

    /** The title next before a name: "U.N. <b>secretary</b> general Kofi Annan", "U.S. <b>Secretary</b> of State John Kerry". */
    private Optional<Token> titleBefore(Sentence s, Token name) {
        Optional<Token> compound = s.children(name, Relation.COMPOUND).stream()
                .filter(c -> c.index() < name.index()
                        && !Clauses.prepositional(s, c, "of").isEmpty()
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
                .filter(of ->
                        name.is(Relation.OBJECT_OF_PREPOSITION) && of.lemma().equals("of"))
                .flatMap(s::findHead)
                .filter(t -> t.isCapitalised() && makesTie(t));
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

    private Optional<Draft> office(Scene scene, int index, Token name, Token title, Referent person) {
        Sentence s = scene.sentence(index);
        List<Referent> bodies = new ArrayList<>(bodies(scene, index, title, person));
        if (bodies.isEmpty() && title.head() == name.index()) {
            bodies.addAll(bodies(scene, index, name, person));
        }
        List<String> inferred = new ArrayList<>();
        if (bodies.isEmpty()) {
            officeByTitle(title, person)
                    .or(() -> officeByRegistry(person, title))
                    .ifPresent(b -> {
                        bodies.add(b);
                        inferred.add("recipients");
                    });
        }
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        Passage words = titleWords(s, title, bodies);
        Passage evidence = person.mention().cover(words);
        for (Referent body : bodies) {
            evidence = inferred.isEmpty() && s.passage().contains(body.mention())
                    ? evidence.cover(body.mention())
                    : evidence;
        }
        String tie = nouns.findTitle(title).orElseThrow().tie();
        return Optional.of(
                draft(tie, index, title, List.of(person), bodies, evidence, words.cut(scene.text()), inferred));
    }

    /** Whose office it is: "<b>Iran</b>'s foreign minister", "head of <b>the bureau</b>", "<b>Hamas</b> leader". */
    private List<Referent> bodies(Scene scene, int index, Token title, Referent person) {
        Cast cast = scene.cast();
        Sentence s = scene.sentence(index);
        List<Referent> found = new ArrayList<>();
        cast.owner(index, title)
                .filter(r -> r.mention().start() < title.start() && BODIES.contains(r.type()))
                .ifPresent(found::add);
        for (String preposition : List.of("of", "for", "on", "in", "at")) {
            boolean where = sets.has("sent-titles", title.lemma()) && !preposition.equals("of");
            if (found.isEmpty() && !where) {
                Clauses.prepositional(s, title, preposition).forEach(t -> found.addAll(cast.all(index, t)));
                found.removeIf(r -> !BODIES.contains(r.type()));
            }
        }
        return found.stream()
                .filter(r -> BODIES.contains(r.type()) && !r.id().equals(person.id()) && !r.id().startsWith("unnamed:"))
                .limit(2)
                .toList();
    }

    /** "President Obama": the registry knows of which state; the claim says that this was inferred. */
    private Optional<Referent> officeByRegistry(Referent person, Token title) {
        return registry.offices(person.id()).stream()
                .filter(o -> List.of(
                                o.title().toLowerCase(java.util.Locale.ROOT).split("[\\s-]+"))
                        .contains(title.lemma()))
                .filter(o -> registry.findActor(o.body()).isPresent())
                .findFirst()
                .map(o -> inferred(body(o.body(), title), person));
    }

    /** A minister or secretary holds office in the state; the ministry itself is named where the text names it. */
    private String body(String body, Token title) {
        boolean state = title.lemma().equals("minister") || title.lemma().equals("secretary");
        return state ? registry.findCountry(body).orElse(body) : body;
    }

    /** "Rep.": the title alone says which body. */
    private Optional<Referent> officeByTitle(Token title, Referent person) {
        return nouns.findTitle(title)
                .map(Nouns.Title::body)
                .filter(b -> registry.findActor(b).isPresent())
                .map(b -> inferred(b, person));
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
            boolean word = token.wordClass() == dev.entente.language.WordClass.NOUN
                    || token.wordClass() == dev.entente.language.WordClass.NAME
                    || token.wordClass() == dev.entente.language.WordClass.ADJECTIVE;
            if (owner || !word || !s.dominates(s.findHead(title).orElse(title), token)) {
                break;
            }
            start = token.start();
        }
        return new Passage(start, title.end());
    }

    /** "Faisal is the leader of ...", "was elected president of", "served as director for". */
    private Optional<Draft> predicate(Scene scene, int index, Token name, Referent person) {
        Sentence s = scene.sentence(index);
        for (Token verb : s.tokens()) {
            if (!verb.isVerb() || !sets.has("office-verbs", verb.lemma())) {
                continue;
            }
            boolean subject = Clauses.subject(s, verb, 0)
                    .filter(t -> t.index() == name.index())
                    .isPresent();
            if (subject) {
                List<Token> predicates = new ArrayList<>(s.children(verb, Relation.ATTRIBUTE));
                predicates.addAll(s.children(verb, Relation.OBJECT_PREDICATE));
                predicates.addAll(Clauses.prepositional(s, verb, "as"));
                Optional<Draft> draft = predicates.stream()
                        .filter(this::makesTie)
                        .findFirst()
                        .flatMap(t -> office(scene, index, name, t, person))
                        .map(d -> verb.is(Relation.RELATIVE_CLAUSE) ? d : d.stated());
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
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
                .map(id -> draft(
                        "MEMBER_OF",
                        index,
                        name,
                        List.of(person),
                        List.of(new Referent(id, ActorType.PARTY, new Passage(at + 2, close), Referent.How.NAME)),
                        person.mention().cover(new Passage(at, close + 1)),
                        "",
                        List.of()));
    }

    /** "the Quds Force of the IRGC", "the Brigades, the armed wing of Hamas", "Iran's official news agency IRNA". */
    private void body(Scene scene, int index, Token head, Referent part, List<Draft> drafts) {
        Sentence s = scene.sentence(index);
        boolean isBody =
                BODIES.contains(part.type()) && part.type() != ActorType.STATE && part.type() != ActorType.UNKNOWN;
        boolean named =
                part.how() == Referent.How.NAME || part.how() == Referent.How.OWNED && sets.has("wings", head.lemma());
        if (!isBody || !named) {
            return;
        }
        Set<String> wholes = new LinkedHashSet<>();
        List<Referent> found = new ArrayList<>();
        Clauses.prepositional(s, head, "of").stream()
                .filter(t -> !s.hasChild(t, Relation.CONJUNCT))
                .forEach(t -> scene.cast().at(index, t).ifPresent(found::add));
        if (head.wordClass() == dev.entente.language.WordClass.NOUN) {
            wings(scene, index, head, found);
        }
        for (Token apposed : s.children(head, Relation.APPOSITION)) {
            wings(scene, index, apposed, found);
        }
        s.findHead(head).filter(h -> head.is(Relation.APPOSITION)).ifPresent(h -> wings(scene, index, h, found));
        for (Referent whole : found) {
            boolean fits = BODIES.contains(whole.type())
                    && whole.how() == Referent.How.NAME
                    && !whole.id().equals(part.id())
                    && !whole.mention().contains(part.mention())
                    && (whole.type() != ActorType.STATE
                            || part.type() == ActorType.MEDIA
                            || part.type() == ActorType.BODY)
                    && (part.type() != ActorType.ARMED_GROUP
                            || registry.findParent(part.id())
                                    .map(whole.id()::equals)
                                    .orElse(false)
                            || sets.has("wings", head.lemma())
                            || head.is(Relation.APPOSITION)
                            || s.hasChild(head, Relation.APPOSITION));
            if (fits && wholes.add(whole.id())) {
                Passage evidence = part.mention().cover(whole.mention());
                drafts.add(draft("PART_OF", index, head, List.of(part), List.of(whole), evidence, "", List.of()));
            }
        }
    }

    private void wings(Scene scene, int index, Token noun, List<Referent> found) {
        boolean agency = nouns.is(noun, NounClass.MEDIA) || noun.lemma().equals("agency");
        if (sets.has("wings", noun.lemma()) || agency) {
            Clauses.prepositional(scene.sentence(index), noun, "of")
                    .forEach(t -> found.addAll(scene.cast().all(index, t)));
            scene.sentence(index)
                    .children(noun, Relation.POSSESSOR)
                    .forEach(t -> found.addAll(scene.cast().all(index, t)));
        }
    }

    private static Draft draft(
            String type,
            int index,
            Token trigger,
            List<Referent> actors,
            List<Referent> recipients,
            Passage evidence,
            String role,
            List<String> inferred) {
        ClaimType claimType = Ontology.standard().expectType(type);
        return new Draft(
                claimType,
                index,
                trigger,
                actors,
                recipients,
                role,
                List.of(),
                evidence,
                inferred,
                Draft.Manner.NAMING);
    }
}
