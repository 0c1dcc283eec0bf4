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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The collection that is served. One question is answered at a time, from what the collection holds at that moment: whatever this or
 * another program wrote is seen by the next question.
 */
final class Library implements AutoCloseable {
    private final Collection collection;
    private final Supplier<Registry> registry;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final LateLinks late;
    private Optional<Snapshot> snapshot = Optional.empty();

    private Library(Collection collection, Supplier<Registry> registry) {
        this.collection = collection;
        this.registry = registry;
        this.late = new LateLinks(collection.folder());
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
        lock.lock();
        try {
            snapshot.ifPresent(Snapshot::close);
            collection.close();
        } finally {
            lock.unlock();
        }
    }
}
