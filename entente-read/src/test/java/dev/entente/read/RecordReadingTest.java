package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReadingTest {
    @TempDir
    private Path folder;

    private Received read(String... lines) throws IOException {
        Files.writeString(folder.resolve("r.jsonl"), String.join("\n", lines));
        return Received.of(folder);
    }

    @Test
    void fieldsBecomeMetadataAndUnknownOnesArePassedOver() throws IOException {
        Received received =
                read("{\"id\":\"x1\",\"text\":\"A text.\",\"date\":\"2021-12-25\",\"language\":\"en\",\"title\":\"T\","
                        + "\"publisher\":\"P\",\"author\":\"A\",\"url\":\"u\",\"more\":{\"a\":[1]}}");
        Document document = received.documents.get(0);
        assertThat(document.id()).isEqualTo("x1");
        assertThat(document.text()).isEqualTo("A text.");
        assertThat(document.metadata())
                .isEqualTo(new Metadata(
                        Optional.of("T"),
                        Optional.of("P"),
                        Optional.of("A"),
                        Optional.of("2021-12-25"),
                        Optional.of("en"),
                        Optional.of("u")));
        assertThat(document.origin().path()).isEqualTo("r.jsonl#1");
        assertThat(received.remarks).isEmpty();
    }

    @Test
    void aRecordWithoutIdIsCalledAfterItsFileAndLine() throws IOException {
        Received received =
                read("{\"text\":\"One.\"}", "", "{\"id\":\"\",\"text\":\"Two.\"}", "{\"id\":7,\"text\":\"Three.\"}");
        assertThat(received.ids()).containsExactly("r#1", "r#3", "7");
    }

    @Test
    void datesAreCutToTheDayAndWhatIsNoneIsLeftOutWithARemark() throws IOException {
        Received received = read(
                "{\"text\":\"a\",\"date\":\"2021-12-25T10:00:00Z\"}",
                "{\"text\":\"b\",\"date\":\"2021-12\"}",
                "{\"text\":\"c\",\"date\":2021}",
                "{\"text\":\"d\",\"date\":\"2021-02-30\"}",
                "{\"text\":\"e\",\"date\":\"last week\"}");
        assertThat(received.documents)
                .extracting(d -> d.metadata().date().orElse(""))
                .containsExactly("2021-12-25", "2021-12", "2021", "", "");
        assertThat(received.remarks).extracting(Remark::path).containsExactly("r.jsonl#4", "r.jsonl#5");
    }

    @Test
    void badLinesAreRejectedOneByOneWithFileAndLine() throws IOException {
        Received received = read(
                "{\"text\":\"good\"}",
                "not json",
                "[1,2]",
                "{\"title\":\"no text\"}",
                "{\"text\":5}",
                "{\"text\":\" \"}",
                "{\"text\":\"a\"} trailing",
                "{\"text\":\"half \\ud800 pair\"}",
                "{\"text\":\"nul \\u0000\"}",
                "{\"text\":\"cut",
                "{\"text\":\"last good\"}");
        assertThat(received.ids()).containsExactly("r#1", "r#11");
        assertThat(received.rejections)
                .extracting(r -> r.path() + " " + r.reason())
                .containsExactly(
                        "r.jsonl#2 not JSON",
                        "r.jsonl#3 not a JSON object",
                        "r.jsonl#4 no text",
                        "r.jsonl#5 no text",
                        "r.jsonl#6 no text",
                        "r.jsonl#7 not JSON",
                        "r.jsonl#8 not Unicode text",
                        "r.jsonl#9 binary, not text",
                        "r.jsonl#10 not JSON");
        assertThat(received.lines()).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }

    @Test
    void whatIsNoJsonIsToldWithItsColumnAndNothingOfTheParsersOwn() throws IOException {
        Received received = read("{\"text\":\"a\"", "{\"text\":\"cut");
        assertThat(received.lines())
                .containsExactly(
                        "r.jsonl#1: not JSON (column 12: Unexpected end-of-input: expected close marker for Object)",
                        "r.jsonl#2: not JSON (column 13: Unexpected end-of-input: was expecting closing quote for a string value)");
    }

    @Test
    void aLineOfBrokenUtf8IsRejectedAlone() throws IOException {
        byte[] broken = "{\"text\":\"caf?\"}\n{\"text\":\"good\"}\n".getBytes(UTF_8);
        broken[12] = (byte) 0xe9;
        Files.write(folder.resolve("r.ndjson"), broken);
        Received received = Received.of(folder);
        assertThat(received.lines()).containsExactly("r.ndjson#1: not UTF-8 text (byte 12 is 0xE9; save it as UTF-8)");
        assertThat(received.ids()).containsExactly("r#2");
    }

    @Test
    void theSecondRecordOfAnIdIsRejectedWithThePlaceOfTheFirst() throws IOException {
        Files.writeString(folder.resolve("doc.txt"), "Text.");
        Received received = read(
                "{\"id\":\"x\",\"text\":\"a\"}", "{\"id\":\"x\",\"text\":\"b\"}", "{\"id\":\"doc\",\"text\":\"c\"}");
        assertThat(received.ids()).containsExactly("doc", "x");
        assertThat(received.lines())
                .containsExactly(
                        "r.jsonl#2: id already used by r.jsonl#1 (id x)",
                        "r.jsonl#3: id already used by doc.txt (id doc)");
    }

    @Test
    void recordsThatMovedToOtherLinesKeepTheirIds() throws IOException {
        Received received = read("{\"id\":\"x\",\"text\":\"a\"}", "{\"id\":\"y\",\"text\":\"b\"}");
        Files.writeString(
                folder.resolve("r.jsonl"),
                "{\"id\":\"new\",\"text\":\"n\"}\n{\"id\":\"x\",\"text\":\"a\"}\n{\"id\":\"y\",\"text\":\"b\"}\n");
        received.read(folder);
        assertThat(received.rejections).isEmpty();
        assertThat(received.ids()).containsExactly("x", "y", "new", "x", "y");
    }

    @Test
    void knownLinesArePassedOver() throws IOException {
        Received received = read("{\"text\":\"a\"}", "{\"text\":\"b\"}");
        Files.writeString(folder.resolve("r.jsonl"), "{\"text\":\"a\"}\n{\"text\":\"changed\"}\n{\"text\":\"new\"}");
        received.documents.clear();
        Found found = received.read(folder);
        assertThat(received.ids()).containsExactly("r#2", "r#3");
        assertThat(found.known()).isEqualTo(1);
    }

    @Test
    void marksAndCarriageReturnsBelongToNoLine() throws IOException {
        Files.writeString(folder.resolve("r.jsonl"), "\ufeff{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n");
        Files.writeString(folder.resolve("s.jsonl"), "{\"text\":\"a\"}\n{\"text\":\"b\"}");
        Received received = Received.of(folder);
        assertThat(received.ids()).containsExactly("r#1", "r#2", "s#1", "s#2");
        assertThat(received.documents.get(0).origin().digest())
                .isEqualTo(received.documents.get(2).origin().digest());
    }

    @Test
    void aFileOfSixteenBitUnitsIsRejectedWhole() throws IOException {
        Files.write(
                folder.resolve("r.jsonl"),
                "\ufeff{\"text\":\"a\"}\n{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(Received.of(folder).lines())
                .containsExactly("r.jsonl: not UTF-8 text (its mark says UTF-16 or UTF-32; save it as UTF-8)");
    }

    @Test
    void aFileWithoutAnyRecordHasNoText() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "");
        Files.writeString(folder.resolve("b.jsonl"), "\n \r\n");
        assertThat(Received.of(folder).lines())
                .containsExactly("a.jsonl: no text (empty)", "b.jsonl: no text (white space only)");
    }

    @Test
    void linesAreBoundedToTheByte() throws IOException {
        String just = "{\"text\":\"" + "x".repeat((1 << 16) - 11) + "\"}";
        Files.writeString(folder.resolve("r.jsonl"), just + "\r\n" + just + " \n{\"text\":\"after\"}");
        Received received = Received.of(folder);
        assertThat(received.ids()).containsExactly("r#1", "r#3");
        assertThat(received.lines()).containsExactly("r.jsonl#2: line too long (65537 bytes, 65536 are the most)");
    }

    @Test
    void aLineOfFiftyMegabytesIsRejectedWithoutHoldingIt() throws IOException {
        Path file = folder.resolve("big.jsonl");
        byte[] piece = new byte[1 << 20];
        Arrays.fill(piece, (byte) 'x');
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write("{\"text\":\"before\"}\n{\"text\":\"".getBytes(UTF_8));
            for (int i = 0; i < 50; i++) {
                stream.write(piece);
            }
            stream.write("\"}\n{\"text\":\"after\"}\n".getBytes(UTF_8));
        }
        Received received = new Received();
        Reader.standard().read(List.of(folder), Holdings.none(), received);
        assertThat(received.ids()).containsExactly("big#1", "big#3");
        assertThat(received.lines())
                .containsExactly("big.jsonl#2: line too long (52428811 bytes, 16777216 are the most)");
    }
}
