package dev.entente.store;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Cue;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Mention;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Outline;
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small readings made by hand: each document says "A words B." for each of its claims. */
final class Samples {
    static final Metadata METADATA = new Metadata(
            Optional.of("A title"),
            Optional.of("A publisher"),
            Optional.empty(),
            Optional.of("2021-12-25"),
            Optional.of("en"),
            Optional.empty());

    private Samples() {}

    /** One claim to be: "actor type recipient", who says so, how. */
    record Told(String actor, String type, String recipient, String source, Factuality factuality) {
        static Told of(String actor, String type, String recipient) {
            return new Told(actor, type, recipient, "", Factuality.ASSERTED);
        }

        Told by(String speaker, Factuality how) {
            return new Told(actor, type, recipient, speaker, how);
        }
    }

    static Reading reading(String id, Told... told) {
        StringBuilder text = new StringBuilder();
        List<Passage> sentences = new ArrayList<>();
        for (Told one : told) {
            int start = text.length();
            text.append(sentence(one));
            sentences.add(new Passage(start, text.length()));
            text.append('\n');
        }
        if (told.length == 0) {
            text.append("Nothing is claimed.");
        }
        Origin origin = new Origin(id + ".txt", "digest of " + text, "UTF-8", Optional.empty());
        Document document = new Document(id, text.toString(), METADATA, origin, Outline.of(text.toString()));
        return read(document, sentences, told);
    }

    private static String sentence(Told told) {
        String said = told.source().isEmpty() ? "" : told.source() + " said ";
        return said + told.actor() + " " + told.type().toLowerCase(java.util.Locale.ROOT) + " " + told.recipient();
    }

    private static Reading read(Document document, List<Passage> sentences, Told... told) {
        List<Claim> claims = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            Told one = told[i];
            Passage sentence = sentences.get(i);
            String text = document.text();
            int from = one.source().isEmpty()
                    ? sentence.start()
                    : sentence.start() + one.source().length() + 6;
            Participant actor = participant(text, one.actor(), from);
            Participant recipient =
                    participant(text, one.recipient(), actor.passage().end());
            List<Source> sources = new ArrayList<>();
            Optional<String> attribution = Optional.empty();
            if (!one.source().isEmpty()) {
                Participant speaker = participant(text, one.source(), sentence.start());
                Passage said = new Passage(
                        speaker.passage().end() + 1, speaker.passage().end() + 5);
                String aid = document.id() + ":a" + i;
                sources.add(new Source(speaker, "said", one.factuality()));
                attributions.add(new Attribution(
                        aid,
                        document.id(),
                        Optional.of(speaker),
                        new Cue("said", said),
                        List.of(new Passage(from, sentence.end())),
                        Optional.empty(),
                        one.factuality()));
                attribution = Optional.of(aid);
                actors.add(actor(one.source()));
            }
            for (Participant p : List.of(actor, recipient)) {
                mentions.add(new Mention(p.id(), document.id(), p.passage(), p.mention()));
                actors.add(actor(p.mention()));
            }
            claims.add(new Claim(
                    document.id() + ":" + sentence.start(),
                    document.id(),
                    sentence,
                    document.cut(sentence),
                    new Proposition(
                            Ontology.standard().expectType(one.type()),
                            List.of(actor),
                            List.of(recipient),
                            "",
                            List.of("political", "financial"),
                            Optional.of(new EventDate("2021-12")),
                            "gaza",
                            List.of(new Quantity(new BigDecimal("500000"), "USD", "grant", true))),
                    sources,
                    one.factuality(),
                    List.of("date"),
                    attribution));
        }
        return new Reading(document, claims, attributions, mentions, actors, true);
    }

    static Participant participant(String text, String words, int from) {
        int start = text.indexOf(words, from);
        return new Participant(id(words), words, new Passage(start, start + words.length()));
    }

    static String id(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    static Actor actor(String name) {
        return new Actor(
                id(name),
                ActorType.STATE,
                Map.of(
                        "en",
                        List.of(name, "the state of " + name),
                        "ar",
                        List.of("\u0625\u064a\u0631\u0627\u0646 " + name)),
                Optional.of(id(name)),
                Optional.of("Q1"),
                true);
    }

    /** The same reading of a text with words put before it; claims that stand elsewhere have other ids. */
    static Reading moved(Reading reading, String before) {
        int by = before.length();
        Document old = reading.document();
        String text = before + old.text();
        Document document = new Document(old.id(), text, old.metadata(), old.origin(), Outline.of(text));
        return new Reading(
                document,
                reading.claims().stream().map(c -> moved(c, by)).toList(),
                List.of(),
                reading.mentions().stream()
                        .map(m -> new Mention(m.actor(), m.document(), moved(m.passage(), by), m.text()))
                        .toList(),
                reading.actors(),
                true);
    }

    private static Passage moved(Passage passage, int by) {
        return new Passage(passage.start() + by, passage.end() + by);
    }

    private static List<Participant> moved(List<Participant> side, int by) {
        return side.stream()
                .map(p -> new Participant(p.id(), p.mention(), moved(p.passage(), by)))
                .toList();
    }

    private static Claim moved(Claim claim, int by) {
        Proposition p = claim.proposition();
        Passage passage = moved(claim.passage(), by);
        return new Claim(
                claim.document() + ":" + passage.start(),
                claim.document(),
                passage,
                claim.evidence(),
                new Proposition(
                        p.type(),
                        moved(p.actors(), by),
                        moved(p.recipients(), by),
                        p.role(),
                        p.contexts(),
                        p.date(),
                        p.place(),
                        p.quantities()),
                claim.sources().stream()
                        .map(s -> new Source(moved(List.of(s.who()), by).get(0), s.cue(), s.stance()))
                        .toList(),
                claim.factuality(),
                claim.inferred(),
                Optional.empty());
    }

    /** The same sentences, read as another type under other ids. */
    static Reading retyped(Reading reading, String type) {
        List<Claim> claims = reading.claims().stream()
                .map(c -> new Claim(
                        c.id() + type,
                        c.document(),
                        c.passage(),
                        c.evidence(),
                        new Proposition(
                                Ontology.standard().expectType(type),
                                c.proposition().actors(),
                                c.proposition().recipients(),
                                c.proposition().role(),
                                c.proposition().contexts(),
                                c.proposition().date(),
                                c.proposition().place(),
                                c.proposition().quantities()),
                        c.sources(),
                        c.factuality(),
                        c.inferred(),
                        c.attribution()))
                .toList();
        return new Reading(
                reading.document(), claims, reading.attributions(), reading.mentions(), reading.actors(), true);
    }
}
