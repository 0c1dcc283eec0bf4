package dev.entente.serve;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.store.Collection;
import dev.entente.store.Survey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The collection that is served. One question is answered at a time, from what the collection holds at that moment: whatever this or
 * another program wrote is seen by the next question.
 */
final class Library implements AutoCloseable {
    /** Who asks while others write waits so often for what was worked out ahead; then it is worked out in place. */
    private static final int PATIENCE = 2;

    private final Collection collection;
    private final Supplier<Registry> registry;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final LateLinks late;
    private final Forerunner forerunner;
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<Future<?>> indexing = Optional.empty();

    private Library(Collection collection, Supplier<Registry> registry) {
        this.collection = collection;
        this.registry = registry;
        this.late = new LateLinks(collection.folder());
        this.forerunner = new Forerunner(collection.folder(), registry, this::adopt);
    }

    static Library open(Path folder, Supplier<Registry> registry) {
        return new Library(Collection.open(folder), registry);
    }

    Path folder() {
        return collection.folder();
    }

    boolean isReadOnly() {
        return collection.isReadOnly();
    }

    /** Has something worked out ahead, behind the scenes. */
    void ahead(Consumer<Snapshot> work) {
        forerunner.also(work);
    }

    /** Begins to work out what is asked first: the index of words, if it is behind, and what goes through all. */
    void begin() {
        lock.lock();
        try {
            indexing = Optional.of(forerunner.index());
            running();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the index that was there at the start is up to date; to make one takes a while. */
    void awaitIndex() {
        Optional<Future<?>> wanted;
        lock.lock();
        try {
            wanted = indexing;
        } finally {
            lock.unlock();
        }
        wanted.ifPresent(Forerunner::await);
    }

    /** Answers a question about the whole collection, which others need not wait for. */
    <T> T askWhole(Function<Snapshot, T> question) {
        for (int i = 0; i < PATIENCE; i++) {
            Optional<Future<?>> running;
            lock.lock();
            try {
                running = running();
                if (running.isEmpty()) {
                    return question.apply(current());
                }
            } finally {
                lock.unlock();
            }
            Forerunner.await(running.orElseThrow());
        }
        return ask(question);
    }

    private Optional<Future<?>> running() {
        Snapshot now = current();
        return now.isPrepared() ? Optional.empty() : Optional.of(forerunner.of(now, now.kept()));
    }

    /** What was worked out ahead counts if nobody wrote meanwhile. */
    private void adopt(Snapshot asked, Snapshot ahead) {
        lock.lock();
        try {
            if (snapshot.filter(s -> s == asked).isPresent() && asked.survey().isCurrent()) {
                asked.adopt(ahead);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Answers a question. */
    <T> T ask(Function<Snapshot, T> question) {
        lock.lock();
        try {
            return question.apply(current());
        } finally {
            lock.unlock();
        }
    }

    /** Writes down what a person decided, and answers from what holds then. */
    <T, A> A decide(Function<Reviewer, T> decision, BiFunction<T, Snapshot, A> answer) {
        lock.lock();
        try {
            if (collection.isReadOnly()) {
                throw new Refusal(409, collection.folder() + " is read-only here; copy it to where you may write");
            }
            AtomicBoolean changed = new AtomicBoolean();
            T decided = decision.apply(reviewer(changed));
            if (changed.get()) {
                late.wanted();
            }
            return answer.apply(decided, current());
        } finally {
            lock.unlock();
        }
    }

    /** @param changed set where claims changed, and their links are to be found later */
    private Reviewer reviewer(AtomicBoolean changed) {
        boolean large = current().survey().size() >= LateLinks.LARGE;
        Casebook casebook = Casebook.of(collection, registry);
        return large
                ? Reviewer.of(casebook, now(), now -> {
                    changed.set(true);
                    return now.links();
                })
                : Reviewer.of(casebook, now());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Snapshot current() {
        if (snapshot.isPresent() && snapshot.get().survey().isCurrent()) {
            return snapshot.get();
        }
        Survey survey = snapshot.map(s -> s.survey().followed()).orElseGet(() -> Survey.of(collection));
        snapshot.ifPresent(Snapshot::close);
        Snapshot now = new Snapshot(Casebook.of(collection, registry), survey, snapshot.flatMap(Snapshot::kept));
        snapshot = Optional.of(now);
        return now;
    }

    @Override
    public void close() {
        late.close();
        forerunner.close();
        lock.lock();
        try {
            snapshot.ifPresent(Snapshot::close);
            collection.close();
        } finally {
            lock.unlock();
        }
    }
}
