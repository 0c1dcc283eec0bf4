package dev.entente.read;

import dev.entente.text.Document;
import java.util.Map;

/**
 * Takes what a {@link Reader} finds, in the order of paths, on the thread that called it. What it throws ends the run.
 */
public interface Receiver {
    /** Told once, before all else: how many files there are. */
    default void found(int files) {}

    /**
     * Told once, before any file is opened.
     *
     * @param locations where each file lies ({@code file:///...}), by its path
     */
    default void located(Map<String, String> locations) {}

    /** A file is opened. */
    default void started(String path) {}

    void document(Document document);

    void rejected(Rejection rejection);

    default void remarked(Remark remark) {}

    /** A file is done, however it went: one step of progress. */
    default void finished(String path) {}
}
