package dev.entente.search;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Cue;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Mention;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Outline;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Readings made by hand. */
final class Texts {
    private Texts() {}

    /** A document in that language, with no claims. */
    static Reading plain(String id, String language, String text) {
        return new Reading(document(id, language, text), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static Document document(String id, String language, String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("1917-11"),
                Optional.of(language),
                Optional.empty());
        return new Document(
                id,
                text,
                metadata,
                new Origin(id + ".txt", "d" + text.hashCode(), "UTF-8", Optional.empty()),
                Outline.of(text));
    }

    /** "X said A aids B." with a claim and an attribution. */
    static Reading said(String id, String source, String actor, String recipient, String year) {
        String content = actor + " aids " + recipient;
        String text = source + " said that " + content + " with rifles.\n\nNothing else was written.\n";
        int start = text.indexOf(content);
        Participant speaker = participant(text, source);
        Participant acts = participant(text, actor);
        Participant receives = participant(text, recipient);
        Passage evidence = new Passage(start, start + content.length());
        Claim claim = new Claim(
                id + ":c",
                id,
                evidence,
                content,
                new Proposition(
                        Ontology.standard().expectType("AID"),
                        List.of(acts),
                        List.of(receives),
                        "",
                        List.of("military"),
                        Optional.of(new EventDate(year)),
                        "",
                        List.of()),
                List.of(new Source(speaker, "said", Factuality.ASSERTED)),
                Factuality.ASSERTED,
                List.of(),
                Optional.of(id + ":a"));
        int cue = text.indexOf("said");
        Attribution attribution = new Attribution(
                id + ":a",
                id,
                Optional.of(speaker),
                new Cue("said", new Passage(cue, cue + 4)),
                List.of(
                        new Passage(start, start + actor.length()),
                        new Passage(start + actor.length() + 1, evidence.end())),
                Optional.empty(),
                Factuality.ASSERTED);
        List<Mention> mentions = List.of(speaker, acts, receives).stream()
                .map(p -> new Mention(p.id(), id, p.passage(), p.mention()))
                .toList();
        return new Reading(document(id, "en", text), List.of(claim), List.of(attribution), mentions, List.of(), true);
    }

    private static Participant participant(String text, String words) {
        int start = text.indexOf(words);
        return new Participant(
                words.toLowerCase(java.util.Locale.ROOT), words, new Passage(start, start + words.length()));
    }
}
