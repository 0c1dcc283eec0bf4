package dev.entente.formats;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Shuts the readers in: nothing that a document asks for is fetched, no socket is made, and nobody stays behind when the program
 * is gone.
 */
final class Seclusion {
    private static final Set<String> LOCAL = Set.of("jar", "jrt");
    private static final long LOOK_MILLISECONDS = 2_000;

    private Seclusion() {}

    static void enter() throws IOException {
        URL.setURLStreamHandlerFactory(
                protocol -> LOCAL.contains(protocol) || protocol.equals("file") ? null : new NoHandler());
        forbidSockets();
        Thread watch = new Thread(Seclusion::watch, "watches the program");
        watch.setDaemon(true);
        watch.start();
    }

    @SuppressWarnings("deprecation") // there is no other way to refuse a socket
    private static void forbidSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("the readers use no network");
        });
        java.net.ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException("the readers use no network");
        });
        java.net.DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException("the readers use no network");
        });
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoSockets.class.getName());
    }

    /** A program that was killed closes the pipe, but a reader that is caught in a loop would never see it. */
    private static void watch() {
        ProcessHandle program = ProcessHandle.current().parent().orElse(ProcessHandle.current());
        while (program.isAlive()) {
            try {
                Thread.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
        OwnFolder.remove();
        Runtime.getRuntime().halt(0);
    }

    private static final class NoHandler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new SocketException("the readers use no network: " + url.getProtocol());
        }
    }
}
