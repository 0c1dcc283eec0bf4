package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.read.Holdings;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One article gives the same claims whatever format it is saved in; its evidence may differ by white space. */
class FormatsAgreeTest {
    private static final SortedMap<String, List<String>> CLAIMS = new TreeMap<>();
    private static final List<String> REJECTED = new ArrayList<>();

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        for (SavedArticle.Saved saved : SavedArticle.inAllFormats()) {
            Files.write(folder.resolve(saved.name()), saved.bytes());
        }
        Reader.standard().read(List.of(folder), Holdings.none(), new Receiver() {
            @Override
            public void document(Document document) {
                Reading reading = SharedCoder.standard().read(document);
                String file = document.origin().path().replaceFirst("!/.*", "");
                CLAIMS.computeIfAbsent(file, k -> new ArrayList<>())
                        .addAll(reading.claims().stream()
                                .map(c -> claim(c, document))
                                .sorted()
                                .toList());
            }

            @Override
            public void rejected(Rejection rejection) {
                REJECTED.add(rejection.line());
            }
        });
    }

    @TestFactory
    List<DynamicTest> everyFormatGivesTheClaimsOfPlainText() throws IOException {
        List<String> expected = CLAIMS.getOrDefault("text.txt", List.of());
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(
                DynamicTest.dynamicTest("plain text", () -> assertThat(expected).hasSizeGreaterThan(8)));
        tests.add(DynamicTest.dynamicTest(
                "nothing is rejected", () -> assertThat(REJECTED).isEmpty()));
        for (SavedArticle.Saved saved : SavedArticle.inAllFormats()) {
            tests.add(
                    DynamicTest.dynamicTest(saved.name(), () -> assertThat(CLAIMS.getOrDefault(saved.name(), List.of()))
                            .isEqualTo(expected)));
        }
        return tests;
    }

    private static String claim(Claim claim, Document document) {
        return claim.evidence().replaceAll("\\s+", " ") + " | "
                + claim.proposition().type().name() + " | "
                + names(claim.proposition().actors()) + " -> "
                + names(claim.proposition().recipients()) + " | "
                + claim.sources().stream().map(s -> source(s)).toList() + " | " + claim.factuality() + " | "
                + claim.proposition().contexts() + " | " + claim.proposition().date() + " | "
                + claim.proposition().place() + " | " + claim.proposition().quantities() + " | " + claim.inferred();
    }

    private static String source(Source source) {
        return names(List.of(source.who())) + " " + source.cue() + " " + source.stance();
    }

    /** Who has no name is called by his document and place, which differ. */
    private static String names(List<Participant> participants) {
        return participants.stream()
                .map(p -> p.id().replaceFirst("^unnamed:.*", "unnamed") + "="
                        + p.mention().replaceAll("\\s+", " "))
                .toList()
                .toString();
    }
}
