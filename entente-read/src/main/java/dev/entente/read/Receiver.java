package dev.entente.read;

import dev.entente.text.Document;

/**
 * Takes what a {@link Reader} finds, in the order of paths, on the thread that called it. What it throws ends the run.
 */
public interface Receiver {
    /** Told once, before all else: how many files there are. */
    default void found(int files) {}

    /** A file is opened; what was rejected of it in earlier runs may be forgotten. */
    default void started(String path) {}

    void document(Document document);

    void rejected(Rejection rejection);

    default void remarked(Remark remark) {}

    /** A file is done, however it went: one step of progress. */
    default void finished(String path) {}
}
