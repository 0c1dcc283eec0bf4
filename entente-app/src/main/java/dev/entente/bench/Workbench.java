package dev.entente.bench;

import java.net.URI;

/**
 * Shows a collection to a browser of this machine. The server is found as a service in the folder {@code serve} of the program; where
 * it is missing all else works.
 */
public interface Workbench {
    /**
     * Begins to answer.
     *
     * @throws UnservableCollectionException if the port is taken, or the collection cannot be opened
     */
    Serving serve(Plan plan);

    /** A server at work. */
    interface Serving extends AutoCloseable {
        /** The address with the token in it, to be opened by whoever may look. */
        URI address();

        /** Waits until it is closed. */
        void await();

        @Override
        void close();
    }
}
