package dev.entente.read;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The readers at work: started when first needed, replaced after a fault or after so many files. */
final class Crew implements AutoCloseable {
    private static final int RECOGNITION_FACTOR = 5;

    private final Workshop workshop;
    private Optional<Worker> worker = Optional.empty();

    Crew(Workshop workshop) {
        this.workshop = workshop;
    }

    Workshop workshop() {
        return workshop;
    }

    /** How long a worker may say nothing. */
    Duration silence() {
        return workshop.recognition().isPresent()
                ? workshop.silence().multipliedBy(RECOGNITION_FACTOR)
                : workshop.silence();
    }

    Worker worker() {
        if (worker.isPresent() && worker.get().files() >= workshop.files()) {
            close();
        }
        if (worker.isEmpty()) {
            worker = Optional.of(Worker.start(workshop));
        }
        return worker.get();
    }

    /** Ends the worker after a fault and tells what it was. */
    Refusal dismiss(IOException seen) {
        Refusal fault = worker.orElseThrow().fault(seen);
        worker = Optional.empty();
        return fault;
    }

    @Override
    public void close() {
        worker.ifPresent(Worker::close);
        worker = Optional.empty();
    }
}
