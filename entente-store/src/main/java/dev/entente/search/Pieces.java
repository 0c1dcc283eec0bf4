package dev.entente.search;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Mention;
import dev.entente.claim.Participant;
import dev.entente.store.StoredDocument;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes a document to pieces: what can be found of it. */
final class Pieces {
    private final StoredDocument stored;
    private final Document document;
    private final Optional<EventDate> date;

    private Pieces(StoredDocument stored) {
        this.stored = stored;
        this.document = stored.document();
        this.date = document.metadata().date().flatMap(Pieces::date);
    }

    static List<Piece> of(StoredDocument stored) {
        return new Pieces(stored).all();
    }

    private static Optional<EventDate> date(String words) {
        try {
            return Optional.of(new EventDate(words));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // a document may say what it likes about its date
        }
    }

    private List<Piece> all() {
        List<Piece> pieces = new ArrayList<>();
        for (Passage passage : Cutting.of(document)) {
            pieces.add(passage(passage));
        }
        for (Claim claim : stored.claims()) {
            if (!claim.passage().isEmpty()) {
                pieces.add(Piece.of(Kind.CLAIM, claim.id(), List.of(claim.passage()), document.text(), facts(claim)));
            }
        }
        for (Attribution attribution : stored.attributions()) {
            pieces.add(reported(attribution));
        }
        return pieces;
    }

    private Piece passage(Passage passage) {
        SortedMap<Field, SortedSet<String>> fields = fields();
        mentioned(List.of(passage), fields);
        return Piece.of(Kind.PASSAGE, "", List.of(passage), document.text(), new Piece.Facts(fields, date));
    }

    private Piece reported(Attribution attribution) {
        SortedMap<Field, SortedSet<String>> fields = fields();
        List<Passage> content = attribution.content().stream().sorted().toList();
        mentioned(content, fields);
        attribution.source().ifPresent(source -> add(fields, Field.SOURCE, source.id()));
        add(fields, Field.FACTUALITY, attribution.stance().word());
        return Piece.of(Kind.ATTRIBUTION, attribution.id(), content, document.text(), new Piece.Facts(fields, date));
    }

    private Piece.Facts facts(Claim claim) {
        SortedMap<Field, SortedSet<String>> fields = fields();
        for (Participant actor : claim.proposition().actors()) {
            add(fields, Field.ACTOR, actor.id());
            add(fields, Field.WHO, actor.id());
        }
        for (Participant recipient : claim.proposition().recipients()) {
            add(fields, Field.RECIPIENT, recipient.id());
            add(fields, Field.WHO, recipient.id());
        }
        claim.sources().forEach(source -> add(fields, Field.SOURCE, source.who().id()));
        claim.proposition().contexts().forEach(context -> add(fields, Field.CONTEXT, context));
        add(fields, Field.TYPE, claim.type().name());
        add(fields, Field.FACTUALITY, claim.factuality().word());
        return new Piece.Facts(fields, claim.proposition().date());
    }

    private SortedMap<Field, SortedSet<String>> fields() {
        SortedMap<Field, SortedSet<String>> fields = new TreeMap<>();
        add(fields, Field.DOCUMENT, document.id());
        return fields;
    }

    private void mentioned(List<Passage> passages, SortedMap<Field, SortedSet<String>> fields) {
        for (Mention mention : stored.mentions()) {
            if (passages.stream().anyMatch(p -> p.overlaps(mention.passage()))) {
                add(fields, Field.ACTOR, mention.actor());
                add(fields, Field.WHO, mention.actor());
            }
        }
    }

    private static void add(SortedMap<Field, SortedSet<String>> fields, Field field, String value) {
        fields.computeIfAbsent(field, f -> new TreeSet<>()).add(value);
    }
}
