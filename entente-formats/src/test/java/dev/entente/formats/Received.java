package dev.entente.formats;

import dev.entente.read.Found;
import dev.entente.read.Holdings;
import dev.entente.read.ReadLimits;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.read.Remark;
import dev.entente.read.Workshop;
import dev.entente.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps all that a reader hands over, and can stand for the collection on the next run. */
final class Received implements Receiver, Holdings {
    final List<Document> documents = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> paths = new TreeMap<>();

    static Received of(Path path) {
        Received received = new Received();
        received.read(Workshop.standard(), path);
        return received;
    }

    Found read(Workshop workshop, Path path) {
        return Reader.of(ReadLimits.defaults(), workshop).read(List.of(path), this, this);
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

    /** "TITLE/1 Words" for each block of the only document. */
    List<String> blocks() {
        Document document = documents.get(0);
        return document.blocks().stream()
                .map(b -> b.kind() + (b.level() > 0 ? "/" + b.level() : "") + " " + document.cut(b.passage()))
                .toList();
    }
}
