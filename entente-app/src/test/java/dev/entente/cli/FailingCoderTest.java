package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.pipeline.DocumentCoder;
import dev.entente.pipeline.Reading;
import dev.entente.store.Collection;
import dev.entente.store.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document does to the coder, it is listed and the others are read. */
class FailingCoderTest {
    @TempDir
    private Path folder;

    private ReadingRoom.Outcome read(DocumentCoder coder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Collection collection = Collection.openOrCreate(folder.resolve("collection"))) {
            return ReadingRoom.read(
                    new ReadingRoom.Order(List.of(folder.resolve("documents")), 2, ReadingRoom.Known.PASSED_OVER),
                    collection,
                    coder,
                    new Terminal(nowhere, nowhere, 100, false, false));
        }
    }

    private void documents() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve("documents").resolve(name + ".txt"), "Chad attacked Niger.");
        }
    }

    /** Nothing is claimed in any but that document. */
    private static DocumentCoder failing(Error error) {
        return document -> {
            if (document.id().equals("b")) {
                throw error;
            }
            return new Reading(document, List.of(), List.of(), List.of(), List.of(), true);
        };
    }

    // a class that could not be loaded is an Error, which once ended the thread and lost the document
    @Test
    void aDocumentForWhichAClassIsMissingIsListed() throws IOException {
        documents();
        ReadingRoom.Outcome outcome = read(failing(new NoClassDefFoundError("Parser")));
        assertThat(outcome.stored()).isEqualTo(2);
        assertThat(outcome.rejections())
                .extracting(Rejected::path, Rejected::reason, Rejected::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "b.txt", "could not be coded", "NoClassDefFoundError: Parser"));
    }

    @Test
    void aDocumentForWhichMemoryRanOutIsTriedAgain() throws IOException {
        documents();
        ReadingRoom.Outcome outcome = read(failing(new OutOfMemoryError("Java heap space")));
        assertThat(outcome.stored()).isEqualTo(2);
        assertThat(outcome.rejections()).extracting(Rejected::reason).containsExactly("memory ran out");
        ReadingRoom.Outcome again = read(failing(new OutOfMemoryError("Java heap space")));
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.rejections()).hasSize(1);
        assertThat(read(document -> new Reading(document, List.of(), List.of(), List.of(), List.of(), true))
                        .stored())
                .isEqualTo(1);
    }
}
