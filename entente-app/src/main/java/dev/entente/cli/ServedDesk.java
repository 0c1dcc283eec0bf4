package dev.entente.cli;

import dev.entente.bench.ReadingDesk;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.read.Remark;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads documents for the workbench as the command {@code read} does; the languages stay loaded from one run to the next. */
final class ServedDesk implements ReadingDesk {
    private final Path folder;
    private Optional<DocumentCoder> coder = Optional.empty();

    ServedDesk(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> recognisable() {
        return Tesseract.languages();
    }

    @Override
    public synchronized Outcome read(Order order, Watcher watcher) {
        DocumentCoder ready = coder.orElseGet(() -> ReadingRoom.coder(OwnActors.registry(folder)));
        coder = Optional.of(ready);
        ReadingRoom.Order reading = new ReadingRoom.Order(
                        order.paths(),
                        Runtime.getRuntime().availableProcessors(),
                        new ReadingRoom.Known(order.again(), Set.of(), false))
                .with(order.ocr().map(Tesseract::expect));
        watcher.step("reading");
        try (Collection collection = Collection.open(folder)) {
            ReadingRoom.Outcome outcome =
                    ReadingRoom.read(reading, collection, ready, new ReadingRoom.Told(silent(), new Telling(watcher)));
            return new Outcome(
                    outcome.known(),
                    outcome.stored(),
                    outcome.rejections(),
                    outcome.remarks().stream().map(ServedDesk::line).toList());
        }
    }

    private static String line(Remark remark) {
        return remark.path() + ": " + remark.text();
    }

    private static Terminal silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, 100, false, false);
    }

    /** Passes on what a run tells. */
    private record Telling(Watcher watcher) implements Progress {
        @Override
        public void more(long steps) {
            watcher.more(steps);
        }

        @Override
        public void steps(long number) {
            watcher.done(number);
        }

        @Override
        public void say(String words) {}

        @Override
        public void stage(String name) {
            watcher.step(name);
        }

        @Override
        public void current(String path) {
            watcher.current(path);
        }

        @Override
        public void stored() {
            watcher.stored();
        }

        @Override
        public void rejected(Rejected rejection) {
            watcher.rejected(rejection);
        }

        @Override
        public void close() {}
    }
}
