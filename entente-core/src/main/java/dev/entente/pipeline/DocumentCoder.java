package dev.entente.pipeline;

import dev.entente.text.Document;

/** Reads claims out of documents, one by one: the same document gives the same reading, on any thread. */
@FunctionalInterface
public interface DocumentCoder {
    Reading read(Document document);
}
