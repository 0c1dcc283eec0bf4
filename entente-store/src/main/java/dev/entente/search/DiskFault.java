package dev.entente.search;

import java.io.IOException;
import java.util.Locale;

/** What an error of the disk means to a person. */
final class DiskFault {
    private DiskFault() {}

    static String of(IOException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("quota exceeded")) {
                return "the disk is full";
            }
            if (t instanceof java.nio.file.AccessDeniedException
                    || t instanceof java.nio.file.FileSystemException f
                            && String.valueOf(f.getReason()).contains("Read-only")) {
                return "permission denied";
            }
        }
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }
}
