package dev.entente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.read.Found;
import dev.entente.read.Received;
import dev.entente.read.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does when its readers hang, die or lie. */
class WorkerTest {
    @TempDir
    private Path folder;

    private Received read(String words) throws IOException {
        Files.writeString(folder.resolve("a.zip"), words);
        Files.writeString(folder.resolve("b.zip"), "last");
        Received received = new Received();
        received.read(workshop(), folder);
        return received;
    }

    private static Workshop workshop() {
        Workshop standard = Workshop.standard();
        return new Workshop(
                standard.classPath(),
                HostileReaders.class.getName(),
                64,
                Duration.ofSeconds(15),
                200,
                Optional.empty());
    }

    @Test
    void aReaderThatHangsIsKilledAndTheRestIsRead() throws IOException {
        Received received = read("one,hang,two");
        assertThat(received.ids()).containsExactly("a.zip!/one", "a.zip!/two", "b.zip!/last");
        assertThat(received.lines()).containsExactly("a.zip!/hang: took too long");
    }

    @Test
    void aReaderWithoutMemoryIsReplaced() throws IOException {
        Received received = read("one,memory,two");
        assertThat(received.ids()).containsExactly("a.zip!/one", "a.zip!/two", "b.zip!/last");
        assertThat(received.lines()).containsExactly("a.zip!/memory: needs too much memory");
    }

    @Test
    void aReaderThatEndsIsReplaced() throws IOException {
        Received received = read("one,exit,two,exit");
        assertThat(received.ids()).containsExactly("a.zip!/one", "a.zip!/two", "b.zip!/last");
        assertThat(received.lines()).containsExactly("a.zip!/exit: the reader broke down (it ended with code 0)");
    }

    @Test
    void whatIsNoMessageOrTooLongIsNotTakenIn() throws IOException {
        Received received = read("garbage,huge,two");
        assertThat(received.ids()).containsExactly("a.zip!/two", "b.zip!/last");
        assertThat(received.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("a.zip!/garbage: the reader broke down (it spoke out of turn"),
                        line -> assertThat(line)
                                .startsWith("a.zip!/huge: the reader broke down (it spoke out of turn"));
    }

    @Test
    void aFileThatBreaksTheReadersAgainAndAgainIsGivenUp() throws IOException {
        StringBuilder words = new StringBuilder("one");
        for (int i = 0; i < 25; i++) {
            words.append(",exit").append(i);
        }
        Received received = read(words + ",two");
        assertThat(received.ids()).containsExactly("a.zip!/one", "b.zip!/last");
        assertThat(received.lines())
                .hasSize(21)
                .contains("a.zip: the reader broke down (20 entries broke it; the rest is left out)");
    }

    @Test
    void theReadersLeaveNothingBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = left(temporary);
        read("one,exit,two");
        assertThat(left(temporary)).isEqualTo(before);
    }

    private static long left(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(f -> f.getFileName().toString().startsWith("entente-readers"))
                    .count();
        }
    }

    @Test
    void knownEntriesArePassedOver() throws IOException {
        Received received = read("one,two");
        Found again = received.read(workshop(), folder);
        assertThat(again.documents()).isZero();
        assertThat(again.known()).isEqualTo(3);
    }
}
