package dev.entente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.entente.read.Found;
import dev.entente.read.Received;
import dev.entente.read.Rejection;
import dev.entente.read.Workshop;
import dev.entente.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        return workshop(Duration.ofMinutes(10));
    }

    private static Workshop workshop(Duration whole) {
        return new Workshop(
                Workshop.standard().classPath(),
                HostileReaders.class.getName(),
                new Workshop.Limits(64, Duration.ofSeconds(15), whole, 200),
                1,
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

    // a large archive is coded for hours, and its readers wait for that
    @Test
    void timeInWhichNobodyWaitsForTheReadersDoesNotCount() throws IOException {
        Files.writeString(folder.resolve("a.zip"), "one,two,three");
        Received received = new Received() {
            @Override
            public void document(Document document) {
                pause(Duration.ofSeconds(2));
                super.document(document);
            }
        };
        received.read(workshop(Duration.ofSeconds(5)), folder);
        assertThat(received.ids()).containsExactly("a.zip!/one", "a.zip!/two", "a.zip!/three");
        assertThat(received.lines()).isEmpty();
    }

    @Test
    void aReaderThatOnlyEverSaysThatItLivesIsKilled() throws IOException {
        Files.writeString(folder.resolve("a.zip"), "one,alive,two");
        Received received = new Received();
        received.read(workshop(Duration.ofSeconds(5)), folder);
        assertThat(received.ids()).containsExactly("a.zip!/one", "a.zip!/two");
        assertThat(received.lines()).containsExactly("a.zip!/alive: took too long");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theOrderIsThatOfTheFilesWhoeverIsDoneFirst(int readers) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String words = i % 3 == 0 ? "slow,one" : i % 4 == 1 ? "one,exit" : "one";
            if (i == 5) {
                Files.writeString(folder.resolve("05.txt"), "plain");
                expected.addAll(List.of("05.txt", "05.txt"));
            }
            String file = String.format(Locale.ROOT, "%02d.zip", i);
            Files.writeString(folder.resolve(file), words);
            expected.add(file);
            for (String word : words.split(",")) {
                expected.add(file + "!/" + word);
            }
        }
        List<String> told = new ArrayList<>();
        Received received = new Received() {
            @Override
            public void started(String path) {
                told.add(path);
            }

            @Override
            public void document(Document document) {
                told.add(document.origin().path());
                super.document(document);
            }

            @Override
            public void rejected(Rejection rejection) {
                told.add(rejection.path());
                super.rejected(rejection);
            }
        };
        received.read(workshop().withReaders(readers), folder);
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void severalReadersWorkAtOnce() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve(i + ".pdf"), "together" + i);
        }
        Received received = new Received();
        received.read(workshop().withReaders(4), folder);
        assertThat(received.lines()).isEmpty();
        assertThat(received.documents).hasSize(4);
    }

    @Test
    void aRunThatIsBrokenOffLeavesNoReadersBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = left(temporary);
        for (int i = 0; i < 6; i++) {
            Files.writeString(folder.resolve(i + ".zip"), i == 0 ? "one" : "one,hang");
        }
        Received received = new Received() {
            @Override
            public void document(Document document) {
                throw new IllegalStateException("the disk is full");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> received.read(workshop().withReaders(3), folder))
                .withMessage("the disk is full");
        assertThat(left(temporary)).isEqualTo(before);
        assertThat(ProcessHandle.current().descendants().filter(p -> p.info()
                        .commandLine()
                        .filter(line -> line.contains(HostileReaders.class.getName()))
                        .isPresent()))
                .isEmpty();
    }
}
