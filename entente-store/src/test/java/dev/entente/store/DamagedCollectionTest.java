package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.pipeline.Reading;
import dev.entente.search.Inquiry;
import dev.entente.search.SearchIndex;
import dev.entente.store.Samples.Told;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedCollectionTest {
    @TempDir
    private Path folder;

    private static final Reading PACT = Samples.reading(
            "pact", Told.of("Iran", "AID", "Hamas").by("Reuters", dev.entente.claim.Factuality.ASSERTED));

    private Path made() {
        Path made = folder.resolve("c");
        try (Collection collection = Collection.create(made)) {
            collection.store(PACT);
        }
        return made;
    }

    private static void change(Path collection, String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + collection.resolve("entente.sqlite"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertUnopenable(Path collection, String words) {
        assertThatThrownBy(() -> Collection.open(collection))
                .isInstanceOf(UnopenableCollectionException.class)
                .hasMessageStartingWith(collection.toString())
                .hasMessageContaining(words)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aMissingFolderIsSaid() {
        assertUnopenable(folder.resolve("nowhere"), "no such folder");
    }

    @Test
    void aFolderWithoutACollectionIsSaid() {
        assertUnopenable(folder, "no collection");
        assertThat(Collection.exists(folder)).isFalse();
    }

    @Test
    void aCollectionOfANewerProgramIsNotTouched() throws Exception {
        Path made = made();
        change(made, "PRAGMA user_version = 99");
        assertUnopenable(
                made, "made by a newer Entente (tables 99, this one knows " + Schema.VERSION + "); update Entente");
    }

    @Test
    void anotherDatabaseIsNoCollection() throws Exception {
        change(folder, "CREATE TABLE t (a)");
        assertUnopenable(folder, "not made by Entente");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaid() throws IOException {
        Files.writeString(folder.resolve("entente.sqlite"), "not a database, just words ".repeat(100));
        assertUnopenable(folder, "no database");
    }

    @Test
    void aDamagedFileIsFoundWhenItIsReadOrVerified() throws IOException {
        Path made = made();
        try (RandomAccessFile file =
                new RandomAccessFile(made.resolve("entente.sqlite").toFile(), "rw")) {
            byte[] noise = new byte[4096];
            java.util.Arrays.fill(noise, (byte) 0x5a);
            for (long at = 4096; at < file.length(); at += 4096) {
                file.seek(at);
                file.write(noise);
            }
        }
        assertThatThrownBy(() -> {
                    try (Collection collection = Collection.open(made)) {
                        collection.claims(ClaimQuery.all());
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void creatingOverACollectionOrOtherFilesIsRefused() throws IOException {
        Path made = made();
        assertThatThrownBy(() -> Collection.create(made)).isInstanceOf(UncreatableCollectionException.class);
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("a.txt"), "x");
        assertThatThrownBy(() -> Collection.create(full))
                .isInstanceOf(UncreatableCollectionException.class)
                .hasMessageContaining("not empty");
        assertThatThrownBy(() -> Collection.create(full.resolve("a.txt")))
                .isInstanceOf(UncreatableCollectionException.class)
                .hasMessageContaining("file of that name");
    }

    @Test
    void aBrokenOffCreationIsMadeAnew() throws IOException {
        Path made = Files.createDirectory(folder.resolve("c"));
        Files.writeString(made.resolve(".entente-new.sqlite"), "half");
        try (Collection collection = Collection.create(made)) {
            assertThat(collection.counts().documents()).isZero();
        }
    }

    @Test
    void aFullDiskLosesNothing() {
        try (Collection collection = Collection.openOrCreate(folder.resolve("c"))) {
            collection.store(PACT);
            // SQLite answers "database or disk is full" when a file may grow no further
            collection.database().read(handle -> handle.createQuery("PRAGMA max_page_count = 1")
                    .mapTo(Integer.class)
                    .one());
            Told[] many = new Told[500];
            java.util.Arrays.fill(many, Told.of("Iran", "AID", "Hamas"));
            assertThatThrownBy(() -> collection.store(Samples.reading("big", many)))
                    .isInstanceOf(UnstorableReadingException.class)
                    .hasMessageContaining("cannot store document big: the disk is full");
            assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
            assertThat(Verification.verify(collection)).isEmpty();
        }
        try (Collection again = Collection.open(folder.resolve("c"))) {
            assertThat(again.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
            assertThat(again.store(Samples.reading("next", Told.of("Iran", "AID", "Hamas"))))
                    .isEqualTo(Stored.ADDED);
        }
    }

    @Test
    void pathsWithOddLettersOpen() {
        Path odd = folder.resolve("a?b=%20 #\u0645\u062c\u0644\u062f");
        try (Collection collection = Collection.create(odd)) {
            collection.store(PACT);
        }
        assertThat(odd.resolve("entente.sqlite")).exists();
        try (Collection collection = Collection.open(odd)) {
            assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
        }
    }

    @Test
    void aReaderSeesTheCollectionWhileAnotherWrites() {
        Path made = made();
        try (Collection writer = Collection.open(made);
                Collection reader = Collection.open(made)) {
            writer.store(Samples.reading("more", Told.of("Iran", "AID", "Yemen")));
            assertThat(reader.claims(ClaimQuery.all())).hasSize(2);
        }
        try (Collection again = Collection.open(made)) {
            assertThat(again.claims(ClaimQuery.all())).hasSize(2);
        }
    }

    @Test
    void aReadOnlyMediumIsReadAndNotWritten() throws IOException {
        Path made = made();
        try (Collection collection = new ReadOnly(made).open()) {
            assertThat(collection.isReadOnly()).isTrue();
            assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
            assertThat(Verification.verify(collection)).isEmpty();
            assertThatThrownBy(() -> collection.store(PACT))
                    .isInstanceOf(UnstorableReadingException.class)
                    .hasMessageContaining("read-only");
        }
        try (java.util.stream.Stream<Path> files = Files.list(made)) {
            assertThat(files).containsExactly(made.resolve("entente.sqlite"));
        }
    }

    @Test
    void aReadOnlyMediumIsSearchedInMemory() throws IOException {
        Path made = made();
        try (Collection collection = new ReadOnly(made).open();
                SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
            assertThat(index.notes())
                    .containsExactly(made + ": the index for searching cannot be kept (it is read-only here);"
                            + " it is made in memory, for this time only");
            assertThat(index.claims(Inquiry.read("hamas", new Unnamed()))).hasSize(1);
        }
        try (java.util.stream.Stream<Path> files = Files.list(made)) {
            assertThat(files).containsExactly(made.resolve("entente.sqlite"));
        }
    }

    // an index that was made before the medium became read-only is used as it is
    @Test
    void anIndexOnAReadOnlyMediumIsUsed() {
        Path made = made();
        try (Collection collection = Collection.open(made)) {
            assertThat(SearchIndex.follow(collection, (done, all) -> {})).isEmpty();
        }
        try (Collection collection = new ReadOnly(made).open();
                SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
            assertThat(index.notes()).isEmpty();
            assertThat(index.claims(Inquiry.read("hamas", new Unnamed()))).hasSize(1);
        }
    }

    private record Unnamed() implements Inquiry.Names {
        @Override
        public String actor(String typed) {
            return typed;
        }

        @Override
        public String document(String typed) {
            return typed;
        }
    }

    /** The super-user may write everywhere, so permissions alone do not make a read-only medium in a test. */
    private record ReadOnly(Path made) {
        Collection open() {
            return new Collection(Database.open(made, true));
        }
    }

    @Test
    void verificationFindsWhatDoesNotStandWhereItShould() throws Exception {
        Path made = made();
        change(
                made,
                "UPDATE claims SET evidence = 'Reuters said Oman aid Hamas'",
                "UPDATE mentions SET start = start + 1, end = end + 1 WHERE actor = 'hamas'",
                "UPDATE participants SET actor = 'nobody' WHERE side = 'recipient'",
                "UPDATE claims SET attribution = 'lost'",
                "UPDATE documents SET mention_count = 7",
                "UPDATE attributions SET parent = 'lost too', content = '[[0,9999]]'",
                "INSERT INTO claims (id, document, start, end, evidence, type, mutual, role, place, factuality, inferred)"
                        + " VALUES ('odd', 1, 5, 9999, 'x', 'NO_TYPE', 0, '', '', 'asserted', '[]')");
        try (Collection collection = Collection.open(made)) {
            List<String> lines =
                    Verification.verify(collection).stream().map(Finding::line).toList();
            String claim = "claim " + PACT.claims().get(0).id();
            assertThat(lines)
                    .containsExactly(
                            "document pact: 2 claims, but 1 were stored",
                            "document pact: 2 mentions, but 7 were stored",
                            claim + ": \"Reuters said Oman aid Hamas\" is not what stands at 0 to 27",
                            "claim odd: \"x\" is not what stands at 5 to 9999",
                            "mention of hamas: \"Hamas\" is not what stands at 23 to 28",
                            "attribution pact:a0 content: ends at 9999, the text at 28",
                            claim + ": nothing in the collection has the id nobody",
                            "attribution pact:a0: nothing in the collection has the id lost too",
                            claim + ": nothing in the collection has the id lost",
                            "type NO_TYPE: not in the ontology, 1 claims have it");
        }
    }
}
