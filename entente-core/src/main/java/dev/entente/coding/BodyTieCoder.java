package dev.entente.coding;

import dev.entente.actor.NounClass;
import dev.entente.actor.Nouns;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes what a noun phrase tells of a body: of what it is a part, who leads it, where it is based, whom it is against. */
final class BodyTieCoder {
    private static final Set<ActorType> LED =
            Set.of(ActorType.PARTY, ActorType.ARMED_GROUP, ActorType.ORGANISATION, ActorType.ALLIANCE);

    private final Nouns nouns;
    private final WordSets sets;
    private final Clauses clauses;
    private final Registry registry;

    BodyTieCoder(Nouns nouns, WordSets sets, Registry registry) {
        this.nouns = nouns;
        this.sets = sets;
        this.clauses = new Clauses(sets);
        this.registry = registry;
    }

    /** "the Quds Force of the IRGC", "the Brigades, the armed wing of Hamas", "Iran's official news agency IRNA". */
    void code(Scene scene, int index, Token head, Referent part, List<Draft> drafts) {
        Sentence s = scene.sentence(index);
        boolean isBody = Ties.isBody(part) && part.type() != ActorType.STATE && part.type() != ActorType.UNKNOWN;
        boolean named =
                part.how() == Referent.How.NAME || part.how() == Referent.How.OWNED && sets.has("wings", head.lemma());
        if (!isBody || !named) {
            return;
        }
        owner(scene, index, head, part).ifPresent(drafts::add);
        Set<String> wholes = new LinkedHashSet<>();
        List<Referent> found = new ArrayList<>();
        clauses.owners(s, head).stream()
                .filter(t -> !s.hasChild(t, Relation.CONJUNCT))
                .forEach(t -> scene.cast().at(index, t).ifPresent(found::add));
        if (head.wordClass() == WordClass.NOUN) {
            wings(scene, index, head, found);
        }
        for (Token apposed : s.children(head, Relation.APPOSITION)) {
            wings(scene, index, apposed, found);
        }
        s.findHead(head).filter(h -> head.is(Relation.APPOSITION)).ifPresent(h -> wings(scene, index, h, found));
        for (Referent whole : found) {
            boolean fits = Ties.isBody(whole)
                    && whole.how() == Referent.How.NAME
                    && !whole.id().equals(part.id())
                    && !whole.mention().contains(part.mention())
                    && !part.mention().contains(whole.mention())
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
                drafts.add(Ties.draft("PART_OF", index, head, Ties.Sides.of(List.of(part), List.of(whole), evidence)));
            }
        }
    }

    private void wings(Scene scene, int index, Token noun, List<Referent> found) {
        boolean agency = nouns.is(noun, NounClass.MEDIA) || noun.lemma().equals("agency");
        if (sets.has("wings", noun.lemma()) || agency) {
            clauses.owners(scene.sentence(index), noun)
                    .forEach(t -> found.addAll(scene.cast().all(index, t)));
            scene.sentence(index)
                    .children(noun, Relation.POSSESSOR)
                    .forEach(t -> found.addAll(scene.cast().all(index, t)));
        }
    }

    /** "<b>her</b> National League": a party or movement that is called somebody's is led by him. */
    private Optional<Draft> owner(Scene scene, int index, Token head, Referent body) {
        Sentence s = scene.sentence(index);
        boolean led = LED.contains(body.type())
                && body.how() == Referent.How.NAME
                && head.inflection() != Form.PLURAL
                && s.children(head).stream().noneMatch(c -> sets.has("fellow", c.lemma()))
                && (body.type() != ActorType.ORGANISATION || sets.has("partisan", head.lemma()));
        Optional<Token> described = s.children(head, Relation.APPOSITION).stream()
                .filter(a -> a.wordClass() == WordClass.NOUN && sets.has("partisan", a.lemma()))
                .flatMap(a -> s.findChild(a, Relation.POSSESSOR).stream())
                .findFirst();
        return s.findChild(head, Relation.POSSESSOR)
                .or(() -> described)
                .filter(p -> led)
                .flatMap(p -> scene.cast().at(index, p))
                .filter(p -> p.type() == ActorType.PERSON && !p.id().startsWith("unnamed:"))
                .map(p -> Ties.draft(
                        "LEADS",
                        index,
                        head,
                        Ties.Sides.of(List.of(p), List.of(body), p.mention().cover(body.mention()))));
    }

    /** "the <b>Saudi-led</b> coalition", "the <b>Pakistan-based</b> group Jaish". */
    void hyphened(Scene scene, int index, Token noun, List<Draft> drafts) {
        Sentence s = scene.sentence(index);
        for (Token participle : s.children(noun)) {
            boolean led = sets.has("led", participle.form());
            boolean based = sets.has("based", participle.form());
            if (participle.index() < 2 || participle.index() > noun.index() || !led && !based) {
                continue;
            }
            boolean joint = s.token(participle.index() - 1).form().equals("-");
            Optional<Referent> first = scene.cast().at(index, s.token(participle.index() - 2));
            Optional<Referent> body = led ? scene.cast().at(index, noun) : named(scene, index, noun);
            if (joint && first.isPresent() && body.filter(Ties::isBody).isPresent()) {
                drafts.add(hyphened(scene, led, new Pair(index, participle, first.get(), body.get())));
            }
        }
    }

    private record Pair(int index, Token participle, Referent first, Referent body) {}

    private static Draft hyphened(Scene scene, boolean led, Pair p) {
        Passage evidence = p.first().mention().cover(p.body().mention());
        List<Referent> body = List.of(p.body());
        List<Referent> first = List.of(p.first());
        return Ties.draft(
                led ? "LEADS" : "LOCATED_IN",
                p.index(),
                p.participle(),
                led ? Ties.Sides.of(first, body, evidence) : Ties.Sides.of(body, first, evidence));
    }

    /** Only a body with a name is located: where nameless people are is nobody's business. */
    private static Optional<Referent> named(Scene scene, int index, Token noun) {
        List<Token> tokens = new ArrayList<>(List.of(noun));
        tokens.addAll(scene.sentence(index).children(noun, Relation.APPOSITION));
        return tokens.stream()
                .flatMap(t -> scene.cast().at(index, t).stream())
                .filter(r -> r.how() == Referent.How.NAME && r.type() != ActorType.STATE)
                .findFirst();
    }
}
