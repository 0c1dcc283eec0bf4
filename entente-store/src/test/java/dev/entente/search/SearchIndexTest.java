package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.pipeline.Reading;
import dev.entente.store.Amendment;
import dev.entente.store.Collection;
import dev.entente.store.Correction;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.Decision.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final String NOW = "2026-01-31T12:00:00Z";

    @TempDir
    private Path folder;

    private static SearchIndex open(Collection collection) {
        return SearchIndex.open(collection, (done, all) -> {});
    }

    private Collection collection(String name, Reading... readings) {
        Collection collection = Collection.openOrCreate(folder.resolve(name));
        for (Reading reading : readings) {
            collection.store(reading);
        }
        return collection;
    }

    /** What is marked of what is found, "document: words words". */
    private static List<String> found(Collection collection, String typed, Kind kind) {
        try (SearchIndex index = open(collection)) {
            return index.search(InquiryTest.read(typed), kind, 0, 100).hits().stream()
                    .map(hit -> hit.document() + ": "
                            + String.join(
                                    "|",
                                    hit.marks().stream()
                                            .map(mark -> collection
                                                    .findDocument(hit.document())
                                                    .orElseThrow()
                                                    .cut(mark))
                                            .toList()))
                    .toList();
        }
    }

    @Test
    void marksAreTheVeryWords() {
        try (Collection c = collection(
                "c",
                Texts.plain("ar", "ar", "قدمت إيران دعماً مالياً للحركة عام ٢٠٢١"),
                Texts.plain("en", "en", "Iran’s grants 👩\u200d🚀 to the movement in 2021, café."))) {
            assertThat(found(c, "ايران", Kind.PASSAGE)).containsExactly("ar: إيران");
            assertThat(found(c, "حركة", Kind.PASSAGE)).containsExactly("ar: للحركة");
            assertThat(found(c, "مالي", Kind.PASSAGE)).containsExactly("ar: مالياً");
            assertThat(found(c, "2021", Kind.PASSAGE)).containsExactlyInAnyOrder("ar: ٢٠٢١", "en: 2021");
            assertThat(found(c, "iran grant cafe", Kind.PASSAGE)).containsExactly("en: Iran’s|grants|café");
            assertThat(found(c, "grants 👩\u200d🚀", Kind.PASSAGE)).containsExactly("en: grants|👩\u200d🚀");
        }
    }

    @Test
    void allWordsMustBeThereAndPhrasesSideBySide() {
        try (Collection c = collection(
                "c",
                Texts.plain("a", "en", "The oil grant was paid."),
                Texts.plain("b", "en", "A grant of oil was paid, no loan."),
                Texts.plain("c", "en", "Oil granted."))) {
            assertThat(found(c, "grant oil paid", Kind.PASSAGE)).hasSize(2);
            assertThat(found(c, "\"oil grant\"", Kind.PASSAGE)).containsExactly("a: oil grant");
            assertThat(found(c, "grant -loan -granted", Kind.PASSAGE)).isEmpty();
            assertThat(found(c, "grant -loan", Kind.PASSAGE)).containsExactlyInAnyOrder("a: grant", "c: granted");
            assertThat(found(c, "loan OR granted", Kind.PASSAGE)).hasSize(3);
            assertThat(found(c, "pai*", Kind.PASSAGE)).containsExactlyInAnyOrder("a: paid", "b: paid");
            assertThat(found(c, "nowhere", Kind.PASSAGE)).isEmpty();
        }
    }

    @Test
    void fieldsKeepWhatFits() {
        try (Collection c = collection(
                "c",
                Texts.said("one", "Reuters", "Egypt", "Sudan", "1916"),
                Texts.said("two", "Tass", "Egypt", "Chad", "1920"))) {
            assertThat(found(c, "aids actor:egypt", Kind.CLAIM)).hasSize(2);
            assertThat(found(c, "actor:sudan", Kind.CLAIM)).isEmpty();
            assertThat(found(c, "who:sudan,chad", Kind.CLAIM)).hasSize(2);
            assertThat(found(c, "recipient:sudan", Kind.CLAIM)).containsExactly("one: ");
            assertThat(found(c, "source:tass type:aid factuality:asserted context:military", Kind.CLAIM))
                    .containsExactly("two: ");
            assertThat(found(c, "date:1915/1917", Kind.CLAIM)).containsExactly("one: ");
            assertThat(found(c, "date:1918/", Kind.CLAIM)).containsExactly("two: ");
            assertThat(found(c, "-document:one aids", Kind.CLAIM)).containsExactly("two: aids");
            assertThat(found(c, "source:tass chad", Kind.ATTRIBUTION)).containsExactly("two: Chad");
            // a passage is found by who is mentioned in it and by the date of its document
            assertThat(found(c, "actor:sudan rifles date:1917-11-02", Kind.PASSAGE))
                    .containsExactly("one: rifles");
            assertThat(found(c, "type:AID rifles", Kind.PASSAGE)).isEmpty();
        }
    }

    // reported words in two pieces: a mark across them is two marks
    @Test
    void brokenOffWordsAreMarkedWhereTheyStand() {
        try (Collection c = collection("c", Texts.said("one", "Reuters", "Egypt", "Sudan", "1916"))) {
            assertThat(found(c, "\"Egypt aids Sudan\"", Kind.ATTRIBUTION)).containsExactly("one: Egypt|aids Sudan");
        }
    }

    @Test
    void pagesFollowOneAnother() {
        try (Collection c = collection("c")) {
            for (int i = 0; i < 25; i++) {
                c.store(Texts.plain("d" + i, "en", "A grant number " + i + " was paid."));
            }
            List<Hit> paged = new ArrayList<>();
            try (SearchIndex index = open(c)) {
                Inquiry grant = InquiryTest.read("grant");
                for (int from = 0; from < 30; from += 10) {
                    Hits hits = index.search(grant, Kind.PASSAGE, from, 10);
                    assertThat(hits.all()).isEqualTo(25);
                    paged.addAll(hits.hits());
                }
                assertThat(paged)
                        .isEqualTo(index.search(grant, Kind.PASSAGE, 0, 100).hits())
                        .doesNotHaveDuplicates()
                        .hasSize(25);
            }
        }
    }

    private static List<String> all(Collection c) {
        List<String> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(found(c, "egypt OR nothing OR grant OR rifles", kind));
        }
        return all;
    }

    // read, search, change, search again: the same hits in the same order as an index made at once
    @Test
    void indexFollowsItsCollection() throws IOException {
        try (Collection c = collection(
                "c",
                Texts.said("one", "Reuters", "Egypt", "Sudan", "1916"),
                Texts.plain("old", "en", "An old grant. An old grant again."))) {
            assertThat(found(c, "grant", Kind.PASSAGE)).hasSize(1);
            c.store(Texts.plain("old", "en", "Nothing of the kind, egypt, egypt."));
            c.store(Texts.said("two", "Tass", "Egypt", "Chad", "1920"));
            assertThat(found(c, "grant", Kind.PASSAGE)).isEmpty();
            List<String> followed = all(c);
            assertThat(SearchIndex.verify(c)).isEmpty();
            deleteIndex("c");
            assertThat(all(c)).isEqualTo(followed).hasSizeGreaterThan(5);
        }
    }

    // a rejected claim is not found, an actor is found by the id that counts; undone, both are as before
    @Test
    void indexFollowsWhatPeopleDecide() {
        try (Collection c = collection("c", Texts.said("one", "Reuters", "Egypt", "Sudan", "1916"))) {
            Corrections corrections = Corrections.of(c);
            Decision rejected = new Decision.OnClaim(
                    Verdict.REJECT, corrections.expectAnchor("one:c"), Amendment.none(), List.of());
            assertThat(found(c, "aids", Kind.CLAIM)).hasSize(1);

            int number = make(corrections, rejected);
            assertThat(found(c, "aids", Kind.CLAIM)).isEmpty();
            assertThat(SearchIndex.verify(c)).isEmpty();

            corrections.undo(number, NOW, all -> List.of());
            assertThat(found(c, "aids", Kind.CLAIM)).hasSize(1);

            make(corrections, new Decision.OnActors(Decision.Relation.SAME, "nubia", "sudan"));
            assertThat(found(c, "recipient:nubia", Kind.CLAIM)).hasSize(1);
            assertThat(SearchIndex.verify(c)).isEmpty();
        }
    }

    private static int make(Corrections corrections, Decision decision) {
        return corrections
                .make(List.of(new Correction(decision, "so it stands")), NOW, all -> List.of())
                .get(0);
    }

    private void deleteIndex(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name).resolve("search"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void damagedIndexIsMadeAnewAndSaid() throws IOException {
        try (Collection c = collection("c", Texts.plain("a", "en", "The oil grant was paid."))) {
            assertThat(found(c, "grant", Kind.PASSAGE)).hasSize(1);
            try (Stream<Path> files = Files.list(folder.resolve("c/search"))) {
                for (Path file :
                        files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertThat(SearchIndex.verify(c)).hasSize(1);
            try (SearchIndex index = open(c)) {
                assertThat(index.notes()).hasSize(1).first().asString().contains("made anew");
            }
            assertThat(found(c, "grant", Kind.PASSAGE)).hasSize(1);
            assertThat(SearchIndex.verify(c)).isEmpty();
        }
    }

    // a copy of the collection from before is put back: the index has seen changes that never were
    @Test
    void indexOfAnotherStateIsMadeAnew() throws IOException {
        Path file = folder.resolve("c/entente.sqlite");
        collection("c", Texts.plain("a", "en", "The oil grant was paid.")).close();
        Path copy = Files.copy(file, folder.resolve("copy"));
        try (Collection c = collection("c", Texts.plain("b", "en", "A second grant."))) {
            assertThat(found(c, "grant", Kind.PASSAGE)).hasSize(2);
        }
        Files.copy(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Collection c = collection("c", Texts.plain("c", "en", "A third word."))) {
            assertThat(found(c, "grant", Kind.PASSAGE)).hasSize(1);
            assertThat(SearchIndex.verify(c)).isEmpty();
        }
    }

    @Test
    void longTextIsCutAtBlanksAndNothingIsLost() {
        StringBuilder text = new StringBuilder("Start ");
        for (int i = 0; i < 3000; i++) {
            text.append("word").append(i).append(i % 7 == 0 ? " 👩\u200d🚀 " : " ");
        }
        try (Collection c = collection("c", Texts.plain("long", "en", text.toString()))) {
            for (int i : new int[] {0, 411, 1234, 2999}) {
                assertThat(found(c, "word" + i, Kind.PASSAGE)).containsExactly("long: word" + i);
            }
        }
    }

    @Test
    void wordsThatNoTermCanHoldDoNoHarm() {
        try (Collection c =
                collection("c", Texts.plain("odd", "ar", "ﷺ".repeat(5000) + " grant " + "x".repeat(90_000)))) {
            assertThat(found(c, "grant", Kind.PASSAGE)).containsExactly("odd: grant");
        }
    }
}
