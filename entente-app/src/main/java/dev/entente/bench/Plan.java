package dev.entente.bench;

import dev.entente.actor.Registry;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to serve and how.
 *
 * @param collection folder of the collection
 * @param port port on the loopback address; 0 for any that is free
 * @param page folder of the built page; nothing where it was not built
 * @param version version of the program
 * @param registry the registry for this collection
 * @param desk reads documents
 */
public record Plan(
        Path collection, int port, Optional<Path> page, String version, Supplier<Registry> registry, ReadingDesk desk) {
    public Plan {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }
}
