package dev.entente.export;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Cue;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Outline;
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two short documents with the claims in them, made by hand. */
final class Letters {
    private static final String LETTER =
            """
            Reuters: Britain paid the Hejaz about 200,000 pounds in 1916, "an envoy" said.
            London will help Hussein. =SUM(A1) \ud83d\udd4a \u0644\u0646\u062f\u0646
            """;
    private static final String REPLY =
            "Hussein demanded that Britain recognise him. Britain denied an attack on Jeddah.\n";

    private Letters() {}

    static Contents contents() {
        return new Contents.Listed(
                List.of(document("reply", REPLY, Metadata.none()), document("letters/1", LETTER, metadata())),
                List.of(hussein(), britain()),
                List.of(second(), first()),
                List.of(denial(), demand(), plan(), tie(), payment()),
                List.of(
                        new Link(LinkType.SAME_EVENT, "reply:0", "letters/1:79", "same \"actors\""),
                        new Link(LinkType.DENIES, "reply:45", "letters/1:9", "denied")));
    }

    private static Metadata metadata() {
        return new Metadata(
                Optional.of("A letter, \"in full\""),
                Optional.of("-Gazette"),
                Optional.empty(),
                Optional.of("1916-11-05"),
                Optional.of("en"),
                Optional.empty());
    }

    private static Document document(String id, String text, Metadata metadata) {
        Origin origin = new Origin(id + ".txt", "0a1b", "UTF-8", Optional.empty());
        return new Document(id, text, metadata, origin, Outline.of(text));
    }

    private static Actor britain() {
        return new Actor(
                "britain",
                ActorType.STATE,
                Map.of(
                        "en",
                        List.of("Britain", "London"),
                        "ar",
                        List.of("\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627")),
                Optional.of("britain"),
                Optional.of("Q145"),
                true);
    }

    private static Actor hussein() {
        return new Actor(
                "hussein",
                ActorType.PERSON,
                Map.of("en", List.of("Hussein")),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Participant who(String id, String text, String words) {
        int start = text.indexOf(words);
        return new Participant(id, words, new Passage(start, start + words.length()));
    }

    /** One proposition, its sides given. */
    private static Proposition proposition(String type, List<Participant> actors, List<Participant> recipients) {
        return new Proposition(
                Ontology.standard().expectType(type),
                actors,
                recipients,
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    private static Claim claim(
            String document, String evidence, Proposition proposition, Factuality how, Source... sources) {
        String text = document.equals("reply") ? REPLY : LETTER;
        int start = text.indexOf(evidence);
        return new Claim(
                document + ":" + start,
                document,
                new Passage(start, start + evidence.length()),
                evidence,
                proposition,
                List.of(sources),
                how,
                List.of(),
                Optional.empty());
    }

    private static Claim payment() {
        Claim plain = claim(
                "letters/1",
                "Britain paid the Hejaz about 200,000 pounds in 1916",
                proposition(
                        "AID", List.of(who("britain", LETTER, "Britain")), List.of(who("hejaz", LETTER, "the Hejaz"))),
                Factuality.ASSERTED,
                new Source(who("unnamed:letters/1:64", LETTER, "an envoy"), "said", Factuality.ASSERTED),
                new Source(who("reuters", LETTER, "Reuters"), "", Factuality.UNCOMMITTED));
        Proposition bare = plain.proposition();
        return new Claim(
                plain.id(),
                plain.document(),
                plain.passage(),
                plain.evidence(),
                new Proposition(
                        bare.type(),
                        bare.actors(),
                        bare.recipients(),
                        "",
                        List.of("financial", "political"),
                        Optional.of(new EventDate("1916")),
                        "hejaz",
                        List.of(new Quantity(new BigDecimal("200000"), "GBP", "subsidy", true))),
                plain.sources(),
                plain.factuality(),
                List.of("date"),
                Optional.of("a1"));
    }

    private static Claim plan() {
        return claim(
                "letters/1",
                "London will help Hussein.",
                proposition(
                        "SUPPORT",
                        List.of(who("britain", LETTER, "London")),
                        List.of(who("hussein", LETTER, "Hussein"))),
                Factuality.INTENDED);
    }

    private static Claim tie() {
        Participant inferred = new Participant("hussein", "", new Passage(105, 121));
        return claim(
                "letters/1",
                "=SUM(A1) \ud83d\udd4a \u0644\u0646\u062f\u0646",
                proposition("ALLY_OF", List.of(inferred), List.of()),
                Factuality.ASSERTED);
    }

    private static Claim demand() {
        return claim(
                "reply",
                "Hussein demanded that Britain recognise him.",
                proposition(
                        "SUPPORT", List.of(who("britain", REPLY, "Britain")), List.of(who("hussein", REPLY, "him"))),
                Factuality.DEMANDED,
                new Source(who("hussein", REPLY, "Hussein"), "demanded", Factuality.DEMANDED));
    }

    private static Claim denial() {
        Participant inferred = new Participant("britain", "", new Passage(45, 45));
        return claim(
                "reply",
                "Britain denied an attack on Jeddah.",
                proposition("ASSAULT", List.of(inferred), List.of(who("jeddah", REPLY, "Jeddah"))),
                Factuality.DENIED);
    }

    private static Attribution first() {
        return new Attribution(
                "a1",
                "letters/1",
                Optional.of(who("unnamed:letters/1:64", LETTER, "an envoy")),
                new Cue("said", new Passage(74, 78)),
                List.of(new Passage(9, 60), new Passage(61, 62)),
                Optional.of("a0"),
                Factuality.ASSERTED);
    }

    private static Attribution second() {
        return new Attribution(
                "a0",
                "letters/1",
                Optional.empty(),
                new Cue("", new Passage(7, 7)),
                List.of(new Passage(9, 78)),
                Optional.empty(),
                Factuality.ASSERTED);
    }
}
