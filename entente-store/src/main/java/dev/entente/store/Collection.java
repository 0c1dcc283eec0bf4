package dev.entente.store;

import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.claim.Mention;
import dev.entente.pipeline.Reading;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * A set of documents and all that was read out of them, in one folder on disk.
 *
 * <p>Each document is stored in one transaction: after a crash or on a full disk the collection holds all that was stored before.
 * All reads come in one order whatever the order of storing: by document id, start, end and id. Opening one never loads a
 * language model. Safe for several threads, one of which works at a time.
 *
 * <pre>{@code
 * try (Collection collection = Collection.open(Path.of("letters.entente"))) {
 *     collection.claims(ClaimQuery.all().pair("iran", "hamas").type("AID"));
 * }
 * }</pre>
 *
 * <p>Anything may throw {@link UnreadableCollectionException} on a damaged file or disk.
 */
public final class Collection implements AutoCloseable {
    private static final String PROGRAM = "program";
    private static final String NAME = "name";

    private final Database database;

    Collection(Database database) {
        this.database = database;
    }

    /**
     * Makes a collection in a folder that is not there yet or is empty but for hidden files.
     *
     * @throws UncreatableCollectionException if something else is there, or the folder cannot be written
     */
    public static Collection create(Path folder) {
        expectEmpty(folder);
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Database.create(folder, Map.of(PROGRAM, program(), NAME, name == null ? "collection" : name.toString()));
        return open(folder);
    }

    private static void expectEmpty(Path folder) {
        if (exists(folder)) {
            throw new UncreatableCollectionException(
                    folder + ": there is a collection already; open it, or name another");
        }
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(f -> !f.getFileName().toString().startsWith("."))) {
                    throw new UncreatableCollectionException(
                            folder + ": not empty, and no collection; name a folder for the collection alone");
                }
            }
        } catch (IOException e) {
            throw new UncreatableCollectionException(folder + ": cannot make a collection there: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : e instanceof java.nio.file.FileAlreadyExistsException ? "there is a file of that name" : Fault.of(e);
    }

    private static String program() {
        try (InputStream stream = Collection.class.getResourceAsStream("version.txt")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt", e);
        }
    }

    /**
     * Opens a collection; on a medium that cannot be written, for reading only.
     *
     * @throws UnopenableCollectionException if there is none, or it is damaged, or a newer program made it
     */
    public static Collection open(Path folder) {
        expect(folder);
        return new Collection(Database.open(folder));
    }

    /**
     * A further connection to a collection that this program has open, for another thread. Closing it leaves the log of changes
     * alone: to move it would look to the first connection as if something had been written.
     */
    public static Collection openBeside(Path folder) {
        expect(folder);
        return new Collection(Database.openBeside(folder));
    }

    private static void expect(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnopenableCollectionException(
                    folder + ": no such folder; make a collection with: entente read PATH --into " + folder);
        }
        if (!exists(folder)) {
            throw new UnopenableCollectionException(folder + ": no collection, there is no " + Database.FILE
                    + " in it; make one with: entente read PATH --into FOLDER");
        }
    }

    /** Opens the collection in that folder, or makes one where there is none. */
    public static Collection openOrCreate(Path folder) {
        return exists(folder) ? open(folder) : create(folder);
    }

    /** Whether the folder holds a collection, of whatever version. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(Database.FILE));
    }

    public Path folder() {
        return database.folder();
    }

    /** Its name: that of the folder it was made in. */
    public String name() {
        return meta(NAME);
    }

    /** Version of the program that made it: "0.1.0". */
    public String madeBy() {
        return meta(PROGRAM);
    }

    private String meta(String key) {
        return read(handle -> handle.createQuery("SELECT value FROM meta WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /**
     * Stores all that was read out of one document, in one transaction.
     *
     * <p>An earlier document of the same id, or from the same path, is replaced with all that hung on it; links to its claims go
     * with them, so find the links anew after a run.
     *
     * @throws UnstorableReadingException if it cannot be written; the collection is then as it was before
     */
    public Stored store(Reading reading) {
        return write("document " + reading.document().id(), handle -> ReadingWriter.write(handle, reading));
    }

    /** Remembers that a file or record was rejected; the last reason of a path counts. */
    public void reject(Rejected rejected) {
        write(
                "the rejection of " + rejected.path(),
                handle -> handle.execute(
                        "INSERT OR REPLACE INTO rejections (path, reason, detail, digest) VALUES (?, ?, ?, ?)",
                        rejected.path(),
                        rejected.reason(),
                        rejected.detail(),
                        rejected.digest()));
    }

    /** Forgets that these paths were rejected. */
    public void forgetRejections(java.util.Collection<String> paths) {
        if (!paths.isEmpty()) {
            write(
                    "what is rejected no more",
                    handle -> handle.execute(
                            "DELETE FROM rejections WHERE path IN (SELECT value FROM json_each(?))",
                            Packed.words(paths)));
        }
    }

    /** Where files lie, a URI by the path that their documents have, without what follows # or !. */
    public Map<String, String> locations() {
        return read(FileRows::locations);
    }

    /** Remembers where files lie. */
    public void place(Map<String, String> locations) {
        if (!locations.isEmpty()) {
            write("where files lie", handle -> FileRows.place(handle, locations));
        }
    }

    /**
     * Digests of files that were read to their end, with all that is packed in them, by path. What they held is stored, or rejected,
     * or was known.
     */
    public Map<String, String> wholeFiles() {
        return read(FileRows::whole);
    }

    /** Remembers that files were read to their end; an empty digest takes that back. */
    public void setWholeFiles(Map<String, String> digests) {
        if (!digests.isEmpty()) {
            write("which files are read", handle -> FileRows.setWhole(handle, digests));
        }
    }

    /** How many documents come from the file of that path, itself and what is packed in it. */
    public int documentsWithin(String path) {
        return read(handle -> FileRows.within(handle, path));
    }

    /** Takes documents out, with all that was read out of them; links to their claims go with them. All of them or none. */
    public void remove(List<String> documents) {
        write("what is left", handle -> FileRows.remove(handle, documents));
    }

    /**
     * Puts these links in the place of all there are, in one transaction.
     *
     * @throws UnstorableReadingException if a link names a claim that is not in the collection
     */
    public void replaceLinks(List<Link> links) {
        write("links between claims", handle -> {
            LinkRows.replace(handle, links);
            return links.size();
        });
    }

    /**
     * Puts these alignments of translations in the place of all there are, in one transaction. Those of a document go with it when it
     * is replaced.
     *
     * @throws UnstorableReadingException if one names a document that is not in the collection
     */
    public void replaceAlignments(List<Alignment> alignments) {
        write("aligned passages", handle -> {
            AlignmentRows.replace(handle, alignments);
            return alignments.size();
        });
    }

    /** The aligned passages of documents that are translations of each other, in order. */
    public List<Alignment> alignments() {
        return ask(AlignmentRows::all);
    }

    /** Whether a document of that origin path and digest is stored. */
    public boolean isKnown(String path, String digest) {
        return read(handle -> handle.createQuery("SELECT 1 FROM documents WHERE path = ? AND path <> '' AND digest = ?")
                .bind(0, path)
                .bind(1, digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The origin path of the document with that id. */
    public Optional<String> findPath(String id) {
        return read(handle -> handle.createQuery("SELECT path FROM documents WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne());
    }

    /** All documents without their texts. */
    public List<CatalogueEntry> catalogue() {
        return ask(DocumentRows::entries);
    }

    public Optional<CatalogueEntry> findEntry(String id) {
        return ask(connection -> DocumentRows.findEntry(connection, id));
    }

    /** All documents, each loaded as the stream comes to it. */
    public Stream<Document> documents() {
        return ask(DocumentRows::ids).stream().flatMap(id -> findDocument(id).stream());
    }

    public Optional<Document> findDocument(String id) {
        return ask(connection -> DocumentRows.find(connection, id));
    }

    /** The claims that answer the query. */
    public List<Claim> claims(ClaimQuery query) {
        return ask(connection -> ClaimRows.find(connection, query));
    }

    /** The first so many of the claims that answer the query. */
    public List<Claim> claims(ClaimQuery query, int most) {
        return ask(connection -> ClaimRows.find(connection, query, most));
    }

    /** The claims of these ids, in the order of the ids; one that is not there is left out. */
    public List<Claim> claimsOf(List<String> ids) {
        return ask(connection -> ClaimRows.of(connection, ids));
    }

    public Optional<Claim> findClaim(String id) {
        return ask(connection -> ClaimRows.find(connection, id));
    }

    /** All claims, those of one document in memory at a time. */
    public Stream<Claim> allClaims() {
        return ask(DocumentRows::ids).stream()
                .flatMap(id -> claims(ClaimQuery.all().document(id)).stream());
    }

    /** The attributions that answer the query. */
    public List<Attribution> attributions(AttributionQuery query) {
        return read(handle -> AttributionRows.find(handle, query));
    }

    /** All attributions, those of one document in memory at a time. */
    public Stream<Attribution> allAttributions() {
        return ask(DocumentRows::ids).stream()
                .flatMap(id -> attributions(AttributionQuery.all().document(id)).stream());
    }

    /** All actors that some document speaks of, by id; each with all that the documents and the registry know of it. */
    public List<Actor> actors() {
        return ask(ActorForms::all);
    }

    /** As {@link #actors()}, those with one of these ids. */
    public List<Actor> actors(java.util.Collection<String> ids) {
        return ask(connection -> ActorForms.of(connection, ids));
    }

    /** How often the documents speak of each actor, by id; those without a name are among them. */
    public List<ActorTally> tallies() {
        return read(ActorTally::all);
    }

    /**
     * The actor of that id, or else the only one of that name; upper and lower case are the same.
     *
     * @return nothing if several have the name: see {@link #actorsNamed}
     */
    public Optional<Actor> findActor(String idOrName) {
        Optional<Actor> byId = ask(connection -> ActorForms.find(connection, idOrName));
        List<Actor> named = byId.isPresent() ? List.of() : actorsNamed(idOrName);
        return byId.isPresent()
                ? byId
                : named.stream().filter(a -> named.size() == 1).findFirst();
    }

    /** All actors of that id or name in any language, by id; upper and lower case are the same. */
    public List<Actor> actorsNamed(String idOrName) {
        return ask(connection -> ActorForms.named(connection, idOrName));
    }

    /** Where an actor is mentioned. */
    public List<Mention> mentions(String actor) {
        return read(handle -> MentionRows.of(handle, "m.actor", actor));
    }

    /** The words by which documents mention these actors: by id, the most frequent first, then in order of the words. */
    public Map<String, List<String>> wordsFor(java.util.Collection<String> actors) {
        return ask(connection -> MentionRows.words(connection, actors));
    }

    /** The mentions of a document, in order of the text. */
    public List<Mention> mentionsIn(String document) {
        return read(handle -> MentionRows.of(handle, "d.id", document));
    }

    /** Other ids that a person judged to be this actor, in order. */
    public List<String> mergedInto(String actor) {
        return read(handle -> handle.createQuery("SELECT id FROM identities WHERE actor = ? ORDER BY id")
                .bind(0, actor)
                .mapTo(String.class)
                .list());
    }

    /** All links, by type, from and to. */
    public List<Link> links() {
        return ask(LinkRows::all);
    }

    /** As {@link #links()}, those from or to one of these claims. */
    public List<Link> links(java.util.Collection<String> claims) {
        return ask(connection -> LinkRows.of(connection, claims));
    }

    /** As {@link #links()}, those from or to one of these claims and of one of these types. */
    public List<Link> links(java.util.Collection<String> claims, LinkType... types) {
        return ask(connection -> LinkRows.of(connection, claims, types));
    }

    /** As {@link #links()}, those of one of these types. */
    public List<Link> links(LinkType... types) {
        return ask(connection -> LinkRows.of(connection, types));
    }

    /** The first so many changes after the one of that number, in order. */
    public List<Change> changes(long after, int most) {
        return read(handle -> ChangeRows.after(handle, after, most));
    }

    public Optional<Change> findChange(long sequence) {
        return read(handle -> ChangeRows.find(handle, sequence));
    }

    /** Number of the last change, 0 if there was none. */
    public long lastChange() {
        return read(ChangeRows::last);
    }

    /** Keys of all documents, as changes name them, in order. */
    public List<Long> keys() {
        return read(ChangeRows::keys);
    }

    /** The document of that key with what hangs on it. */
    public Optional<StoredDocument> findStored(long key) {
        return read(handle -> ChangeRows.document(handle, key));
    }

    /**
     * What tells whether anything was written between two moments, by this program or another.
     *
     * @param others grows with what others write
     * @param own grows with what is written here
     */
    public record State(long others, long own) {}

    public State state() {
        return new State(
                read(handle -> handle.createQuery("PRAGMA data_version")
                        .mapTo(Long.class)
                        .one()),
                database.writes());
    }

    /** Asks several things of one state of the collection, whatever another program writes meanwhile. */
    public <T> T atOnce(Supplier<T> questions) {
        return ask(connection -> questions.get());
    }

    /** What was rejected, by path. */
    public List<Rejected> rejections() {
        return read(handle -> handle.createQuery("SELECT path, reason, detail, digest FROM rejections ORDER BY path")
                .map((row, context) -> new Rejected(
                        row.getString("path"),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getString("digest")))
                .list());
    }

    public Counts counts() {
        return read(handle -> new Counts(
                count(handle, "documents"),
                count(handle, "documents WHERE coded = 1"),
                count(handle, "rejections"),
                count(
                        handle,
                        "(SELECT DISTINCT COALESCE(i.actor, a.id) FROM actors a LEFT JOIN identities i ON i.id = a.id)"),
                count(handle, "mentions"),
                count(handle, "attributions"),
                count(handle, "claims"),
                count(handle, "links")));
    }

    private static int count(Handle handle, String rows) {
        return handle.createQuery("SELECT COUNT(*) FROM " + rows)
                .mapTo(Integer.class)
                .one();
    }

    Database database() {
        return database;
    }

    private <T> T ask(Function<Connection, T> work) {
        return database.ask(work);
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read(work);
    }

    private <T> T write(String what, Function<Handle, T> work) {
        return database.write(what, work);
    }

    /** Closes it, with everything in the one file {@code entente.sqlite}, so that the folder can be copied. */
    @Override
    public void close() {
        database.close();
    }
}
