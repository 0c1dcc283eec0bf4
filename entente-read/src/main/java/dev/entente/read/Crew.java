package dev.entente.read;

import dev.entente.intake.Order;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The readers at work: started when first needed, replaced after a fault or after so many files. */
final class Crew implements AutoCloseable {
    private static final int RECOGNITION_FACTOR = 5;
    private static final long PATIENCE_SECONDS = 10;

    private final Workshop workshop;
    private final ExecutorService threads;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private boolean closed;

    Crew(Workshop workshop) {
        this.workshop = workshop;
        this.threads = Executors.newFixedThreadPool(workshop.readers(), task -> {
            Thread thread = new Thread(task, "listens to readers");
            thread.setDaemon(true);
            return thread;
        });
    }

    Workshop workshop() {
        return workshop;
    }

    /** How many files are taken up before their turn: one for each reader, and one that waits for the first to be free. */
    int ahead() {
        return workshop.readers();
    }

    /** How long a worker may say nothing. */
    Duration silence() {
        Duration silence = workshop.limits().silence();
        return workshop.recognition().isPresent() ? silence.multipliedBy(RECOGNITION_FACTOR) : silence;
    }

    /**
     * Has a file read as soon as a reader is free; those begun first are read first.
     *
     * @param isNew whether the file itself is known not to be held already, so that no answer need be waited for
     */
    Conversation begin(Order order, Duration whole, boolean isNew) {
        Conversation conversation = new Conversation(this, order, whole, isNew);
        threads.execute(conversation);
        return conversation;
    }

    /**
     * A worker for one file.
     *
     * @throws Refusal if none can be started
     * @throws InterruptedException if the run is over
     */
    synchronized Worker take() throws InterruptedException {
        if (closed) {
            throw new InterruptedException("the run is over");
        }
        while (!idle.isEmpty() && idle.peek().files() >= workshop.limits().files()) {
            dismiss(idle.pop());
        }
        if (idle.isEmpty()) {
            Worker worker = Worker.start(workshop);
            all.add(worker);
            return worker;
        }
        return idle.pop();
    }

    synchronized void giveBack(Worker worker) {
        idle.push(worker);
    }

    private void dismiss(Worker worker) {
        worker.close();
        all.remove(worker);
    }

    /** A worker broke down and is gone. */
    synchronized void forget(Worker worker) {
        all.remove(worker);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        synchronized (this) {
            closed = true;
            all.forEach(Worker::close);
            all.clear();
            idle.clear();
        }
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
