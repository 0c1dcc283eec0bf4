package dev.entente.eval;

import dev.entente.ask.Linking;
import dev.entente.cli.StoredContents;
import dev.entente.export.Contents;
import dev.entente.export.Csv;
import dev.entente.export.JsonLines;
import dev.entente.export.Plover;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.pipeline.Reading;
import dev.entente.read.Holdings;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A pile of documents on its way through the whole program: files to documents, documents to claims, a collection on disk, links
 * between claims, exports.
 *
 * <p>Unlike {@code entente read}, which goes on without a document that cannot be coded, this stops at it: a measure must not
 * pass over one in silence.
 */
public final class Pile implements AutoCloseable {
    private final Collection collection;
    private final DocumentCoder coder;
    private final List<Rejection> rejections = new ArrayList<>();

    private Pile(Collection collection, DocumentCoder coder) {
        this.collection = collection;
        this.coder = coder;
    }

    /** An empty pile, or what an earlier run left in that folder. */
    public static Pile in(Path folder, DocumentCoder coder) {
        return new Pile(Collection.openOrCreate(folder), coder);
    }

    /**
     * Reads what is new or changed under the paths, stores it, and links all claims anew.
     *
     * @throws UnreadablePileException if a document cannot be coded or stored
     */
    public Pile read(List<Path> paths, Course course) {
        List<Document> documents = new ArrayList<>();
        Reader.standard().read(paths, new Held(collection), new Receiver() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void rejected(Rejection rejection) {
                rejections.add(rejection);
            }
        });
        store(course.order(documents), course.threads());
        Linking.renew(collection);
        return this;
    }

    private void store(List<Document> documents, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> waiting = new ArrayList<>();
            for (Document document : documents) {
                waiting.add(pool.submit(() -> store(document)));
            }
            for (int i = 0; i < waiting.size(); i++) {
                await(waiting.get(i), documents.get(i).id());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void store(Document document) {
        Reading reading = coder.read(document);
        collection.store(reading);
    }

    private static void await(Future<?> stored, String id) {
        try {
            stored.get();
        } catch (ExecutionException e) {
            throw new UnreadablePileException("document " + id + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadablePileException("interrupted at document " + id, e);
        }
    }

    public Collection collection() {
        return collection;
    }

    /** Files and records that were rejected, in the order in which they came. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    /**
     * Exports it in every format into the folder: JSON Lines and tables side by side, PLOVER as {@value Plover#FILE}.
     *
     * @return the files
     */
    public List<Path> export(Path folder) {
        Contents contents = new StoredContents(collection);
        List<Path> files = new ArrayList<>(JsonLines.write(contents, folder));
        files.addAll(Csv.write(contents, folder));
        files.addAll(Plover.write(contents, folder));
        return List.copyOf(files);
    }

    @Override
    public void close() {
        collection.close();
    }

    private record Held(Collection collection) implements Holdings {
        @Override
        public boolean isKnown(String path, String digest) {
            return collection.isKnown(path, digest);
        }

        @Override
        public Optional<String> findPath(String id) {
            return collection.findPath(id);
        }
    }
}
