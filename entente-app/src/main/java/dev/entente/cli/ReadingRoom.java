package dev.entente.cli;

import dev.entente.actor.Registry;
import dev.entente.ask.Linking;
import dev.entente.intake.Order.Recognition;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.read.Found;
import dev.entente.read.ReadLimits;
import dev.entente.read.Reader;
import dev.entente.read.Remark;
import dev.entente.read.Workshop;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads files into a collection: the only place that loads a language. */
final class ReadingRoom {
    private static final int THREADS_A_READER = 2;
    private static final int MOST_READERS = 4;

    private ReadingRoom() {}

    /**
     * What to read and how.
     *
     * @param paths files and folders that are there
     * @param threads how many documents are coded at once
     * @param known what to do with what earlier runs have read
     * @param workshop the JVM that parses what is no plain text
     */
    record Order(List<Path> paths, int threads, Known known, Workshop workshop) {
        Order {
            paths = List.copyOf(paths);
            if (threads < 1) {
                throw new UnusableInputException("--threads: at least 1, not " + threads);
            }
        }

        Order(List<Path> paths, int threads, Known known) {
            this(paths, threads, known, Workshop.standard().withReaders(readers(threads)));
        }

        /** To code a text takes longer than to get it out of its file, and each JVM of readers takes memory of its own. */
        private static int readers(int threads) {
            return Math.max(1, Math.min(MOST_READERS, threads / THREADS_A_READER));
        }

        /** The same with character recognition, if there is to be any. */
        Order with(Optional<Recognition> recognition) {
            return new Order(
                    paths, threads, known, recognition.map(workshop::with).orElse(workshop));
        }
    }

    /**
     * What to do with what earlier runs have read.
     *
     * @param again whether to read it all anew
     * @param retry reasons of rejections to try again, though the files are unchanged
     * @param prune whether to take out documents whose files are gone
     */
    record Known(boolean again, Set<String> retry, boolean prune) {
        static final Known PASSED_OVER = new Known(false, Set.of(), false);

        Known {
            retry = Set.copyOf(retry);
        }
    }

    /**
     * What a run did.
     *
     * @param found what the reader came upon
     * @param known documents that were known and are unchanged
     * @param stored documents stored
     * @param replaced those of them that took the place of an earlier form
     * @param skipped files and records that were rejected before and are unchanged
     * @param gone documents whose files are gone
     * @param rejections files and records rejected in this run
     * @param remarks what was left out of records
     * @param nanoseconds time taken
     */
    record Outcome(
            Found found,
            int known,
            int stored,
            int replaced,
            int skipped,
            Gone gone,
            List<Rejected> rejections,
            List<Remark> remarks,
            long nanoseconds) {}

    static DocumentCoder coder(Registry registry) {
        return Coder.of(registry, Packs.all());
    }

    /**
     * Who is told how far a run has come.
     *
     * @param progress closed when the files are read
     */
    record Told(Terminal terminal, Progress progress) {}

    /** Reads into the collection, finds its translations and links its claims anew. */
    static Outcome read(Order order, Collection collection, DocumentCoder coder, Terminal terminal) {
        return read(order, collection, coder, new Told(terminal, Progress.on(terminal, "reading")));
    }

    /** As {@link #read(Order, Collection, DocumentCoder, Terminal)}, told to whom is named. */
    static Outcome read(Order order, Collection collection, DocumentCoder coder, Told told) {
        long start = System.nanoTime();
        Terminal terminal = told.terminal();
        Held held = new Held(collection, order.known().again(), order.known().retry());
        try (Progress progress = told.progress();
                ReadingRun run = new ReadingRun(collection, coder, held, order.threads(), progress)) {
            Found found = Reader.of(ReadLimits.defaults(), order.workshop()).read(order.paths(), held, run);
            run.await();
            run.settleWholeFiles();
            progress.close();
            Gone gone = Gone.after(order.paths(), collection, run, held);
            if (order.known().prune()) {
                prune(gone, collection, terminal);
            }
            progress.stage("linking");
            Linking.renew(collection);
            progress.stage("indexing");
            Searching.follow(collection, terminal);
            return new Outcome(
                    found,
                    found.known() - held.skipped().size(),
                    run.stored(),
                    run.replaced(),
                    run.passedOver(),
                    gone,
                    run.rejections(),
                    run.remarks(),
                    System.nanoTime() - start);
        }
    }

    /** Says what will be taken out, and takes it out; not where nothing would be left, as when a disk is not mounted. */
    private static void prune(Gone gone, Collection collection, Terminal terminal) {
        if (gone.isEmpty()) {
            return;
        }
        if (gone.left() == 0) {
            terminal.note("entente: all " + Words.count(gone.documents().size(), "document")
                    + " read from there are gone; is the disk mounted? nothing was taken out");
            return;
        }
        terminal.note("taking out " + ReadCommand.gone(gone));
        gone.prune(collection);
    }
}
