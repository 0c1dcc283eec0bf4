package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The parts of a document that is a ZIP; their sizes count as expanded. The XML parser knows no DTD and fetches nothing. */
record Parts(ZipFile zip, Job job) {
    private static final int LARGEST = 64 << 20;

    Optional<String> find(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.because(Reason.ENCRYPTED, "");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            job.expand(bytes.length);
            if (bytes.length > LARGEST) {
                throw Unreadable.because(Reason.EXPANDED_TOO_FAR, name + " is larger than " + (LARGEST >> 20) + " MiB");
            }
            return Optional.of(Decoded.of(bytes, Optional.empty()).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Document> findXml(String name) {
        return find(name).map(xml -> Jsoup.parse(xml, "", Parser.xmlParser()));
    }

    Document expectXml(String name) throws IOException {
        return findXml(name).orElseThrow(() -> new IOException("no " + name + " in it"));
    }
}
