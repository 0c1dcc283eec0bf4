package dev.entente.serve;

import dev.entente.ask.Linking;
import dev.entente.claim.Link;
import dev.entente.store.Collection;
import dev.entente.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds the links of a large collection anew behind the scenes, after a person rejected or corrected a claim: that goes through all
 * claims, and the person is at the next one already. Until then those links hold that are left.
 */
final class LateLinks implements AutoCloseable {
    /** A smaller collection is linked at once. */
    static final int LARGE = 5_000;

    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final AtomicInteger wanted = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread linking = new Thread(work, "linking");
        linking.setDaemon(true);
        return linking;
    });

    LateLinks(Path folder) {
        this.folder = folder;
    }

    /** The claims changed; several changes in a row are linked once. */
    void wanted() {
        int number = wanted.incrementAndGet();
        thread.execute(() -> {
            if (wanted.get() == number) {
                link();
            }
        });
    }

    private void link() {
        try (Collection collection = Collection.openBeside(folder)) {
            List<Link> links = Linking.links(collection);
            if (!links.equals(collection.links())) {
                collection.replaceLinks(links);
            }
        } catch (StoreException e) {
            return; // a claim is gone by now: whoever took it out wants links too
        }
    }

    /** Waits until what was wanted is done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
