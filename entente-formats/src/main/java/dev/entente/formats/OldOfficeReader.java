package dev.entente.formats;

import dev.entente.intake.Reason;
import dev.entente.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AbstractParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** Reads RTF and the Word files of before 2007, by Tika, whose page is then taken to pieces. */
final class OldOfficeReader implements FormatReader.OfOne {
    @Override
    public Reading read(Entry entry, Job job) throws IOException {
        ToXMLContentHandler page = new ToXMLContentHandler();
        org.apache.tika.metadata.Metadata found = new org.apache.tika.metadata.Metadata();
        ParseContext context = new ParseContext();
        context.set(Parser.class, NOTHING);
        try (InputStream stream = Files.newInputStream(entry.file())) {
            byte[] head = stream.readNBytes(5);
            parser(head).parse(org.apache.tika.io.TikaInputStream.get(entry.file()), page, found, context);
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw Unreadable.because(Reason.ENCRYPTED, "");
        } catch (TikaException | SAXException e) {
            throw Unreadable.because(Reason.DAMAGED, Faults.words(e.getCause() == null ? e : e.getCause()));
        }
        Document document = Jsoup.parse(page.toString());
        Composed composed = PageReader.compose(PageWalk.of(document.body()), Optional.empty(), job);
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(found.get(TikaCoreProperties.CREATOR)).filter(w -> !w.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Reading.of(composed, metadata);
    }

    private static Parser parser(byte[] head) {
        return head.length > 0 && head[0] == '{' ? new RTFParser() : new OfficeParser();
    }

    /** What is embedded in a document is left alone. */
    private static final Parser NOTHING = new AbstractParser() {
        private static final long serialVersionUID = 1L;

        @Override
        public java.util.Set<org.apache.tika.mime.MediaType> getSupportedTypes(ParseContext context) {
            return java.util.Set.of();
        }

        @Override
        public void parse(
                InputStream stream,
                org.xml.sax.ContentHandler handler,
                org.apache.tika.metadata.Metadata metadata,
                ParseContext context) {
            // nothing
        }
    };
}
