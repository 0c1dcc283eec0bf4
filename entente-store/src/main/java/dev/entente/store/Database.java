package dev.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;

/** One connection to a collection's SQLite file, used by one thread at a time. */
final class Database implements AutoCloseable {
    static final String FILE = "entente.sqlite";
    private static final String UNFINISHED = ".entente-new.sqlite";
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KIBIBYTES = 64 * 1024;
    /** Pages of 4 KiB in the log before they are moved: a document touches a page or two of every index. */
    private static final int CHECKPOINT_PAGES = 16_384;

    private final Path folder;
    private final boolean readOnly;
    private final boolean beside;
    private final Connection connection;
    private Optional<Handle> handle = Optional.empty();
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicLong writes = new AtomicLong();

    private Database(Path folder, boolean readOnly, boolean beside, Connection connection) {
        this.folder = folder;
        this.readOnly = readOnly;
        this.beside = beside;
        this.connection = connection;
    }

    /** Made when it is first needed: most questions do without Jdbi, and start sooner. */
    private Handle handle() {
        if (handle.isEmpty()) {
            handle = Optional.of(Jdbi.create(connection).open());
        }
        return handle.get();
    }

    /** Makes the file; it has its name only once it is whole. */
    static void create(Path folder, Map<String, String> meta) {
        Path unfinished = folder.resolve(UNFINISHED);
        try {
            discard(unfinished);
            Schema.migrate(url(unfinished, ""));
            try (Handle handle = Jdbi.create(url(unfinished, "")).open()) {
                meta.forEach((key, value) -> handle.execute("INSERT INTO meta (key, value) VALUES (?, ?)", key, value));
            }
            Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | FlywayException | JdbiException e) {
            discard(unfinished);
            throw new UncreatableCollectionException(folder + ": cannot make a collection there: " + Fault.of(e), e);
        }
    }

    /** What a broken off creation left; on a full disk it would be in the way. */
    private static void discard(Path unfinished) {
        for (String side : List.of("", "-journal", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(unfinished.resolveSibling(UNFINISHED + side));
            } catch (IOException e) {
                continue; // what cannot be deleted is in the way of making it, and is said then
            }
        }
    }

    /** Opens the file, for reading only where the medium does not let it be written. */
    static Database open(Path folder) {
        return open(folder, !Files.isWritable(folder.resolve(FILE)) || !Files.isWritable(folder));
    }

    /** A further connection of a program that has the collection open; closing it leaves the log as it is. */
    static Database openBeside(Path folder) {
        Database database = open(folder);
        return new Database(folder, database.readOnly, true, database.connection);
    }

    static Database open(Path folder, boolean readOnly) {
        Path file = folder.resolve(FILE);
        String url = url(file, readOnly ? readOnlyMode(folder) : "?mode=rw");
        Database database = connect(folder, url, readOnly);
        try {
            Schema.check(database.connection, folder);
            if (Schema.version(database.connection) == Schema.VERSION) {
                return database;
            }
            database.close();
            Schema.renew(url, folder);
            return connect(folder, url, readOnly);
        } catch (JdbiException e) {
            database.close();
            throw new UnopenableCollectionException(folder + ": " + Fault.of(e), e);
        } catch (UnopenableCollectionException e) {
            database.close();
            throw e;
        }
    }

    /** Without a log, nothing can change under us, and SQLite need not make its side files; a log must be read with the file. */
    private static String readOnlyMode(Path folder) {
        Path log = folder.resolve(FILE + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0 ? "?mode=ro" : "?immutable=1";
        } catch (IOException e) {
            throw new UnopenableCollectionException(folder + ": cannot read " + log.getFileName(), e);
        }
    }

    /** As a URI: question marks and letters of any script may stand in a path, under any locale. */
    private static String url(Path file, String parameters) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + parameters;
    }

    private static Database connect(Path folder, String url, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        }
        try {
            return new Database(folder, readOnly, false, config.createConnection(url));
        } catch (SQLException e) {
            throw new UnopenableCollectionException(folder + ": " + Fault.of(e), e);
        }
    }

    Path folder() {
        return folder;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** How often something was written, or tried to be, through this connection. */
    long writes() {
        return writes.get();
    }

    /** As {@link #ask}, with Jdbi at hand. */
    <T> T read(Function<Handle, T> work) {
        return ask(used -> work.apply(handle()));
    }

    /** Reads, all queries of {@code work} on one state of the collection. */
    <T> T ask(Function<Connection, T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.apply(connection) : askOnce(work);
        } catch (JdbiException e) {
            throw new UnreadableCollectionException(folder + ": " + Fault.of(e), e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T askOnce(Function<Connection, T> work) {
        Rows.execute(connection, "BEGIN DEFERRED");
        try {
            return work.apply(connection);
        } finally {
            Rows.execute(connection, "COMMIT");
        }
    }

    /**
     * Writes in one transaction: all of it or nothing.
     *
     * @param what for the message: "document letters/3"
     * @throws UnstorableReadingException if it cannot
     */
    <T> T write(String what, Function<Handle, T> work) {
        if (readOnly) {
            throw new UnstorableReadingException(
                    folder + ": cannot store " + what + ": it is read-only here; copy it to where you may write");
        }
        lock.lock();
        writes.incrementAndGet();
        try {
            return handle().inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new UnstorableReadingException(folder + ": cannot store " + what + ": " + Fault.of(e), e);
        } finally {
            lock.unlock();
        }
    }

    /** Moves the log into the file, so that the folder can be copied, and closes it. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (connection.isClosed()) {
                return;
            }
            if (!readOnly && !beside) {
                checkpoint();
            }
            handle.ifPresent(Handle::close);
            connection.close();
        } catch (SQLException | JdbiException e) {
            throw new UnstorableReadingException(folder + ": cannot close it: " + Fault.of(e), e);
        } finally {
            lock.unlock();
        }
    }

    private void checkpoint() {
        try {
            Rows.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (JdbiException e) {
            // A full disk or another reader: the log stays beside the file, whole, and is read with it next time.
            return;
        }
    }
}
