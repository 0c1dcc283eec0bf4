package dev.entente.store;

import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What an error of the database means to a person, and what to do about it. */
final class Fault {
    private static final String FULL =
            "the disk is full; free some space and do it again, what was stored before is kept";

    private Fault() {}

    static String of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return of(sql);
            }
            if (t instanceof IOException && String.valueOf(t.getMessage()).contains("No space left")) {
                return FULL;
            }
        }
        return firstLine(thrown);
    }

    private static String of(SQLException e) {
        // the lower eight bits are the plain code, the upper ones say more about it
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_FULL -> FULL;
            case SQLITE_NOTADB -> "entente.sqlite is no database; bring back a copy, or read the documents again";
            case SQLITE_CORRUPT -> "entente.sqlite is damaged; bring back a copy, or read the documents again";
            case SQLITE_READONLY, SQLITE_PERM -> "it is read-only here; copy it to where you may write";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it; wait until that is done";
            case SQLITE_CANTOPEN -> "entente.sqlite cannot be opened; see who may read it";
            case SQLITE_IOERR -> "the disk gave an error (" + firstLine(e) + "); what was stored before is kept";
            default -> firstLine(e);
        };
    }

    private static String firstLine(Throwable thrown) {
        String message = thrown.getMessage();
        return (message == null ? thrown.getClass().getSimpleName() : message)
                .lines()
                .findFirst()
                .orElse("");
    }
}
