package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.search.SearchIndex;
import dev.entente.store.Samples.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection that an earlier version made is opened without loss. */
class UpgradeTest {
    @TempDir
    private Path folder;

    /** A collection of the first tables with one document of the sample's text and no claims. */
    private Path first() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        String url = "jdbc:sqlite:" + old.resolve("entente.sqlite");
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, "", "")
                .locations("classpath:db/migration/sqlite")
                .target("1")
                .load()
                .migrate();
        try (Handle handle = Jdbi.create(url).open()) {
            handle.execute(
                    "INSERT INTO documents (id, text, length, blocks, path, digest, charset, coded, claim_count,"
                            + " attribution_count, mention_count) VALUES ('a', 'An old text.', 12, '[]', 'a.txt', 'd', 'UTF-8', 0, 0, 0, 0)");
            handle.execute("INSERT INTO rejections (path, reason, detail) VALUES ('b.txt', 'no text', 'empty')");
            assertThat(Schema.version(handle)).isEqualTo(1);
        }
        return old;
    }

    @Test
    void firstTablesAreBroughtUpToDate() throws Exception {
        try (Collection collection = Collection.open(first())) {
            assertThat(collection.catalogue()).hasSize(1);
            assertThat(collection.rejections()).hasSize(1);
            assertThat(collection.changes(0, 10))
                    .containsExactly(new Change(1, collection.keys().get(0), "d"));
            collection.store(Samples.reading("pact", Told.of("Iran", "AID", "Hamas")));
            assertThat(collection.lastChange()).isEqualTo(2);
            assertThat(SearchIndex.follow(collection, (done, all) -> {})).isEmpty();
            assertThat(SearchIndex.verify(collection)).isEmpty();
            assertThat(Verification.verify(collection)).isEmpty();
        }
    }
}
