package dev.entente.read;

import dev.entente.text.Document;

/** Hands everything on to the receiver and counts it. */
final class Tally {
    private final Receiver receiver;
    private int documents;
    private int known;
    private int rejections;

    Tally(Receiver receiver) {
        this.receiver = receiver;
    }

    void start(String path) {
        receiver.started(path);
    }

    void finish(String path) {
        receiver.finished(path);
    }

    void hand(Document document) {
        documents++;
        receiver.document(document);
    }

    void reject(Rejection rejection) {
        rejections++;
        receiver.rejected(rejection);
    }

    void remark(Remark remark) {
        receiver.remarked(remark);
    }

    void passOver() {
        passOver(1);
    }

    void passOver(int documents) {
        known += documents;
    }

    int documents() {
        return documents;
    }

    int known() {
        return known;
    }

    int rejections() {
        return rejections;
    }
}
