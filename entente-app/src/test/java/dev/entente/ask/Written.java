package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
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
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One document whose claims are written by hand: {@code Written.of("a", text).claim("AID", "words", ...).reading()}. */
public final class Written {
    private final Document document;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Actor> actors = new TreeMap<>();

    private Written(Document document) {
        this.document = document;
    }

    public static Written of(String id, String text) {
        return of(id, text, Metadata.none());
    }

    public static Written of(String id, String text, Metadata metadata) {
        return new Written(Document.of(id, text, metadata));
    }

    public static Metadata metadata(String title, String publisher, String date) {
        return new Metadata(
                Optional.of(title),
                Optional.of(publisher),
                Optional.empty(),
                Optional.of(date),
                Optional.of("en"),
                Optional.empty());
    }

    /** An actor that the registry does not know. */
    public Written actor(String id, ActorType type, String... names) {
        actors.put(id, new Actor(id, type, Map.of("en", List.of(names)), Optional.empty(), Optional.empty(), false));
        return this;
    }

    /** A claim in the making. */
    public Draft claim(String type, String evidence) {
        return new Draft(type, evidence);
    }

    public Reading reading() {
        return new Reading(document, claims, List.of(), mentions, List.copyOf(actors.values()), true);
    }

    /** Somebody named by words inside some passage: "iran" by "Tehran". */
    private Participant participant(String id, String words, Passage near) {
        int at = document.text().indexOf(words, near.start());
        int start = at >= 0 ? at : document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + document.id());
        }
        Passage passage = new Passage(start, start + words.length());
        if (!id.startsWith("unnamed:")) {
            actors.computeIfAbsent(id, key -> Registry.standard().findActor(key).orElseThrow());
            mentions.add(new Mention(id, document.id(), passage, words));
        }
        return new Participant(id, words, passage);
    }

    /** A claim in the making. */
    public final class Draft {
        private final String type;
        private final Passage passage;
        private final List<Participant> doers = new ArrayList<>();
        private final List<Participant> receivers = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<Quantity> quantities = new ArrayList<>();
        private List<String> contexts = List.of();
        private String role = "";
        private Optional<EventDate> date = Optional.empty();

        private Draft(String type, String evidence) {
            this.type = type;
            int start = document.text().indexOf(evidence);
            if (start < 0) {
                throw new IllegalArgumentException("'" + evidence + "' is not in " + document.id());
            }
            this.passage = new Passage(start, start + evidence.length());
        }

        public Draft by(String id, String words) {
            doers.add(participant(id, words, passage));
            return this;
        }

        public Draft to(String id, String words) {
            receivers.add(participant(id, words, passage));
            return this;
        }

        /** Speaker first, carriers after. */
        public Draft source(String id, String words, String cue) {
            Factuality stance = sources.isEmpty() ? Factuality.ASSERTED : Factuality.UNCOMMITTED;
            sources.add(new Source(participant(id, words, new Passage(0, 0)), cue, stance));
            return this;
        }

        public Draft amount(String value, String unit, String of) {
            quantities.add(new Quantity(new BigDecimal(value), unit, of, false));
            return this;
        }

        public Draft contexts(String... words) {
            contexts = List.of(words);
            return this;
        }

        public Draft role(String title) {
            role = title;
            return this;
        }

        public Draft on(String iso) {
            date = Optional.of(new EventDate(iso));
            return this;
        }

        public Written asserted() {
            return held(Factuality.ASSERTED);
        }

        public Written held(Factuality factuality) {
            Proposition proposition = new Proposition(
                    Ontology.standard().expectType(type), doers, receivers, role, contexts, date, "", quantities);
            claims.add(new Claim(
                    document.id() + "-" + claims.size(),
                    document.id(),
                    passage,
                    document.cut(passage),
                    proposition,
                    sources,
                    factuality,
                    List.of(),
                    Optional.empty()));
            return Written.this;
        }
    }
}
