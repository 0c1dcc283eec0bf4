package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes ties that a noun names by itself: ally, enemy, member, arm. */
final class NounTieCoder {
    private static final Map<String, String> TYPES = Map.of(
            "allies", "ALLY_OF",
            "adversaries", "ADVERSARY_OF",
            "members", "MEMBER_OF",
            "arms", "PART_OF");

    private final WordSets sets;
    private final Clauses clauses;

    NounTieCoder(WordSets sets) {
        this.sets = sets;
        this.clauses = new Clauses(sets);
    }

    /** "China, Pyongyang's only <b>ally</b>", "France, a permanent <b>member</b> of the Council", "is the <b>arm</b> of". */
    Optional<Draft> code(Scene scene, int index, Token noun) {
        Optional<String> type = TYPES.entrySet().stream()
                .filter(e -> sets.has(e.getKey(), noun.lemma()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
        boolean apposedWing = noun.is(Relation.APPOSITION) && sets.has("wings", noun.lemma());
        if (type.isEmpty() || apposedWing || isAddress(scene.sentence(index), noun)) {
            return Optional.empty();
        }
        List<Referent> first = bearers(scene, index, noun);
        if (first.isEmpty() || !first.stream().allMatch(Referent::isExplicit)) {
            return Optional.empty();
        }
        List<Referent> second = new ArrayList<>(others(scene, index, noun));
        second.removeIf(r -> !Ties.isBody(r) || first.stream().anyMatch(f -> f.id().equals(r.id())));
        if (second.isEmpty() && isMutual(scene.sentence(index), type.get(), noun) && first.size() > 1) {
            second.addAll(first.subList(1, first.size()));
            first.subList(1, first.size()).clear();
        }
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Passage evidence = noun.passage();
        for (Referent r : first) {
            evidence = evidence.cover(r.mention());
        }
        for (Referent r : second) {
            evidence = evidence.cover(r.mention());
        }
        Draft tie = Ties.draft(type.get(), index, noun, Ties.Sides.of(first, second, evidence));
        boolean naming = noun.is(Relation.APPOSITION)
                || !noun.is(Relation.ATTRIBUTE) && scene.sentence(index).hasChild(noun, Relation.APPOSITION);
        return Optional.of(naming ? tie : tie.stated());
    }

    /** "<b>my friend</b> from Ohio": courtesy or jest, and no alliance. */
    private boolean isAddress(Sentence s, Token noun) {
        if (!sets.has("courtesies", noun.lemma())) {
            return false;
        }
        for (Token owner : s.children(noun, Relation.POSSESSOR)) {
            if (sets.has("first-person", owner.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Who is said to be one: the noun's apposition either way round, the subject or predicate of "is", a list behind "including". */
    private List<Referent> bearers(Scene scene, int index, Token noun) {
        Sentence s = scene.sentence(index);
        Cast cast = scene.cast();
        List<Referent> bearers = new ArrayList<>();
        Optional<Token> head = s.findHead(noun);
        head.filter(h -> noun.is(Relation.APPOSITION)).ifPresent(h -> bearers.addAll(cast.all(index, h)));
        head.filter(h -> noun.is(Relation.ATTRIBUTE) && h.isVerb())
                .flatMap(v -> clauses.subject(s, v, 0))
                .ifPresent(t -> bearers.addAll(cast.all(index, t)));
        head.filter(h -> noun.is(Relation.SUBJECT) && h.lemma().equals("be"))
                .ifPresent(v -> s.children(v, Relation.ATTRIBUTE).forEach(t -> bearers.addAll(cast.all(index, t))));
        if (bearers.isEmpty()) {
            s.children(noun, Relation.APPOSITION).forEach(t -> bearers.addAll(cast.all(index, t)));
            bearers.addAll(cast.all(index, noun));
            bearers.removeIf(r -> r.how() != Referent.How.NAME || r.mention().start() < noun.end());
        }
        List<Referent> distinct = new ArrayList<>();
        bearers.stream()
                .filter(b -> distinct.stream().noneMatch(d -> d.id().equals(b.id())))
                .forEach(distinct::add);
        return distinct;
    }

    /** Of whom: "ally of <b>Iran</b>", "<b>Iran</b>'s ally", "its ally", "the Council, whose members are". */
    private List<Referent> others(Scene scene, int index, Token noun) {
        Sentence s = scene.sentence(index);
        List<Referent> others = new ArrayList<>();
        clauses.owners(s, noun).forEach(t -> others.addAll(scene.cast().all(index, t)));
        if (!others.isEmpty()) {
            return others;
        }
        boolean whose = s.children(noun, Relation.POSSESSOR).stream().anyMatch(Clauses::isRelative);
        if (whose) {
            s.findHead(noun)
                    .flatMap(v -> Clauses.antecedent(s, v))
                    .ifPresent(t -> others.addAll(scene.cast().all(index, t)));
            return others;
        }
        return scene.cast().conjunctOwners(index, noun).stream()
                .filter(o -> o.mention().start() < noun.start())
                .toList();
    }

    /** "Ghana and Togo are <b>allies</b>": of each other. */
    private boolean isMutual(Sentence s, String type, Token noun) {
        boolean told =
                noun.is(Relation.ATTRIBUTE) || noun.is(Relation.APPOSITION) || s.hasChild(noun, Relation.APPOSITION);
        return told
                && clauses.owners(s, noun).isEmpty()
                && noun.inflection() == Form.PLURAL
                && (type.equals("ALLY_OF") || type.equals("ADVERSARY_OF"));
    }
}
