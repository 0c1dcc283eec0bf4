package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Reviewer;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.store.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes through the whole collection is worked out behind the scenes, and is what it would be in place. */
class ForerunnerTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void otherQuestionsAreAnsweredMeanwhile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Library library = Library.open(Served.bundled(folder.resolve("a.entente")), Registry::standard)) {
            library.ahead(snapshot -> {
                begun.countDown();
                await(go);
            });
            CompletableFuture<Integer> whole = CompletableFuture.supplyAsync(
                    () -> library.askWhole(snapshot -> snapshot.disputes().size()));
            await(begun);
            int claims = library.ask(snapshot -> snapshot.survey().size());
            assertThat(claims).isPositive();
            assertThat(whole).isNotDone();
            go.countDown();
            assertThat(whole.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isPositive();
        }
    }

    @Test
    void whatIsWorkedOutAheadIsWhatIsWorkedOutInPlace() {
        try (Library library = Library.open(Served.bundled(folder.resolve("a.entente")), Registry::standard)) {
            library.askWhole(snapshot -> {
                assertThat(snapshot.isPrepared()).isTrue();
                Collection collection = snapshot.collection();
                Snapshot here = new Snapshot(
                        Casebook.of(collection, Registry::standard), Survey.of(collection), Optional.empty());
                assertThat(snapshot.disputes()).isEqualTo(here.disputes()).isNotEmpty();
                assertThat(snapshot.network()).isEqualTo(here.network());
                assertThat(snapshot.numbers()).isEqualTo(here.numbers());
                assertThat(snapshot.actors()).isEqualTo(here.actors());
                return here;
            });
        }
    }

    // A claim is rejected while it goes through the collection as it was: that answer would be of the past.
    @Test
    void whatSomebodyWritesMeanwhileCounts() {
        Path place = Served.bundled(folder.resolve("a.entente"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Library library = Library.open(place, Registry::standard)) {
            library.ahead(snapshot -> {
                begun.countDown();
                await(go);
            });
            CompletableFuture<Integer> claims = CompletableFuture.supplyAsync(() -> library.askWhole(
                    snapshot -> snapshot.once("claims", () -> snapshot.survey().size())));
            await(begun);
            int left;
            try (Collection other = Collection.open(place)) {
                String id = other.claims(ClaimQuery.all()).get(0).id();
                Reviewer.of(Casebook.of(other, Registry::standard), "2026-01-31T12:00:00Z")
                        .reject(List.of(id), "");
                left = other.counts().claims();
            }
            go.countDown();
            assertThat(claims.join()).isEqualTo(left);
            int tying = library.askWhole(snapshot -> snapshot.network().claims());
            int here = library.ask(snapshot -> snapshot.network().claims());
            assertThat(tying).isEqualTo(here);
        }
    }
}
