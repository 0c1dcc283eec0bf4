package dev.entente.read;

import dev.entente.intake.Message;
import dev.entente.intake.Message.Answer;
import dev.entente.intake.Order;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * What a reader says about one file, listened to by a thread of its own, so that the next file can be parsed while the last one is
 * still worked at. It runs a message or two ahead of who takes them, and never past a question.
 */
final class Conversation implements Runnable, AutoCloseable {
    /** Something that was said, or that went wrong. */
    record Heard(Optional<Message> message, Optional<Refusal> fault) {
        static Heard of(Message message) {
            return new Heard(Optional.of(message), Optional.empty());
        }

        static Heard of(Refusal fault) {
            return new Heard(Optional.empty(), Optional.of(fault));
        }
    }

    private final Crew crew;
    private final Order order;
    private final Duration whole;
    private final boolean isNew;
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(1);
    /** Whether to go on after a fault. */
    private final BlockingQueue<Boolean> verdicts = new ArrayBlockingQueue<>(1);

    Conversation(Crew crew, Order order, Duration whole, boolean isNew) {
        this.crew = crew;
        this.order = order;
        this.whole = whole;
        this.isNew = isNew;
    }

    /** Listens. */
    @Override
    public void run() {
        try {
            boolean again = true;
            while (again) {
                Optional<Refusal> fault = attempt();
                if (fault.isPresent()) {
                    heard.put(Heard.of(fault.get()));
                }
                again = fault.isPresent() && verdicts.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the run is over
        }
    }

    /** The fault that ended it early, if one did. */
    private Optional<Refusal> attempt() throws InterruptedException {
        Worker worker;
        try {
            worker = crew.take();
        } catch (Refusal e) {
            return Optional.of(e);
        }
        try {
            worker.begin(whole);
            worker.wire().order(order);
            listen(worker);
            crew.giveBack(worker);
            return Optional.empty();
        } catch (IOException e) {
            crew.forget(worker);
            return Optional.of(worker.fault(e));
        } catch (RuntimeException | Error e) {
            crew.forget(worker);
            return Optional.of(worker.fault(new IOException(e.toString(), e))); // somebody waits for what is said
        }
    }

    private void listen(Worker worker) throws IOException, InterruptedException {
        int open = 0;
        Message message = next(worker);
        while (!(message instanceof Message.Done)) {
            open += message instanceof Message.Opened ? 1 : message instanceof Message.Closed ? -1 : 0;
            if (open < 0) {
                throw new IOException("closed what it had not opened");
            }
            heard.put(Heard.of(message));
            if (message instanceof Message.Opened opened) {
                worker.wire().answer(isAnswered(opened) ? Answer.READ : answers.take());
            }
            message = next(worker);
        }
        heard.put(Heard.of(message));
    }

    private Message next(Worker worker) throws IOException {
        worker.await(crew.silence());
        Message message = worker.wire().expectMessage(order.budget());
        worker.heard();
        return message;
    }

    private boolean isAnswered(Message.Opened opened) {
        return isNew && opened.path().isEmpty();
    }

    /** What was said next. */
    Heard take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return heard.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Answers what was opened last. */
    void answer(Message.Opened opened, Answer answer) {
        if (!isAnswered(opened)) {
            answers.add(answer);
        }
    }

    /** Goes on after a fault, from the beginning, with other readers. */
    void again() {
        verdicts.add(true);
    }

    /** It need not go on after a fault. */
    @Override
    public void close() {
        verdicts.offer(false);
    }
}
