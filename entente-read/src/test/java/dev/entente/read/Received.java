package dev.entente.read;

import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps all that a reader hands over, and can stand for the collection on the next run. */
class Received implements Receiver, Holdings {
    final List<Document> documents = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<String> finished = new ArrayList<>();
    final Map<String, String> digests = new TreeMap<>();
    final Map<String, String> paths = new TreeMap<>();
    int found = -1;

    static Received of(Path... paths) {
        Received received = new Received();
        received.read(paths);
        return received;
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

    List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    List<String> lines() {
        return rejections.stream().map(Rejection::line).toList();
    }
}
