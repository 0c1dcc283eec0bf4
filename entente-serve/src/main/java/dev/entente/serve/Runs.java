package dev.entente.serve;

import dev.entente.bench.ReadingDesk;
import dev.entente.store.Rejected;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Runs of reading, one at a time, in a thread of their own; what the last one did stays to be seen. */
final class Runs implements AutoCloseable {
    private static final int MOST_REJECTED = 1_000;

    private final ReadingDesk desk;
    private final Supplier<Size> size;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread reading = new Thread(work, "reading");
        reading.setDaemon(true);
        return reading;
    });
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Course course = new Course(0);

    Runs(ReadingDesk desk, Supplier<Size> size) {
        this.desk = desk;
        this.size = size;
    }

    /** How much the collection holds. */
    record Size(int documents, int claims) {}

    /** A file or record that was rejected. */
    record Refused(String path, String reason, String detail) {}

    /** How far a run has come. */
    record State(
            int run,
            String state,
            String step,
            long done,
            int known,
            long total,
            int stored,
            String current,
            List<Refused> rejected,
            List<String> remarks,
            Size counts,
            String message,
            double seconds) {}

    /** One run; told by several threads. */
    private static final class Course implements ReadingDesk.Watcher {
        private final int number;
        private final long start = System.nanoTime();
        private final Deque<Refused> rejected = new ArrayDeque<>();
        private String state;
        private String step = "";
        private String current = "";
        private String message = "";
        private long done;
        private long total;
        private int stored;
        private int known;
        private List<String> remarks = List.of();
        private Optional<Double> took = Optional.empty();

        Course(int number) {
            this.number = number;
            this.state = number == 0 ? "none" : "running";
        }

        @Override
        public synchronized void step(String name) {
            step = name;
        }

        @Override
        public synchronized void more(long more) {
            total += more;
        }

        @Override
        public synchronized void done(long more) {
            done += more;
        }

        @Override
        public synchronized void current(String path) {
            current = path;
        }

        @Override
        public synchronized void rejected(Rejected rejection) {
            rejected.add(new Refused(rejection.path(), rejection.reason(), rejection.detail()));
            if (rejected.size() > MOST_REJECTED) {
                rejected.removeFirst();
            }
        }

        @Override
        public synchronized void stored() {
            stored++;
        }

        synchronized void end(ReadingDesk.Outcome outcome) {
            state = "done";
            stored = outcome.stored();
            known = outcome.known();
            remarks = outcome.remarks();
            close();
        }

        synchronized void fail(String why) {
            state = "failed";
            message = why;
            close();
        }

        private void close() {
            step = "";
            current = "";
            took = Optional.of(seconds());
        }

        private double seconds() {
            return number == 0 ? 0 : (System.nanoTime() - start) / 1_000_000 / 1e3;
        }

        synchronized State state(Size size) {
            return new State(
                    number,
                    state,
                    step,
                    done,
                    known,
                    total,
                    stored,
                    current,
                    List.copyOf(rejected),
                    remarks,
                    size,
                    message,
                    took.orElseGet(this::seconds));
        }
    }

    State state() {
        return course.state(size.get());
    }

    /**
     * Begins a run.
     *
     * @throws Refusal if one is going on
     */
    State begin(ReadingDesk.Order order) {
        if (!busy.compareAndSet(false, true)) {
            throw new Refusal(409, "documents are being read already; wait until that has ended");
        }
        Course begun = new Course(course.number + 1);
        course = begun;
        thread.execute(() -> run(order, begun));
        return begun.state(size.get());
    }

    private void run(ReadingDesk.Order order, Course begun) {
        try {
            begun.end(desk.read(order, begun));
        } catch (RuntimeException e) {
            begun.fail(Optional.ofNullable(e.getMessage())
                    .flatMap(m -> m.lines().findFirst())
                    .orElse(e.getClass().getSimpleName()));
        } catch (Error e) {
            begun.fail("unexpected " + e.getClass().getSimpleName() + "; what was stored before is kept");
            throw e;
        } finally {
            busy.set(false);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
