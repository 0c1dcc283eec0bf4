package dev.entente.cli;

import dev.entente.intake.Reason;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.pipeline.Reading;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.read.Remark;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import dev.entente.store.Stored;
import dev.entente.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Codes documents in several threads as the reader hands them over, and stores each as it is done. What is stored does not depend
 * on the order.
 *
 * <p>A document that cannot be coded is rejected and the run goes on; a collection that cannot be written ends it.
 */
final class ReadingRun implements Receiver, AutoCloseable {
    /** Documents waiting in memory for each thread. */
    private static final int AHEAD = 3;

    /** Not the document may be to blame, but those that were coded at the same time. */
    static final String OUT_OF_MEMORY = "memory ran out";

    private final Collection collection;
    private final DocumentCoder coder;
    private final Progress progress;
    private final ExecutorService threads;
    private final Semaphore room;
    private final int places;
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private final AtomicInteger stored = new AtomicInteger();
    private final List<Rejected> rejected = Collections.synchronizedList(new ArrayList<>());
    private final List<Remark> remarks = new ArrayList<>();
    private final Held held;
    private final AtomicInteger replaced = new AtomicInteger();
    private final Set<String> finished = new TreeSet<>();
    private final Set<String> rejectedPaths = ConcurrentHashMap.newKeySet();
    private final SortedMap<String, Integer> reasons = new TreeMap<>();
    private int inFile;
    private String file = "";
    /** Files that could not be read to their end. */
    private final Set<String> broken = new TreeSet<>();

    ReadingRun(Collection collection, DocumentCoder coder, Held held, int threads, Progress progress) {
        this.collection = collection;
        this.coder = coder;
        this.held = held;
        this.progress = progress;
        this.threads = Executors.newFixedThreadPool(threads);
        this.places = threads * AHEAD;
        this.room = new Semaphore(places);
    }

    @Override
    public void found(int files) {
        progress.more(files);
    }

    @Override
    public void located(Map<String, String> locations) {
        Map<String, String> moved = new TreeMap<>(locations);
        moved.entrySet().removeIf(file -> held.findLocation(file.getKey())
                .filter(file.getValue()::equals)
                .isPresent());
        collection.place(moved);
    }

    @Override
    public void started(String path) {
        if (held.wasWhole(path) && !held.wasPassedOver(path)) {
            collection.setWholeFiles(Map.of(path, ""));
        }
        inFile = 0;
        file = path;
        progress.current(path);
    }

    @Override
    public void document(Document document) {
        rethrow();
        if (inFile++ > 0) {
            progress.more(1);
        }
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                code(document);
            } finally {
                progress.step();
                room.release();
            }
        });
    }

    private void code(Document document) {
        if (failure.isPresent()) {
            return;
        }
        Optional<Reading> reading = read(document);
        try {
            if (reading.isPresent()) {
                Stored how = collection.store(reading.get());
                stored.incrementAndGet();
                progress.stored();
                replaced.addAndGet(how == Stored.REPLACED ? 1 : 0);
            }
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    /** Whatever a text does to the coder, the run goes on without it. */
    private Optional<Reading> read(Document document) {
        try {
            return Optional.of(coder.read(document));
        } catch (OutOfMemoryError e) {
            reject(document, OUT_OF_MEMORY, "while it was coded; read again, with --threads 1 if that does not help");
        } catch (RuntimeException | Error e) {
            String message = e.getMessage() == null
                    ? ""
                    : ": " + e.getMessage().lines().findFirst().orElse("");
            reject(document, "could not be coded", e.getClass().getSimpleName() + message);
        }
        return Optional.empty();
    }

    private void reject(Document document, String reason, String detail) {
        String path = document.origin().path().isEmpty()
                ? document.id()
                : document.origin().path();
        reject(new Rejected(path, reason, detail, document.origin().digest()));
    }

    private void reject(Rejected rejection) {
        rejected.add(rejection);
        rejectedPaths.add(rejection.path());
        progress.rejected(rejection);
        count(rejection);
        try {
            collection.reject(rejection);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private synchronized void count(Rejected rejection) {
        reasons.merge(rejection.reason(), 1, Integer::sum);
        progress.say(FilesCommand.byReason(reasons));
    }

    @Override
    public void rejected(Rejection rejection) {
        rethrow();
        if (inFile > 0 && rejection.path().equals(file)) {
            settle();
        }
        if (rejection.reason().equals(Reason.NOT_READABLE.words())) {
            broken.add(file);
        }
        reject(new Rejected(rejection.path(), rejection.reason(), rejection.detail(), held.digest(rejection.path())));
    }

    /**
     * Waits until all documents that were handed over are stored. A file that is rejected in the end is passed over by later runs, so
     * what came out of it before must be there first, whatever ends this run.
     */
    private void settle() {
        room.acquireUninterruptibly(places);
        room.release(places);
        rethrow();
    }

    @Override
    public void remarked(Remark remark) {
        remarks.add(remark);
    }

    /** What was rejected of the file before, and is neither rejected again nor unchanged, is forgotten. */
    @Override
    public void finished(String path) {
        if (inFile == 0) {
            progress.step();
        }
        finished.add(path);
        Set<String> before = held.wasPassedOver(path) ? new TreeSet<>() : held.rejectedOf(path);
        before.removeAll(held.skipped());
        if (!before.isEmpty()) {
            before.removeIf(rejectedPaths::contains);
            collection.forgetRejections(before);
        }
    }

    /** Remembers which of the files that hold others were read to their end, when all that came out of them is stored. */
    void settleWholeFiles() {
        Map<String, String> whole = new TreeMap<>();
        for (String path : finished) {
            boolean all = held.holdsOthers(path) && !broken.contains(path) && !wasRejected(path);
            if (all && !held.wasPassedOver(path)) {
                whole.put(path, held.digest(path));
            }
        }
        collection.setWholeFiles(whole);
    }

    /** Number of files and records that were rejected before, are unchanged, and were not tried again. */
    int passedOver() {
        Set<String> passedOver = new TreeSet<>(held.skipped());
        passedOver.removeIf(rejectedPaths::contains);
        return passedOver.size();
    }

    /** Whether the file was read to its end. */
    boolean wasReadWhole(String file) {
        return finished.contains(file) && !broken.contains(file);
    }

    /** Whether that file, record or entry was rejected in this run. */
    boolean wasRejected(String path) {
        return rejectedPaths.contains(path);
    }

    /** Waits until all is stored. */
    void await() {
        threads.shutdown();
        boolean done = false;
        while (!done) {
            try {
                done = threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new UnusableInputException("interrupted; what was stored before is kept, read again to go on");
            }
        }
        rethrow();
    }

    /** The first failure counts. */
    private synchronized void fail(RuntimeException e) {
        failure = failure.or(() -> Optional.of(e));
    }

    private void rethrow() {
        failure.ifPresent(e -> {
            throw e;
        });
    }

    /** Number of documents stored. */
    int stored() {
        return stored.get();
    }

    /** Number of those that took the place of an earlier form of the document. */
    int replaced() {
        return replaced.get();
    }

    /** What was rejected in this run, by path. */
    List<Rejected> rejections() {
        return List.copyOf(rejected).stream()
                .sorted(java.util.Comparator.comparing(Rejected::path))
                .toList();
    }

    /** What was left out of records although they were read, in order. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
