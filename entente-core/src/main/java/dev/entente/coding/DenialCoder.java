package dev.entente.coding;

import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Denials that only point at what they deny: "dismissed claims to this effect". They deny what the last other speaker before
 * them was reported to claim; the denied claim is that event again, held as denied by the denier.
 */
final class DenialCoder {
    /** How many sentences before a denial what it points at may stand. */
    private static final int REACH = 5;

    /** The same for a bare pronoun. */
    private static final int NEAR = 2;

    private static final Set<Relation> CLAUSES =
            Set.of(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CLAUSE_OF_PREPOSITION);

    private final WordSets sets;
    private final Clauses clauses;

    DenialCoder(WordSets sets) {
        this.sets = sets;
        this.clauses = new Clauses(sets);
    }

    /** A denial that only points: who denies, with which words, from where it looks back. */
    private record Pointer(List<Source> chain, Passage evidence, int sentence, int start, boolean accused) {
        String denier() {
            return chain.isEmpty() ? "" : chain.get(0).who().id();
        }
    }

    List<Claim> code(Scene scene, Voices voices, ClaimBuilder builder, List<Claim> claims) {
        List<Pointer> pointers = new ArrayList<>();
        for (Attributed a : voices.attributed()) {
            if (a.sense() == CueSense.DENIAL && a.sentence() >= 0 && a.cueHead() >= 0 && pointsBack(scene, a)) {
                boolean coded = claims.stream()
                        .anyMatch(c -> holds(a, c.passage()) && c.type().isEvent());
                if (!coded) {
                    pointers.add(pointer(scene, voices, a));
                }
            }
        }
        for (int i = 0; i < scene.sentences().size(); i++) {
            disbelief(scene, voices, i).ifPresent(pointers::add);
        }
        List<Claim> denied = new ArrayList<>(deniedReports(scene, voices, builder, claims));
        denied.addAll(contradicted(scene, builder, claims));
        for (Pointer pointer : pointers) {
            for (Claim target : targets(scene, voices, pointer, claims)) {
                denied.add(builder.claim(
                        pointer.evidence(),
                        target.proposition(),
                        pointer.chain(),
                        Factuality.DENIED,
                        List.of("actors", "recipients")));
            }
        }
        return denied;
    }

    /** "denies the reports of <b>X</b> that ...": what is denied is X's claim. */
    private List<Claim> deniedReports(Scene scene, Voices voices, ClaimBuilder builder, List<Claim> claims) {
        List<Claim> reported = new ArrayList<>();
        for (Attributed a : voices.attributed()) {
            if (a.sense() != CueSense.DENIAL || a.sentence() < 0 || a.cueHead() < 0) {
                continue;
            }
            Optional<Source> reporter = reporter(scene, a);
            String denier = voices.expectSpeaker(a).id();
            if (reporter.filter(r -> !r.who().id().equals(denier)).isPresent()) {
                claims.stream()
                        .filter(c -> c.type().isEvent() && c.factuality() == Factuality.DENIED && holds(a, c.passage()))
                        .filter(c -> c.speaker()
                                .filter(s -> s.who().id().equals(denier))
                                .isPresent())
                        .forEach(c -> reported.add(asserted(builder, c, reporter.get())));
            }
        }
        return reported;
    }

    /** "<b>Contrary to the claims of X</b>, Mali did not ...": X claims what is not so. */
    private List<Claim> contradicted(Scene scene, ClaimBuilder builder, List<Claim> claims) {
        List<Claim> reported = new ArrayList<>();
        for (Claim claim : claims) {
            if (!claim.type().isEvent() || claim.factuality() != Factuality.DENIED) {
                continue;
            }
            scene.find(claim.passage().start())
                    .flatMap(p -> contradicted(scene, p.sentence()))
                    .filter(r -> claim.sources().stream().noneMatch(s -> s.who().equals(r.who())))
                    .ifPresent(r -> reported.add(asserted(builder, claim, r)));
        }
        return reported;
    }

    private Optional<Source> contradicted(Scene scene, int sentence) {
        Sentence s = scene.sentence(sentence);
        return s.tokens().stream()
                .filter(t -> sets.has("claims", t.lemma()) && t.index() > 1)
                .filter(t -> t.is(Relation.OBJECT_OF_PREPOSITION) && t.head() > 0)
                .filter(t -> sets.has("contrary", s.token(t.head() - 1).lemma()))
                .flatMap(t -> owner(scene, sentence, t).stream())
                .findFirst();
    }

    private static Claim asserted(ClaimBuilder builder, Claim denied, Source reporter) {
        return builder.claim(
                denied.passage(), denied.proposition(), List.of(reporter), Factuality.ASSERTED, denied.inferred());
    }

    /** Whose claim the object of the denial is. */
    private Optional<Source> reporter(Scene scene, Attributed a) {
        Sentence s = scene.sentence(a.sentence());
        return s.children(s.token(a.cueHead()), Relation.OBJECT).stream()
                .filter(t -> sets.has("claims", t.lemma()))
                .flatMap(t -> owner(scene, a.sentence(), t).stream())
                .findFirst();
    }

    /** "<b>X's</b> claim", "reports of <b>X</b>", "allegations by <b>X</b>". */
    private Optional<Source> owner(Scene scene, int sentence, Token claim) {
        Sentence s = scene.sentence(sentence);
        List<Token> owners = new ArrayList<>(s.children(claim, Relation.POSSESSOR));
        for (String preposition : sets.words("claim-owners")) {
            owners.addAll(Clauses.prepositional(s, claim, preposition));
        }
        return owners.stream()
                .flatMap(o -> scene.cast().at(sentence, o).stream())
                .map(r -> new Participant(r.id(), r.mention().cut(scene.text()), r.mention()))
                .map(p -> new Source(p, claim.form(), Factuality.ASSERTED))
                .findFirst();
    }

    private static boolean holds(Attributed a, Passage passage) {
        return a.content().stream().anyMatch(p -> p.overlaps(passage));
    }

    /** Whether the content is a bare "claims to this effect", "such reports", "it", and no clause of its own. */
    private boolean pointsBack(Scene scene, Attributed a) {
        Sentence s = scene.sentence(a.sentence());
        List<Token> content = s.tokens().stream()
                .filter(t -> a.content().stream().anyMatch(p -> p.contains(t.start())))
                .toList();
        boolean clause = content.stream().anyMatch(t -> t.isVerb() && CLAUSES.contains(t.relation()));
        return !clause
                && !isOther(scene, a)
                && content.stream()
                        .anyMatch(t -> sets.has("reported", t.lemma())
                                && (t.wordClass() == WordClass.NOUN || t.is(Relation.OBJECT) && t.isNominal()));
    }

    /** Whether it is an accusation that is denied: not what speaks in favour of somebody else. */
    private boolean isAccusation(Scene scene, Attributed a) {
        return denied(scene, a).anyMatch(t -> sets.has("accusations", t.lemma()));
    }

    /** "rejected <b>similar</b> accusations": not those told before. */
    private boolean isOther(Scene scene, Attributed a) {
        Sentence s = scene.sentence(a.sentence());
        return denied(scene, a)
                .anyMatch(t -> sets.has("reported", t.lemma())
                        && s.children(t).stream().anyMatch(m -> sets.has("other-ones", m.lemma())));
    }

    private static Stream<Token> denied(Scene scene, Attributed a) {
        return scene.sentence(a.sentence()).tokens().stream()
                .filter(t -> a.content().stream().anyMatch(p -> p.contains(t.start())));
    }

    private Pointer pointer(Scene scene, Voices voices, Attributed a) {
        List<Source> chain = new ArrayList<>();
        chain.add(new Source(voices.expectSpeaker(a), a.cue().cut(scene.text()), Factuality.DENIED));
        voices.carriers(a).forEach(c -> chain.add(new Source(c, "", Factuality.UNCOMMITTED)));
        voices.at(scene.sentence(a.sentence()).token(a.cueHead())).sources().forEach(chain::add);
        Passage evidence = a.content().stream().reduce(a.cue(), Passage::cover);
        return new Pointer(List.copyOf(chain), evidence, a.sentence(), a.cue().start(), isAccusation(scene, a));
    }

    /** "the report is untrue", "it is impossible to believe such content". */
    private Optional<Pointer> disbelief(Scene scene, Voices voices, int index) {
        Sentence s = scene.sentence(index);
        for (Token token : s.tokens()) {
            boolean untrue = sets.has("falsehood", token.lemma())
                    && (token.is(Relation.ADJECTIVE_COMPLEMENT) || token.is(Relation.ATTRIBUTE))
                    && s.findHead(token)
                            .flatMap(v -> clauses.subject(s, v, 0))
                            .filter(this::isReport)
                            .filter(r -> s.children(r).stream().noneMatch(c -> CLAUSES.contains(c.relation())))
                            .isPresent();
            boolean unbelievable = sets.has("believe", token.lemma())
                    && s.children(token, Relation.OBJECT).stream().anyMatch(this::isReport)
                    && s.tokens().stream()
                            .anyMatch(t -> sets.has("impossible", t.lemma()) && t.index() < token.index());
            if (untrue || unbelievable) {
                List<Source> chain = voices.at(token).sources();
                Token head = untrue ? s.findHead(token).orElse(token) : token;
                Passage evidence = clause(s, head);
                return Optional.of(new Pointer(chain, evidence, index, evidence.start(), false));
            }
        }
        return Optional.empty();
    }

    private static Passage clause(Sentence s, Token head) {
        Token top = s.findHead(head)
                .filter(h -> h.isVerb() && head.is(Relation.OPEN_COMPLEMENT))
                .orElse(head);
        Passage span = s.span(top);
        return new Passage(span.start(), Math.min(span.end(), span.start() + 240));
    }

    /** A bare "the report", "such claims", "this"; not a report of something that is named. */
    private boolean isReport(Token token) {
        return sets.has("reported", token.lemma()) && token.wordClass() != WordClass.PRONOUN;
    }

    private List<Claim> targets(Scene scene, Voices voices, Pointer pointer, List<Claim> claims) {
        int reach = isBare(scene, pointer) ? NEAR : REACH;
        int from = scene.sentence(Math.max(0, pointer.sentence() - reach))
                .passage()
                .start();
        Optional<Claim> last = claims.stream()
                .filter(c -> c.passage().start() >= from && c.passage().end() <= pointer.start())
                .filter(c -> isReported(scene, c, pointer))
                .reduce((x, y) -> y);
        return last.filter(l -> pointer.accused() || !isAnsweredElsewhere(scene, voices, pointer, l))
                .map(l -> claims.stream()
                        .filter(c -> isReported(scene, c, pointer))
                        .filter(c -> sameSpeech(scene, c, l))
                        .toList())
                .orElse(List.of());
    }

    /** "X said A. Y said B, which the ministry denied": where B gives no claim, it is not A that is denied. */
    private static boolean isAnsweredElsewhere(Scene scene, Voices voices, Pointer pointer, Claim last) {
        Sentence told = scene.sentence(scene.sentenceFrom(last.passage().start()));
        return voices.attributed().stream()
                .filter(a -> a.sense() != CueSense.DENIAL && a.cue().start() < pointer.start())
                .filter(a -> a.cue().start() >= told.passage().end() && !isWithin(voices, a) && !isSpokenOn(scene, a))
                .map(a -> voices.expectSpeaker(a).id())
                .anyMatch(id -> !id.equals(pointer.denier())
                        && last.speaker().filter(by -> by.who().id().equals(id)).isEmpty());
    }

    /** "...", <b>he</b> said: the one who spoke before goes on. */
    private static boolean isSpokenOn(Scene scene, Attributed a) {
        return a.sentence() < 0
                || a.sourceHead() < 0
                || scene.sentence(a.sentence()).token(a.sourceHead()).wordClass() == WordClass.PRONOUN;
    }

    /** Whether somebody else is quoted with it. */
    private static boolean isWithin(Voices voices, Attributed inner) {
        return voices.attributed().stream().anyMatch(a -> a.content().stream().anyMatch(p -> p.contains(inner.cue())));
    }

    /** "denied <b>it</b>": what was told just before. */
    private boolean isBare(Scene scene, Pointer pointer) {
        return scene.sentence(pointer.sentence()).tokens().stream()
                .filter(t -> pointer.evidence().contains(t.start()) && t.isNominal())
                .allMatch(t -> t.wordClass() == WordClass.PRONOUN && sets.has("expletives", t.lemma()));
    }

    private boolean isReported(Scene scene, Claim claim, Pointer pointer) {
        return claim.type().isEvent()
                && (!pointer.accused() || isAgainst(scene, claim, pointer))
                && (claim.factuality() == Factuality.ASSERTED || claim.factuality() == Factuality.INTENDED)
                && claim.speaker()
                        .filter(s -> !s.who().id().equals(pointer.denier()))
                        .isPresent();
    }

    /** Whether it may be the accusation: about the denier or his state, or told right before; not what speakers tell of themselves. */
    private boolean isAgainst(Scene scene, Claim claim, Pointer pointer) {
        Set<String> actors = claim.proposition().actorIds();
        boolean about = Stream.concat(actors.stream(), claim.proposition().recipientIds().stream())
                .anyMatch(id -> isSameSide(scene, id, pointer.denier()));
        boolean ofThemselves = claim.speaker()
                .filter(s -> actors.stream()
                        .anyMatch(id -> isSameSide(scene, id, s.who().id())))
                .isPresent();
        boolean next = scene.find(claim.passage().start())
                .filter(p -> p.sentence() >= pointer.sentence() - 1)
                .isPresent();
        return about
                || next && !ofThemselves && !sets.has("favours", claim.type().name());
    }

    private static boolean isSameSide(Scene scene, String one, String other) {
        return one.equals(other)
                || country(scene, one)
                        .filter(c -> country(scene, other).filter(c::equals).isPresent())
                        .isPresent();
    }

    private static Optional<String> country(Scene scene, String id) {
        return Optional.ofNullable(scene.cast().actors().get(id)).flatMap(a -> a.country());
    }

    /** By the same speaker in the same sentence. */
    private static boolean sameSpeech(Scene scene, Claim one, Claim other) {
        return one.sources().get(0).who().equals(other.sources().get(0).who())
                && scene.find(one.passage().start())
                        .map(Scene.Place::sentence)
                        .equals(scene.find(other.passage().start()).map(Scene.Place::sentence));
    }
}
