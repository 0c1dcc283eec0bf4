package dev.entente.read;

import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps all that a reader hands over, and can stand for the collection on the next run. */
public class Received implements Receiver, Holdings {
    public final List<Document> documents = new ArrayList<>();
    public final List<Rejection> rejections = new ArrayList<>();
    public final List<Remark> remarks = new ArrayList<>();
    final List<String> finished = new ArrayList<>();
    final Map<String, String> digests = new TreeMap<>();
    final Map<String, String> paths = new TreeMap<>();
    int found = -1;

    /** Read with small limits. */
    static Received of(Path... paths) {
        Received received = new Received();
        received.read(paths);
        return received;
    }

    /** Read with the usual limits and the usual readers. */
    public static Received usual(Path path) {
        Received received = new Received();
        received.read(Workshop.standard(), path);
        return received;
    }

    /** Reads with the usual limits and those readers. */
    public Found read(Workshop workshop, Path path) {
        return Reader.of(ReadLimits.defaults(), workshop).read(List.of(path), this, this);
    }

    Found read(Path... paths) {
        return Reader.of(new ReadLimits(1 << 20, 1 << 16)).read(List.of(paths), this, this);
    }

    @Override
    public void found(int files) {
        found = files;
    }

    @Override
    public void document(Document document) {
        documents.add(document);
        digests.put(document.origin().path(), document.origin().digest());
        paths.put(document.id(), document.origin().path());
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void remarked(Remark remark) {
        remarks.add(remark);
    }

    @Override
    public void finished(String path) {
        finished.add(path);
    }

    @Override
    public boolean isKnown(String path, String digest) {
        return digest.equals(digests.get(path));
    }

    @Override
    public Optional<String> findPath(String id) {
        return Optional.ofNullable(paths.get(id));
    }

    public List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    public List<String> lines() {
        return rejections.stream().map(Rejection::line).toList();
    }

    /** "TITLE/1 Words" for each block of the only document. */
    public List<String> blocks() {
        Document document = documents.get(0);
        return document.blocks().stream()
                .map(b -> b.kind() + (b.level() > 0 ? "/" + b.level() : "") + " " + document.cut(b.passage()))
                .toList();
    }
}
