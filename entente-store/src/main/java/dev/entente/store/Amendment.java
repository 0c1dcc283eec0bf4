package dev.entente.store;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What takes the place of what was read in a claim; what is absent stays.
 *
 * @param type name of the type
 * @param actors who did it; one whose words do not stand in the text has the mention ""
 * @param recipients to or for whom
 * @param role title of an office, or ""
 * @param sources the chain, the speaker first; an empty list for the document's own voice
 * @param factuality how the speaker holds it
 * @param date when, or "" for undated
 * @param contexts domains
 */
public record Amendment(
        Optional<String> type,
        Optional<List<Participant>> actors,
        Optional<List<Participant>> recipients,
        Optional<String> role,
        Optional<List<Source>> sources,
        Optional<Factuality> factuality,
        Optional<String> date,
        Optional<List<String>> contexts) {
    private static final Amendment NONE = new Amendment(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Amendment {
        actors = actors.map(List::copyOf);
        recipients = recipients.map(List::copyOf);
        sources = sources.map(List::copyOf);
        contexts = contexts.map(List::copyOf);
        type.ifPresent(Ontology.standard()::expectType);
        date.filter(d -> !d.isEmpty()).ifPresent(EventDate::new);
    }

    /** Nothing. */
    public static Amendment none() {
        return NONE;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** All of a claim. */
    static Amendment of(Claim claim) {
        Proposition proposition = claim.proposition();
        return new Amendment(
                Optional.of(claim.type().name()),
                Optional.of(proposition.actors()),
                Optional.of(proposition.recipients()),
                Optional.of(proposition.role()),
                Optional.of(claim.sources()),
                Optional.of(claim.factuality()),
                Optional.of(proposition.date().map(EventDate::iso).orElse("")),
                Optional.of(proposition.contexts()));
    }

    /**
     * The claim as it should have been read.
     *
     * @param claim as it was read
     * @param text the document's text
     * @param shift how far the claim's passage lies behind the one that the amendment was made for
     */
    Claim applyTo(Claim claim, String text, int shift) {
        Proposition read = claim.proposition();
        Proposition proposition = new Proposition(
                type.map(Ontology.standard()::expectType).orElse(read.type()),
                actors.map(side -> side.stream()
                                .map(p -> moved(p, text, shift, claim))
                                .toList())
                        .orElse(read.actors()),
                recipients
                        .map(side -> side.stream()
                                .map(p -> moved(p, text, shift, claim))
                                .toList())
                        .orElse(read.recipients()),
                role.orElse(read.role()),
                contexts.orElse(read.contexts()),
                date.isPresent() ? date.filter(d -> !d.isEmpty()).map(EventDate::new) : read.date(),
                read.place(),
                read.quantities());
        Factuality held = factuality.orElse(claim.factuality());
        List<Source> chain = sources.map(list -> list.stream()
                        .map(s -> new Source(moved(s.who(), text, shift, claim), s.cue(), s.stance()))
                        .toList())
                .orElse(claim.sources());
        return new Claim(
                claim.id(),
                claim.document(),
                claim.passage(),
                claim.evidence(),
                proposition,
                factuality.isPresent() ? spoken(chain, held) : chain,
                held,
                inferred(claim.inferred(), proposition),
                sources.isPresent() ? Optional.empty() : claim.attribution());
    }

    /** The participant where its words stand now; without a place if they do not. */
    private static Participant moved(Participant who, String text, int shift, Claim claim) {
        int start = who.passage().start() + shift;
        boolean stands = !who.mention().isEmpty()
                && start >= 0
                && start + who.mention().length() <= text.length()
                && text.startsWith(who.mention(), start);
        int nowhere = claim.passage().start();
        return stands
                ? new Participant(
                        who.id(),
                        who.mention(),
                        new Passage(start, start + who.mention().length()))
                : new Participant(who.id(), "", new Passage(nowhere, nowhere));
    }

    /** The speaker holds it as the claim is held. */
    private static List<Source> spoken(List<Source> chain, Factuality held) {
        List<Source> spoken = new ArrayList<>(chain);
        if (!spoken.isEmpty()) {
            spoken.set(0, new Source(spoken.get(0).who(), spoken.get(0).cue(), held));
        }
        return spoken;
    }

    private List<String> inferred(List<String> read, Proposition proposition) {
        List<String> inferred = new ArrayList<>(read);
        actors.ifPresent(side -> mark(inferred, "actors", proposition.actors()));
        recipients.ifPresent(side -> mark(inferred, "recipients", proposition.recipients()));
        if (date.isPresent()) {
            inferred.remove("date");
            proposition.date().ifPresent(d -> inferred.add("date"));
        }
        return inferred;
    }

    private static void mark(List<String> inferred, String part, List<Participant> side) {
        inferred.remove(part);
        if (side.stream().anyMatch(p -> p.mention().isEmpty())) {
            inferred.add(part);
        }
    }
}
