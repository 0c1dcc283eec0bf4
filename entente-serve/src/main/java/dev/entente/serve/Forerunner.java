package dev.entente.serve;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.search.SearchIndex;
import dev.entente.store.Collection;
import dev.entente.store.Survey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works out behind the scenes what goes through a whole collection, on a connection of its own: for a large one that takes seconds,
 * and meanwhile other questions are answered.
 */
final class Forerunner implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final Path folder;
    private final Supplier<Registry> registry;
    private final BiConsumer<Snapshot, Snapshot> done;
    private final ExecutorService thread = thread("overview");
    private final ExecutorService indexing = thread("index");
    private Consumer<Snapshot> work = Snapshot::prepare;
    private Optional<Snapshot> asked = Optional.empty();
    private Optional<Future<?>> running = Optional.empty();

    /** @param done is handed the snapshot for which it was asked, and one of the same state with what was worked out */
    Forerunner(Path folder, Supplier<Registry> registry, BiConsumer<Snapshot, Snapshot> done) {
        this.folder = folder;
        this.registry = registry;
        this.done = done;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread running = new Thread(work, name);
            running.setDaemon(true);
            return running;
        });
    }

    /** Has more worked out ahead. */
    synchronized void also(Consumer<Snapshot> more) {
        work = work.andThen(more);
    }

    /**
     * Begins for that snapshot, if it has not begun.
     *
     * @param kept what an earlier snapshot knew and this one may go on with
     */
    synchronized Future<?> of(Snapshot snapshot, Optional<Snapshot.Houses> kept) {
        if (running.isEmpty() || asked.filter(s -> s == snapshot).isEmpty()) {
            asked = Optional.of(snapshot);
            running = Optional.of(thread.submit(() -> run(snapshot, kept)));
        }
        return running.orElseThrow();
    }

    /** Brings the index of words up to the last change. */
    Future<?> index() {
        return indexing.submit(() -> {
            try (Collection own = Collection.openBeside(folder)) {
                if (!own.isReadOnly()) {
                    SearchIndex.follow(own, (done, all) -> {});
                }
            }
        });
    }

    private void run(Snapshot snapshot, Optional<Snapshot.Houses> kept) {
        Consumer<Snapshot> all;
        synchronized (this) {
            if (asked.filter(s -> s == snapshot).isEmpty()) {
                return; // the collection changed before it began
            }
            all = work;
        }
        try (Collection own = Collection.openBeside(folder)) {
            Snapshot ahead = own.atOnce(() -> {
                Snapshot made = new Snapshot(Casebook.of(own, registry), Survey.of(own), kept);
                all.accept(made);
                return made;
            });
            done.accept(snapshot, ahead);
        }
    }

    /** Waits for it; where it failed, whoever asks works it out, and is told why that fails. */
    static void await(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException | RejectedExecutionException e) {
            return;
        }
    }

    /** Nobody waits any longer for what has not begun. */
    private static void cancel(ExecutorService thread) {
        for (Runnable waiting : thread.shutdownNow()) {
            if (waiting instanceof Future<?> future) {
                future.cancel(false);
            }
        }
    }

    /** Waits a while for what is going on: it has the collection open. */
    @Override
    public void close() {
        cancel(thread);
        cancel(indexing);
        try {
            indexing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
