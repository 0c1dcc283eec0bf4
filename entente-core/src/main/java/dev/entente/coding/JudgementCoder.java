package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judgements in somebody's reported words: that X says "Y's actions are unlawful" is X accusing Y, that "Y is a pioneer" is X
 * supporting Y (decision 1 of the guidelines). The judgement itself is nobody's claim of ours.
 */
final class JudgementCoder {
    private final WordSets sets;
    private final Clauses clauses;
    private final FactualityReader factualities;

    JudgementCoder(WordSets sets, FactualityReader factualities) {
        this.sets = sets;
        this.clauses = new Clauses(sets);
        this.factualities = factualities;
    }

    List<Claim> code(Scene scene, Voices voices, ClaimBuilder builder, int index) {
        Sentence s = scene.sentence(index);
        List<Claim> claims = new ArrayList<>();
        for (Token verb : s.tokens()) {
            if (verb.isVerb() && !s.hasChild(verb, Relation.NEGATION)) {
                judged(s, verb)
                        .flatMap(type -> claim(scene, voices, builder, index, verb, type))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** The type that the predicate of a copula makes: ACCUSE for a hostile word, SUPPORT for a friendly one. */
    private Optional<String> judged(Sentence s, Token verb) {
        for (Token predicate : predicates(s, verb)) {
            List<Token> words = new ArrayList<>(s.children(predicate, Relation.COMPOUND));
            words.addAll(s.children(predicate, Relation.CONJUNCT));
            words.add(predicate);
            if (sets.has("vessels", predicate.lemma())) {
                words.addAll(clauses.owners(s, predicate));
            }
            if (s.subtree(predicate).stream()
                    .anyMatch(t -> t.index() < predicate.index() && t.lemma().equals("no"))) {
                continue;
            }
            if (sets.has("roles", predicate.lemma())) {
                words.addAll(s.children(predicate, Relation.ADJECTIVE));
            }
            if (words.stream().anyMatch(w -> sets.has("hostile", w.lemma()))) {
                return Optional.of("ACCUSE");
            }
            boolean role = sets.has("roles", predicate.lemma())
                    && words.stream().anyMatch(w -> sets.has("praised-roles", w.lemma()));
            if (role || words.stream().anyMatch(w -> sets.has("praising", w.lemma()))) {
                return Optional.of("SUPPORT");
            }
        }
        return Optional.empty();
    }

    /** "is <b>a danger</b>", "poses <b>a threat</b>", "amounts to <b>genocide</b>". */
    private List<Token> predicates(Sentence s, Token verb) {
        List<Token> predicates = new ArrayList<>(s.children(verb, Relation.ATTRIBUTE));
        predicates.addAll(s.children(verb, Relation.ADJECTIVE_COMPLEMENT));
        if (sets.has("equating", verb.lemma()) || sets.has("playing", verb.lemma())) {
            predicates.addAll(s.children(verb, Relation.OBJECT));
        }
        if (sets.has("equating-to", verb.lemma())) {
            predicates.addAll(Clauses.prepositional(s, verb, "to"));
        }
        return predicates;
    }

    /** Whose the judged thing is, by its subject, else by what it is called: "the launch is a provocation <b>by X</b>". */
    private List<Referent> judgedOnes(Scene scene, int index, Token verb, Token subject) {
        Sentence s = scene.sentence(index);
        List<Referent> found = new ArrayList<>(scene.cast().allOrOwners(index, subject));
        if (found.isEmpty()) {
            for (Token predicate : predicates(s, verb)) {
                Clauses.prepositional(s, predicate, "by")
                        .forEach(t -> found.addAll(scene.cast().allOrOwners(index, t)));
            }
        }
        return found;
    }

    private Optional<Claim> claim(
            Scene scene, Voices voices, ClaimBuilder builder, int index, Token verb, String type) {
        Sentence s = scene.sentence(index);
        Voices.Voice voice = voices.at(verb);
        Optional<Token> subject = clauses.subject(s, verb, 0);
        int limit = voice.innermost()
                .filter(a -> a.sentence() == index)
                .map(dev.entente.attribution.Attributed::cueHead)
                .orElse(-1);
        if (Marks.isMimicked(scene.text(), scene.block(index).passage().start(), verb.start())) {
            return Optional.empty();
        }
        boolean plain = factualities
                .read(s, verb, limit, false)
                .filter(f -> f == Factuality.ASSERTED)
                .isPresent();
        if (!plain
                || voice.sources().isEmpty()
                || voice.sources().get(0).who().isUnnamed()
                || subject.isEmpty()
                || builder.isMimicked(index, verb)
                || sets.has("thing-pronouns", subject.get().lemma())
                || voice.stance() != Factuality.ASSERTED) {
            return Optional.empty();
        }
        Participant judge = voice.sources().get(0).who();
        List<Participant> judgedOnes = judgedOnes(scene, index, verb, subject.get()).stream()
                .filter(r -> r.type() != ActorType.PLACE && !r.id().equals(judge.id()))
                .map(r -> participant(scene, r))
                .toList();
        if (judgedOnes.isEmpty()) {
            return Optional.empty();
        }
        Passage evidence = s.span(subject.get()).cover(s.span(verb));
        Passage words = new Passage(evidence.start(), Math.min(evidence.end(), evidence.start() + 220));
        Proposition proposition = new Proposition(
                Ontology.standard().expectType(type),
                List.of(judge),
                judgedOnes,
                "",
                List.of("political"),
                Optional.empty(),
                "",
                List.of());
        List<Source> carriers = ClaimBuilder.withoutCarriers(
                voice.sources().subList(1, voice.sources().size()));
        return Optional.of(builder.claim(words, proposition, carriers, Factuality.ASSERTED, List.of("actors")));
    }

    private static Participant participant(Scene scene, Referent referent) {
        return new Participant(referent.id(), referent.mention().cut(scene.text()), referent.mention());
    }
}
