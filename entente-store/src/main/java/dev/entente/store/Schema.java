package dev.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/** The tables of a collection and their version, which stands in SQLite's {@code user_version}. */
final class Schema {
    /** The number of the newest migration. */
    static final int VERSION = 7;

    /** "ENTE", as {@code file} and SQLite's own tools can show it. */
    private static final int APPLICATION = 0x454e5445;

    private Schema() {}

    /** Makes or renews the tables. Starting Flyway takes about as long as a whole query: not done where nothing is to do. */
    static void migrate(String url) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
    }

    /** The version of the tables at hand. */
    static int version(Connection connection) {
        return Rows.number(connection, "PRAGMA user_version");
    }

    /**
     * Checks that these are tables that this program can read.
     *
     * @throws UnopenableCollectionException if they are not
     */
    static void check(Connection connection, Path folder) {
        int version = version(connection);
        if (Rows.number(connection, "PRAGMA application_id") != APPLICATION || version == 0) {
            throw new UnopenableCollectionException(
                    folder + ": its entente.sqlite was not made by Entente; name another folder");
        }
        if (version > VERSION) {
            throw new UnopenableCollectionException(folder + ": made by a newer Entente (tables " + version
                    + ", this one knows " + VERSION + "); update Entente to open it");
        }
    }

    /** Renews the tables of an older version. */
    static void renew(String url, Path folder) {
        try {
            migrate(url);
        } catch (FlywayException e) {
            throw new UnopenableCollectionException(folder + ": cannot bring its tables up to date: " + Fault.of(e), e);
        }
    }
}
