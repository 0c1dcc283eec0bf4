package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.Report;
import dev.entente.claim.Attribution;
import dev.entente.claim.Mention;
import dev.entente.serve.answer.ClaimShapes.ActorLabel;
import dev.entente.serve.answer.DocumentShapes.AttributionAnswer;
import dev.entente.serve.answer.DocumentShapes.BlockAnswer;
import dev.entente.serve.answer.DocumentShapes.CueAnswer;
import dev.entente.serve.answer.DocumentShapes.DocumentAnswer;
import dev.entente.serve.answer.DocumentShapes.DocumentEntry;
import dev.entente.serve.answer.DocumentShapes.MentionAnswer;
import dev.entente.serve.answer.DocumentShapes.Original;
import dev.entente.store.AttributionQuery;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.ClaimQuery;
import dev.entente.text.Block;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Documents as they were read, with what was read out of them. */
public final class Documents {
    /** Columns of a list of documents as a table. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "publisher",
            "author",
            "date",
            "language",
            "url",
            "path",
            "digest",
            "charset",
            "coded",
            "length",
            "claims");

    private final Casebook casebook;
    private final Claims claims;
    private final Labels labels;

    public Documents(Casebook casebook) {
        this.casebook = casebook;
        this.claims = new Claims(casebook);
        this.labels = new Labels(casebook);
    }

    /** Its entry in a list. */
    public static DocumentEntry entry(CatalogueEntry entry) {
        Metadata metadata = entry.metadata();
        String language = metadata.language().orElse("");
        return new DocumentEntry(
                entry.id(),
                metadata.title().orElse(""),
                metadata.publisher().orElse(""),
                metadata.author().orElse(""),
                metadata.date().orElse(""),
                language,
                Labels.direction(language),
                metadata.url().orElse(""),
                entry.origin().path(),
                entry.origin().digest(),
                entry.origin().charset(),
                entry.coded(),
                entry.length(),
                entry.claims());
    }

    /** The cells of a row of the list. */
    public static List<String> cells(DocumentEntry entry) {
        return List.of(
                entry.id(),
                entry.title(),
                entry.publisher(),
                entry.author(),
                entry.date(),
                entry.language(),
                entry.url(),
                entry.path(),
                entry.digest(),
                entry.charset(),
                entry.coded() ? "yes" : "no",
                Integer.toString(entry.length()),
                Integer.toString(entry.claims()));
    }

    /**
     * A document and those beside it in the collection.
     *
     * @param translations ids of its translations
     */
    public record Placed(
            CatalogueEntry entry,
            String previous,
            String next,
            Optional<Original> original,
            List<String> translations) {
        public Placed {
            translations = List.copyOf(translations);
        }
    }

    /** The document in full. */
    public DocumentAnswer of(Document document, Placed placed) {
        List<Mention> mentions = casebook.collection().mentionsIn(document.id());
        casebook.lookUpActors(mentions.stream().map(Mention::actor).toList());
        List<ActorLabel> actors = mentions.stream()
                .map(Mention::actor)
                .distinct()
                .sorted()
                .map(labels::actor)
                .toList();
        return new DocumentAnswer(
                entry(placed.entry()),
                document.text(),
                document.blocks().stream().map(b -> block(b, document)).toList(),
                claims.of(casebook.collection().claims(ClaimQuery.all().document(document.id()))),
                attributions(document),
                mentions.stream()
                        .map(m -> new MentionAnswer(
                                m.actor(), m.passage().start(), m.passage().end()))
                        .toList(),
                actors,
                placed.previous(),
                placed.next(),
                placed.original(),
                placed.translations().stream().map(labels::document).toList(),
                casebook.citation(document.id()));
    }

    private static BlockAnswer block(Block block, Document document) {
        return new BlockAnswer(
                block.kind().name().toLowerCase(Locale.ROOT),
                block.level(),
                block.passage().start(),
                block.passage().end(),
                Labels.direction(
                        document.cut(block.passage()),
                        document.metadata().language().orElse("")));
    }

    private List<AttributionAnswer> attributions(Document document) {
        List<Attribution> attributions =
                casebook.collection().attributions(AttributionQuery.all().document(document.id()));
        Map<String, Attribution> byId = new HashMap<>();
        attributions.forEach(a -> byId.put(a.id(), a));
        return attributions.stream()
                .map(a -> attribution(a, document, depth(a, byId)))
                .toList();
    }

    private static int depth(Attribution attribution, Map<String, Attribution> byId) {
        int depth = 0;
        Optional<Attribution> at = parent(attribution, byId);
        while (at.isPresent() && depth < byId.size()) {
            depth++;
            at = parent(at.get(), byId);
        }
        return depth;
    }

    private static Optional<Attribution> parent(Attribution attribution, Map<String, Attribution> byId) {
        return attribution.parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /** Reported words of a document. */
    public AttributionAnswer attribution(Attribution attribution, Document document, int depth) {
        Report report = Report.of(attribution, document, casebook);
        return new AttributionAnswer(
                attribution.id(),
                attribution.document(),
                attribution.source().map(who -> Claims.participant(who, labels.label(who.id(), report.name(who)))),
                new CueAnswer(
                        attribution.cue().text(),
                        attribution.cue().passage().start(),
                        attribution.cue().passage().end()),
                Claims.spans(attribution.content()),
                attribution.parent().orElse(""),
                depth,
                attribution.stance().word(),
                report.mark(),
                report.speaker());
    }
}
