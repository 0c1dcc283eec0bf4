package dev.entente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads WARC: what was answered with success to requests, named by its address. Pictures, scripts and style sheets are parts of
 * pages; they are passed over and counted.
 */
final class WebArchiveReader implements FormatReader {
    private static final int OK = 200;

    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        EntryNames names = new EntryNames();
        int parts = 0;
        try (WarcReader reader = new WarcReader(Files.newByteChannel(entry.file()))) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                job.count();
                if (record.get() instanceof WarcTargetRecord target && isAnswer(target)) {
                    parts += record(new Packed(entry, names.label(target.target())), target, job) ? 0 : 1;
                }
            }
        }
        if (parts > 0) {
            job.note(entry.path(), parts + " pictures, scripts and style sheets of pages passed over");
        }
    }

    private static boolean isAnswer(WarcTargetRecord target) throws IOException {
        return target instanceof WarcResource
                || target instanceof WarcResponse response
                        && response.contentType().base().equals(MediaType.HTTP)
                        && response.http().status() == OK;
    }

    /** Whether it was read: parts of pages are not. */
    private static boolean record(Packed place, WarcTargetRecord target, Job job) throws IOException {
        MediaType type;
        InputStream body;
        if (target instanceof WarcResponse response) {
            type = response.http().contentType();
            MessageBody decoded = response.http().bodyDecoded();
            body = decoded.stream();
        } else {
            Optional<WarcPayload> payload = target.payload();
            if (payload.isEmpty()) {
                return false;
            }
            type = payload.get().type();
            body = payload.get().body().stream();
        }
        String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        if (isPartOfPage(base)) {
            return false;
        }
        Entry.Said said = new Entry.Said(
                Optional.of(base), Optional.ofNullable(type.parameters().get("charset")), Optional.of(target.target()));
        place.read(body, said, job);
        return true;
    }

    private static boolean isPartOfPage(String type) {
        return type.startsWith("image/")
                || type.startsWith("font/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.endsWith("/css")
                || type.endsWith("javascript")
                || type.endsWith("/json")
                || type.contains("font");
    }
}
