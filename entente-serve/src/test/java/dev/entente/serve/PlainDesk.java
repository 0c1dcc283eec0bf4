package dev.entente.serve;

import dev.entente.actor.Registry;
import dev.entente.arabic.ArabicPack;
import dev.entente.ask.Linking;
import dev.entente.bench.ReadingDesk;
import dev.entente.english.EnglishPack;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.DocumentCoder;
import dev.entente.read.Holdings;
import dev.entente.read.ReadLimits;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.read.Workshop;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads documents one after the other, with the program's own reader, coder and store. */
record PlainDesk(Path folder) implements ReadingDesk {
    /** The languages are loaded once for all tests. */
    private static final class Languages {
        private static final DocumentCoder CODER =
                Coder.of(Registry.standard(), List.of(new EnglishPack(), new ArabicPack()));
    }

    @Override
    public List<String> recognisable() {
        return List.of();
    }

    @Override
    public Outcome read(Order order, Watcher watcher) {
        List<Rejected> rejections = new ArrayList<>();
        int[] stored = {0};
        try (Collection collection = Collection.openOrCreate(folder)) {
            watcher.step("reading");
            var found = Reader.of(ReadLimits.defaults(), Workshop.standard())
                    .read(order.paths(), new Held(collection), new Receiver() {
                        @Override
                        public void found(int files) {
                            watcher.more(files);
                        }

                        @Override
                        public void located(java.util.Map<String, String> locations) {
                            collection.place(locations);
                        }

                        @Override
                        public void started(String path) {
                            watcher.current(path);
                        }

                        @Override
                        public void document(Document document) {
                            collection.store(Languages.CODER.read(document));
                            stored[0]++;
                            watcher.stored();
                        }

                        @Override
                        public void rejected(Rejection rejection) {
                            Rejected rejected = new Rejected(rejection.path(), rejection.reason(), rejection.detail());
                            collection.reject(rejected);
                            rejections.add(rejected);
                            watcher.rejected(rejected);
                        }

                        @Override
                        public void finished(String path) {
                            watcher.done(1);
                        }
                    });
            watcher.step("linking");
            Linking.renew(collection);
            return new Outcome(found.known(), stored[0], rejections, List.of());
        }
    }

    private record Held(Collection collection) implements Holdings {
        @Override
        public boolean isKnown(String path, String digest) {
            return collection.isKnown(path, digest);
        }

        @Override
        public Optional<String> findPath(String id) {
            return collection.findPath(id);
        }
    }
}
