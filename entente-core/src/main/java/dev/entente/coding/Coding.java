package dev.entente.coding;

import dev.entente.actor.ActorFinder;
import dev.entente.actor.Cast;
import dev.entente.attribution.Attributed;
import dev.entente.attribution.AttributionFinder;
import dev.entente.attribution.CueSense;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Cue;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes the documents of one language: who speaks, who is meant, what happened, how it is put.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coding {
    private final ActorFinder actors;
    private final AttributionFinder attributions;
    private final DateReader dates;
    private final EventCoder events;
    private final TieCoder ties;
    private final DenialCoder denials;
    private final JudgementCoder judgements;
    private final ClaimBuilder.Lexica lexica;

    private Coding(LanguagePack pack, ActorFinder actors) {
        WordSets sets = WordSets.of(pack);
        this.actors = actors;
        this.attributions = AttributionFinder.of(pack);
        this.dates = DateReader.of(pack);
        this.events = new EventCoder(Frames.of(pack, sets), sets);
        this.ties = new TieCoder(actors.nouns(), sets, actors.registry());
        this.denials = new DenialCoder(sets);
        this.judgements = new JudgementCoder(sets, FactualityReader.of(pack, sets));
        this.lexica = new ClaimBuilder.Lexica(
                FactualityReader.of(pack, sets), ContextReader.of(pack), dates, QuantityReader.of(pack), sets);
    }

    public static Coding of(LanguagePack pack, ActorFinder actors) {
        return new Coding(pack, actors);
    }

    public DateReader dates() {
        return dates;
    }

    /** What was coded in a document: who takes part, claims and attributions in order of the text. */
    public record Coded(Cast cast, List<Claim> claims, List<Attribution> attributions) {}

    /**
     * Codes a document.
     *
     * @param published its date, against which relative dates are read
     */
    public Coded code(ParsedDocument document, Optional<EventDate> published) {
        Cast cast = actors.read(document);
        Scene scene = new Scene(document, cast);
        List<Attributed> found = Topics.without(scene, attributions.find(document));
        Voices voices = new Voices(scene, lexica.sets(), actors.nouns(), found);
        Speakers speakers = new Speakers(scene, voices, lexica.sets(), new Officials(actors.registry(), published));
        Scene spoken = new Scene(document, speakers.cast());
        ClaimBuilder builder = new ClaimBuilder(spoken, voices, lexica, published);
        Map<String, Claim> claims = new LinkedHashMap<>();
        Named named = new Named();
        speakers.letter().flatMap(builder::build).ifPresent(c -> claims.put(c.id(), c));
        for (int s = 0; s < scene.sentences().size(); s++) {
            List<Draft> drafts = new ArrayList<>(events.code(spoken, s));
            ties.code(spoken, s).stream().filter(named::isNews).forEach(drafts::add);
            for (Draft draft : drafts) {
                builder.build(draft).ifPresent(c -> claims.putIfAbsent(c.id(), c));
                builder.denial(draft).ifPresent(c -> claims.putIfAbsent(c.id(), c));
            }
            judgements.code(spoken, voices, builder, s).forEach(c -> claims.putIfAbsent(c.id(), c));
        }
        denials.code(scene, voices, builder, List.copyOf(claims.values())).forEach(c -> claims.putIfAbsent(c.id(), c));
        List<Attribution> attributed = attributions(
                scene,
                voices,
                found.stream().filter(a -> a.sense() != CueSense.SIGNATURE).toList());
        return new Coded(cast, ordered(claims, attributed), attributed);
    }

    private static List<Claim> ordered(Map<String, Claim> claims, List<Attribution> attributions) {
        return claims.values().stream()
                .map(c -> withAttribution(c, attributions))
                .sorted(Comparator.comparing(Claim::passage).thenComparing(Claim::id))
                .toList();
    }

    private static Claim withAttribution(Claim claim, List<Attribution> attributions) {
        if (claim.sources().isEmpty()) {
            return claim;
        }
        Participant speaker = claim.sources().get(0).who();
        Optional<String> id = attributions.stream()
                .filter(a -> a.source().filter(p -> p.id().equals(speaker.id())).isPresent())
                .filter(a -> a.content().stream().anyMatch(p -> p.overlaps(claim.passage())))
                .map(Attribution::id)
                .findFirst();
        return new Claim(
                claim.id(),
                claim.document(),
                claim.passage(),
                claim.evidence(),
                claim.proposition(),
                claim.sources(),
                claim.factuality(),
                claim.inferred(),
                id);
    }

    private List<Attribution> attributions(Scene scene, Voices voices, List<Attributed> found) {
        String document = scene.document().document().id();
        IdentityHashMap<Attributed, String> ids = new IdentityHashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (Attributed a : found) {
            String base =
                    document + "/" + a.cue().start() + "-" + a.content().get(0).start();
            int again = used.merge(base, 1, Integer::sum);
            ids.put(a, again == 1 ? base : base + "-" + again);
        }
        List<Attribution> attributions = new ArrayList<>();
        for (Attributed a : found) {
            Optional<Participant> source =
                    a.source().map(p -> new Participant(voices.expectSpeaker(a).id(), p.cut(scene.text()), p));
            Optional<String> parent = AttributionFinder.parentOf(a, found)
                    .map(p -> Optional.ofNullable(ids.get(p)).orElseThrow());
            attributions.add(new Attribution(
                    Optional.ofNullable(ids.get(a)).orElseThrow(),
                    document,
                    source,
                    new Cue(a.cue().cut(scene.text()), a.cue()),
                    a.content(),
                    parent,
                    a.stance()));
        }
        return attributions;
    }
}
