package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** The headers, texts and attachments of a mail, read as a stream: attachments go to disk, never into memory. */
final class MailParts {
    private static final int DEEPEST = 50;
    private static final int LARGEST_TEXT = 32 << 20;
    private static final int LONGEST_LINE = 1 << 20;

    /** A text of the mail itself. */
    record Text(String type, byte[] bytes, Optional<String> charset) {}

    /** Something attached. */
    record Attached(String name, Path file, Entry.Said said) {}

    private final Job job;
    private final Map<String, String> headers = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Attached> attached = new ArrayList<>();
    private final Deque<String> multiparts = new ArrayDeque<>();
    private Map<String, String> fields = new HashMap<>();
    private boolean inBody;
    private int named;

    private MailParts(Job job) {
        this.job = job;
    }

    static MailParts of(Path file, Job job) throws IOException {
        MailParts parts = new MailParts(job);
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .setMalformedHeaderStartsBody(true)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (InputStream bytes = Files.newInputStream(file)) {
            stream.parse(bytes);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                parts.take(state, stream);
            }
        } catch (MimeException e) {
            throw new IOException(Faults.words(e), e);
        }
        return parts;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(words -> !words.isBlank());
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    List<Attached> attached() {
        return List.copyOf(attached);
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException, MimeException {
        switch (state) {
            case T_START_HEADER -> fields = new HashMap<>();
            case T_FIELD -> {
                String name = stream.getField().getName().strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, stream.getField().getBody());
            }
            case T_END_HEADER -> {
                if (!inBody) {
                    fields.forEach((name, body) -> headers.put(name, decoded(body)));
                    inBody = true;
                }
            }
            case T_START_MULTIPART -> {
                multiparts.push(stream.getBodyDescriptor().getSubType());
                if (multiparts.size() > DEEPEST) {
                    throw Unreadable.because(Reason.TOO_DEEP, DEEPEST + " multiparts in one another are the most");
                }
                if ("encrypted".equals(multiparts.peek())) {
                    throw Unreadable.because(Reason.ENCRYPTED, "");
                }
            }
            case T_END_MULTIPART -> multiparts.pop();
            case T_BODY -> body(stream.getBodyDescriptor(), stream.getDecodedInputStream());
            default -> {}
        }
    }

    private void body(BodyDescriptor descriptor, InputStream bytes) throws IOException {
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        Optional<ContentDispositionField> disposition = disposition();
        boolean attachment =
                disposition.filter(ContentDispositionField::isAttachment).isPresent();
        boolean text = type.equals("text/plain") || type.equals("text/html");
        if (type.equals("application/pkcs7-mime") || type.equals("application/x-pkcs7-mime")) {
            throw Unreadable.because(Reason.ENCRYPTED, "");
        }
        if (text && !attachment) {
            byte[] held = bytes.readNBytes(LARGEST_TEXT + 1);
            if (held.length > LARGEST_TEXT) {
                throw Unreadable.because(Reason.TOO_BIG, "a text of more than " + (LARGEST_TEXT >> 20) + " MiB");
            }
            boolean said = fields.getOrDefault("content-type", "")
                    .toLowerCase(Locale.ROOT)
                    .contains("charset");
            texts.add(new Text(type, held, said ? Optional.ofNullable(descriptor.getCharset()) : Optional.empty()));
        } else if (!isPartOfPage(type)) {
            job.count();
            Entry.Said said = new Entry.Said(Optional.of(type), Optional.empty(), Optional.empty());
            attached.add(new Attached(name(type, disposition), job.lay(bytes), said));
        }
    }

    /** Pictures and style sheets of a page that is sent with them, and signatures. */
    private boolean isPartOfPage(String type) {
        boolean related = multiparts.contains("related")
                && (fields.containsKey("content-id") || fields.containsKey("content-location"));
        return related && !type.startsWith("application/p") || type.endsWith("-signature");
    }

    private String name(String type, Optional<ContentDispositionField> disposition) {
        String name = disposition
                .map(ContentDispositionField::getFilename)
                .filter(n -> !n.isBlank())
                .or(() -> parameter(fields.getOrDefault("content-type", ""), "name"))
                .orElse("");
        if (name.isEmpty()) {
            named++;
            String ending = type.equals("message/rfc822") ? ".eml" : type.equals("text/html") ? ".html" : "";
            return "part-" + named + ending;
        }
        return decoded(name);
    }

    private Optional<ContentDispositionField> disposition() {
        String body = fields.get("content-disposition");
        if (body == null) {
            return Optional.empty();
        }
        try {
            return LenientFieldParser.parse("Content-Disposition: " + body.strip())
                            instanceof ContentDispositionField field
                    ? Optional.of(field)
                    : Optional.empty();
        } catch (MimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(String field, String name) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(
                        ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))",
                        java.util.regex.Pattern.CASE_INSENSITIVE)
                .matcher(field);
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static String decoded(String body) {
        return Composer.tidy(DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT));
    }
}
