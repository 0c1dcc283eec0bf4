package dev.entente.cli;

import dev.entente.pipeline.DocumentCoder;
import dev.entente.pipeline.Reading;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.read.Remark;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import dev.entente.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    private final Collection collection;
    private final DocumentCoder coder;
    private final Progress progress;
    private final ExecutorService threads;
    private final Semaphore room;
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private final AtomicInteger stored = new AtomicInteger();
    private final List<Rejected> rejected = Collections.synchronizedList(new ArrayList<>());
    private final List<Remark> remarks = new ArrayList<>();
    private int inFile;

    ReadingRun(Collection collection, DocumentCoder coder, int threads, Progress progress) {
        this.collection = collection;
        this.coder = coder;
        this.progress = progress;
        this.threads = Executors.newFixedThreadPool(threads);
        this.room = new Semaphore(threads * AHEAD);
    }

    @Override
    public void found(int files) {
        progress.more(files);
    }

    @Override
    public void started(String path) {
        inFile = 0;
        collection.forgetRejections(path);
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
                collection.store(reading.get());
                stored.incrementAndGet();
            }
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    /** Whatever a text does to the coder, the run goes on without it. */
    private Optional<Reading> read(Document document) {
        try {
            return Optional.of(coder.read(document));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String path = document.origin().path().isEmpty()
                    ? document.id()
                    : document.origin().path();
            String message = e.getMessage() == null
                    ? ""
                    : ": " + e.getMessage().lines().findFirst().orElse("");
            reject(new Rejected(path, "could not be coded", e.getClass().getSimpleName() + message));
            return Optional.empty();
        }
    }

    private void reject(Rejected rejection) {
        rejected.add(rejection);
        try {
            collection.reject(rejection);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        rethrow();
        reject(new Rejected(rejection.path(), rejection.reason(), rejection.detail()));
    }

    @Override
    public void remarked(Remark remark) {
        remarks.add(remark);
    }

    @Override
    public void finished(String path) {
        if (inFile == 0) {
            progress.step();
        }
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

    /** What was rejected in this run, by path. */
    List<Rejected> rejections() {
        return rejected.stream()
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
