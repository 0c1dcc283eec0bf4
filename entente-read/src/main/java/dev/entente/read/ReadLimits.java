package dev.entente.read;

/**
 * How much is taken in at once.
 *
 * @param fileBytes largest text or Markdown file
 * @param lineBytes longest line of a JSON Lines file; such a file itself may be of any size
 */
public record ReadLimits(int fileBytes, int lineBytes) {
    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST = 1 << 30;

    public ReadLimits {
        if (fileBytes < 1 || lineBytes < 1 || fileBytes > MOST || lineBytes > MOST) {
            throw new IllegalArgumentException(
                    "limits go from 1 to " + MOST + " bytes: " + fileBytes + ", " + lineBytes);
        }
    }

    /** Files of 32 MiB, lines of 16 MiB. */
    public static ReadLimits defaults() {
        return new ReadLimits(32 * MEBIBYTE, 16 * MEBIBYTE);
    }
}
