package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.search.SearchIndex;
import dev.entente.store.Decision.Verdict;
import dev.entente.store.Samples.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection that an earlier version made is opened without loss. */
class UpgradeTest {
    private static final String NOW = "2026-01-31T12:00:00Z";

    @TempDir
    private Path folder;

    private static void migrate(String url, String target) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, "", "")
                .locations("classpath:db/migration/sqlite")
                .target(target)
                .load()
                .migrate();
    }

    /** A collection of the first tables with one document of the sample's text and no claims. */
    private Path first() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        String url = "jdbc:sqlite:" + old.resolve("entente.sqlite");
        migrate(url, "1");
        try (Handle handle = Jdbi.create(url).open()) {
            handle.execute(
                    "INSERT INTO documents (id, text, length, blocks, path, digest, charset, coded, claim_count,"
                            + " attribution_count, mention_count) VALUES ('a', 'An old text.', 12, '[]', 'a.txt', 'd', 'UTF-8', 0, 0, 0, 0)");
            handle.execute("INSERT INTO rejections (path, reason, detail) VALUES ('b.txt', 'no text', 'empty')");
            assertThat(Schema.version(handle.getConnection())).isEqualTo(1);
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

    /** What a review decided, with the tables as they were before files were kept. */
    @Test
    void decisionsOfAReviewSurviveTheUpgrade() {
        Path older = folder.resolve("older");
        List<LoggedCorrection> log;
        List<Claim> claims;
        try (Collection collection = Collection.create(older)) {
            collection.store(
                    Samples.reading("pact", Told.of("Iran", "AID", "Hamas"), Told.of("Egypt", "AID", "Qatar")));
            Corrections corrections = Corrections.of(collection);
            for (Claim claim : collection.claims(ClaimQuery.all())) {
                boolean first = claim.evidence().startsWith("Iran");
                Decision decision = new Decision.OnClaim(
                        first ? Verdict.REJECT : Verdict.ACCEPT,
                        corrections.expectAnchor(claim.id()),
                        Amendment.none(),
                        List.of());
                corrections.make(List.of(new Correction(decision, "so it stands")), NOW, c -> List.of());
            }
            log = corrections.log();
            claims = collection.claims(ClaimQuery.all());
        }
        stepBack(older);
        try (Collection collection = Collection.open(older)) {
            Corrections corrections = Corrections.of(collection);
            assertThat(corrections.log()).isEqualTo(log).hasSize(2);
            assertThat(collection.claims(ClaimQuery.all())).isEqualTo(claims).hasSize(1);
            assertThat(corrections.tally()).isEqualTo(new Corrections.Tally(1, 0, 0, 1, 0, 0));
            log.forEach(logged -> corrections.undo(logged.number(), NOW, c -> List.of()));
            assertThat(collection.claims(ClaimQuery.all())).hasSize(2);
            assertThat(Verification.verify(collection)).isEmpty();
        }
    }

    /** Takes the migrations back that came after corrections. */
    private static void stepBack(Path collection) {
        try (Handle handle = Jdbi.create("jdbc:sqlite:" + collection.resolve("entente.sqlite"))
                .open()) {
            handle.execute("DROP INDEX documents_card");
            handle.execute("DROP TABLE alignments");
            handle.execute("DROP TABLE files");
            handle.execute("ALTER TABLE rejections DROP COLUMN digest");
            handle.execute("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 3");
            handle.execute("PRAGMA user_version = 3");
        }
    }
}
