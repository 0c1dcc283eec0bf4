package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.read.Workshop;
import dev.entente.store.Collection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that holds others is opened again only where there may be something new in it. */
class UnchangedArchiveTest {
    @TempDir
    private Path folder;

    /** Two pages, and something that cannot be read. */
    private Path archive(String deed) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("news"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(documents.resolve("news.zip")))) {
            for (String name : List.of("a.html", "b.pdf", "c.html")) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(2020, 5, 3, 12, 0));
                zip.putNextEntry(entry);
                zip.write(("<html><body><p>In " + name + ", Chad " + deed + " Niger.</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return documents;
    }

    /** Reads; without readers whatever is opened is rejected. */
    private ReadingRoom.Outcome read(Path documents, boolean readers, ReadingRoom.Known known) {
        Workshop usual = Workshop.standard();
        Workshop none = new Workshop(usual.classPath(), "no.such.Readers", usual.limits(), 1, Optional.empty());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Path into = folder.resolve("collection");
        try (Collection collection = Collection.openOrCreate(into)) {
            return ReadingRoom.read(
                    new ReadingRoom.Order(List.of(documents), 1, known, readers ? usual : none),
                    collection,
                    ReadingRoom.coder(OwnActors.registry(into)),
                    new Terminal(nowhere, nowhere, 100, false, false));
        }
    }

    private ReadingRoom.Outcome read(Path documents, boolean readers) {
        return read(documents, readers, ReadingRoom.Known.PASSED_OVER);
    }

    @Test
    void unchangedItIsNotOpenedAndAllInItIsKnown() throws IOException {
        Path documents = archive("attacked");
        ReadingRoom.Outcome first = read(documents, true);
        assertThat(first.stored()).isEqualTo(2);
        assertThat(first.rejections()).hasSize(1);
        ReadingRoom.Outcome later = read(documents, false);
        assertThat(later.rejections()).isEmpty();
        assertThat(later.stored()).isZero();
        assertThat(later.known()).isEqualTo(2);
        assertThat(later.skipped()).isEqualTo(1);
        assertThat(later.gone().isEmpty()).isTrue();
    }

    @Test
    void itIsOpenedWhereTheUserWantsIt() throws IOException {
        Path documents = archive("attacked");
        String reason = read(documents, true).rejections().get(0).reason();
        assertThat(read(documents, true, new ReadingRoom.Known(true, Set.of(), false))
                        .stored())
                .isEqualTo(2);
        ReadingRoom.Outcome retried = read(documents, true, new ReadingRoom.Known(false, Set.of(reason), false));
        assertThat(retried.rejections()).hasSize(1);
        assertThat(retried.known()).isEqualTo(2);
        assertThat(read(documents, false).rejections()).isEmpty();
    }

    @Test
    void changedAndChangedBackItIsOpenedEachTime() throws IOException {
        assertThat(read(archive("attacked"), true).stored()).isEqualTo(2);
        assertThat(read(archive("thanked"), false).rejections()).hasSize(1); // broken off, as it were
        assertThat(read(archive("attacked"), true).known()).isEqualTo(2);
        assertThat(read(archive("thanked"), true).replaced()).isEqualTo(2);
        assertThat(read(archive("attacked"), true).replaced()).isEqualTo(2);
    }

    @Test
    void itIsOpenedAgainWhenWhatItHeldWasTakenOut() throws IOException {
        Path documents = archive("attacked");
        Files.writeString(documents.resolve("other.txt"), "Chad thanked Niger.");
        assertThat(read(documents, true).stored()).isEqualTo(3);
        Path elsewhere = folder.resolve("elsewhere.zip");
        Files.move(documents.resolve("news.zip"), elsewhere);
        assertThat(read(documents, true, new ReadingRoom.Known(false, Set.of(), true))
                        .gone()
                        .documents())
                .hasSize(2);
        Files.move(elsewhere, documents.resolve("news.zip"));
        assertThat(read(documents, true).stored()).isEqualTo(2);
    }
}
