package dev.entente.intake;

/**
 * What one file may cost, with all that is packed in it.
 *
 * @param expandedBytes bytes that come out of it when archives in it are unpacked, all together
 * @param entries entries of archives, mails of mailboxes, attachments, all together
 * @param depth archives inside of archives; a file that is none has depth 0
 * @param pages pages of one document
 * @param characters characters of one document, in UTF-16 code units
 * @param allCharacters characters of all its documents together
 * @param plainBytes largest plain text inside of an archive
 */
public record Budget(
        long expandedBytes, long entries, int depth, int pages, int characters, long allCharacters, int plainBytes) {
    private static final long MEBIBYTE = 1 << 20;
    private static final long LEAST_EXPANDED = 200 * MEBIBYTE;
    private static final long MOST_EXPANDED = 8192 * MEBIBYTE;
    private static final int FACTOR = 100;
    private static final int LEAST_ENTRIES = 10_000;
    private static final int BYTES_AN_ENTRY = 1024;
    private static final int DEPTH = 10;
    private static final int PAGES = 5_000;
    private static final int CHARACTERS = 10_000_000;
    private static final int CHARACTERS_A_BYTE = 10;

    public Budget {
        if (expandedBytes < 1 || entries < 1 || depth < 0 || pages < 1 || characters < 1 || allCharacters < 1) {
            throw new IllegalArgumentException("a budget of less than nothing");
        }
    }

    /**
     * The usual budget: 200 MiB or a hundred times the file, 8 GiB at most; 10,000 entries or one for each KiB; 10 levels;
     * 5,000 pages and 10 million characters a document.
     *
     * @param size bytes of the file
     * @param plainBytes largest plain text
     */
    public static Budget of(long size, int plainBytes) {
        long expanded = Math.min(Math.max(LEAST_EXPANDED, size * FACTOR), Math.max(MOST_EXPANDED, size));
        return new Budget(
                expanded,
                Math.max(LEAST_ENTRIES, size / BYTES_AN_ENTRY),
                DEPTH,
                PAGES,
                CHARACTERS,
                Math.max(2L * CHARACTERS, size * CHARACTERS_A_BYTE),
                plainBytes);
    }
}
