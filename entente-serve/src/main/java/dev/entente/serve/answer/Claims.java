package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.Oppositions;
import dev.entente.ask.Statement;
import dev.entente.claim.Claim;
import dev.entente.claim.Proposition;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.ClaimShapes.Opposition;
import dev.entente.serve.answer.ClaimShapes.Participant;
import dev.entente.serve.answer.ClaimShapes.Place;
import dev.entente.serve.answer.ClaimShapes.Source;
import dev.entente.store.Review;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims in full, each with its quote, its chain, its document and who disputes it. */
public final class Claims {
    private final Casebook casebook;
    private final Labels labels;

    public Claims(Casebook casebook) {
        this.casebook = casebook;
        this.labels = new Labels(casebook);
    }

    /** The claims of these ids, in that order; those that are not there are left out. */
    public List<ClaimShapes.Claim> ofIds(List<String> ids) {
        return of(casebook.collection().claimsOf(ids), Map.of());
    }

    public List<ClaimShapes.Claim> of(List<Claim> claims) {
        return of(claims, Map.of());
    }

    /**
     * Claims in that order.
     *
     * @param hits for the ids of some the places of words that were looked for
     */
    public List<ClaimShapes.Claim> of(List<Claim> claims, Map<String, List<Passage>> hits) {
        Oppositions oppositions = Oppositions.of(claims, casebook);
        return casebook.statements(claims).stream()
                .map(s -> claim(s, oppositions, "", hits.getOrDefault(s.claim().id(), List.of())))
                .toList();
    }

    /** Claims that were rejected, as they were read. */
    public List<ClaimShapes.Claim> rejected(List<Claim> claims) {
        Oppositions none = Oppositions.of(List.of(), casebook);
        return casebook.statements(claims).stream()
                .map(s -> claim(s, none, "rejected", List.of()))
                .toList();
    }

    private ClaimShapes.Claim claim(Statement statement, Oppositions oppositions, String rejected, List<Passage> hits) {
        Claim claim = statement.claim();
        Proposition proposition = claim.proposition();
        return new ClaimShapes.Claim(
                claim.id(),
                labels.document(claim.document()),
                claim.passage().start(),
                claim.passage().end(),
                claim.evidence(),
                claim.type().kind().word(),
                claim.type().name(),
                statement.label(),
                participants(proposition.actors(), statement),
                participants(proposition.recipients(), statement),
                proposition.role(),
                claim.sources().stream().map(s -> source(s, statement)).toList(),
                statement.voice(),
                statement.according(),
                claim.factuality().word(),
                statement.mark(),
                statement.headline(),
                statement.details(),
                proposition.contexts(),
                proposition.date().map(Labels::day),
                Optional.of(proposition.place()).filter(p -> !p.isEmpty()).map(p -> new Place(p, casebook.name(p))),
                proposition.quantities().stream().map(Labels::amount).toList(),
                claim.inferred(),
                claim.attribution().orElse(""),
                oppositions(oppositions.by(claim.id())),
                oppositions(oppositions.of(claim.id())),
                rejected.isEmpty() ? statement.review().map(Review::word).orElse("") : rejected,
                spans(hits));
    }

    static List<int[]> spans(List<Passage> passages) {
        return passages.stream().map(p -> new int[] {p.start(), p.end()}).toList();
    }

    private List<Participant> participants(List<dev.entente.claim.Participant> side, Statement statement) {
        return side.stream()
                .map(who -> participant(who, labels.actor(who, statement)))
                .toList();
    }

    static Participant participant(dev.entente.claim.Participant who, ActorLabel label) {
        boolean inferred = who.mention().isEmpty();
        int start = who.passage().start();
        return new Participant(
                label.id(),
                label.name(),
                label.names(),
                label.type(),
                label.registry(),
                label.unnamed(),
                who.mention(),
                start,
                inferred ? start : who.passage().end(),
                inferred);
    }

    private Source source(dev.entente.claim.Source source, Statement statement) {
        Participant who = participant(source.who(), labels.actor(source.who(), statement));
        return new Source(
                who.id(),
                who.name(),
                who.names(),
                who.type(),
                who.registry(),
                who.unnamed(),
                who.mention(),
                who.start(),
                who.end(),
                who.inferred(),
                source.cue(),
                source.stance().word());
    }

    private List<Opposition> oppositions(List<Oppositions.Opposition> oppositions) {
        return oppositions.stream()
                .map(o -> new Opposition(
                        o.statement().claim().id(),
                        o.type().word(),
                        o.statement().voice(),
                        o.statement().claim().sources().stream()
                                .map(s -> labels.actor(s.who(), o.statement()))
                                .toList(),
                        labels.document(o.statement().claim().document())))
                .toList();
    }
}
