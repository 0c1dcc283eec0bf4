package dev.entente.cli;

import dev.entente.actor.Registry;
import dev.entente.ask.Linking;
import dev.entente.claim.Link;
import dev.entente.intake.Order.Recognition;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.read.Found;
import dev.entente.read.Holdings;
import dev.entente.read.ReadLimits;
import dev.entente.read.Reader;
import dev.entente.read.Remark;
import dev.entente.read.Workshop;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files into a collection: the only place that loads a language. */
final class ReadingRoom {
    private ReadingRoom() {}

    /**
     * What to read and how.
     *
     * @param paths files and folders that are there
     * @param threads how many documents are coded at once
     * @param again whether to read what is known already as well
     * @param workshop the JVM that parses what is no plain text
     */
    record Order(List<Path> paths, int threads, boolean again, Workshop workshop) {
        Order {
            paths = List.copyOf(paths);
            if (threads < 1) {
                throw new UnusableInputException("--threads: at least 1, not " + threads);
            }
        }

        Order(List<Path> paths, int threads, boolean again) {
            this(paths, threads, again, Workshop.standard());
        }

        /** The same with character recognition, if there is to be any. */
        Order with(Optional<Recognition> recognition) {
            return new Order(
                    paths, threads, again, recognition.map(workshop::with).orElse(workshop));
        }
    }

    /**
     * What a run did.
     *
     * @param found what the reader came upon
     * @param stored documents stored
     * @param rejections files and records rejected in this run
     * @param remarks what was left out of records
     * @param nanoseconds time taken
     */
    record Outcome(Found found, int stored, List<Rejected> rejections, List<Remark> remarks, long nanoseconds) {}

    static DocumentCoder coder(Registry registry) {
        return Coder.of(registry, Packs.all());
    }

    /** Reads into the collection and links its claims anew. */
    static Outcome read(Order order, Collection collection, DocumentCoder coder, Terminal terminal) {
        long start = System.nanoTime();
        try (Progress progress = Progress.on(terminal, "reading");
                ReadingRun run = new ReadingRun(collection, coder, order.threads(), progress)) {
            Found found = Reader.of(ReadLimits.defaults(), order.workshop())
                    .read(order.paths(), new Held(collection, order.again()), run);
            run.await();
            link(collection);
            Searching.follow(collection, terminal);
            return new Outcome(found, run.stored(), run.rejections(), run.remarks(), System.nanoTime() - start);
        }
    }

    private static void link(Collection collection) {
        List<Link> links = Linking.links(collection);
        if (!links.equals(collection.links())) {
            collection.replaceLinks(links);
        }
    }

    private record Held(Collection collection, boolean again) implements Holdings {
        @Override
        public boolean isKnown(String path, String digest) {
            return !again && collection.isKnown(path, digest);
        }

        @Override
        public Optional<String> findPath(String id) {
            return collection.findPath(id);
        }
    }
}
