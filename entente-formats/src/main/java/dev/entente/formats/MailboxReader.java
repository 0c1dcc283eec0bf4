package dev.entente.formats;

import dev.entente.intake.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Reads mailboxes: one mail after the other, each after a line that begins with "From " at the start or after a blank one. */
final class MailboxReader implements FormatReader {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void read(Entry entry, String digest, boolean known, Job job) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(entry.file()), 1 << 16)) {
            Mails mails = new Mails(bytes);
            if (!mails.begins()) {
                throw Unreadable.because(Reason.DAMAGED, "no line \"From \" at its start");
            }
            int number = 0;
            while (mails.next()) {
                number++;
                job.count();
                Entry.Said said = new Entry.Said(Optional.of("message/rfc822"), Optional.empty(), Optional.empty());
                new Packed(entry, String.valueOf(number)).read(mails, said, job);
            }
        }
    }

    /** The mails of a stream, each as a stream that ends where the next begins. */
    private static final class Mails extends FilterInputStream {
        private boolean atMail;
        private boolean ended;
        /** Whether the line before was blank, so that "From " begins a mail. */
        private boolean afterBlank = true;

        private boolean lineEmpty = true;

        Mails(InputStream bytes) {
            super(bytes);
        }

        /** Whether a mail begins right here. */
        boolean begins() throws IOException {
            in.mark(FROM.length + 1);
            byte[] head = in.readNBytes(FROM.length);
            in.reset();
            atMail = java.util.Arrays.equals(head, FROM);
            return atMail;
        }

        /** Goes over the line that begins the next mail, if there is one. */
        boolean next() throws IOException {
            if (!atMail) {
                return false;
            }
            int c = in.read();
            while (c >= 0 && c != '\n') {
                c = in.read();
            }
            atMail = false;
            ended = false;
            afterBlank = false;
            lineEmpty = true;
            return c >= 0;
        }

        @Override
        public int read() throws IOException {
            if (ended || lineEmpty && afterBlank && begins()) {
                ended = true;
                return -1;
            }
            int c = in.read();
            if (c == '\n') {
                afterBlank = lineEmpty;
                lineEmpty = true;
            } else if (c != '\r') {
                lineEmpty = false;
                afterBlank = false;
            }
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = 0;
            while (n < length) {
                int c = read();
                if (c < 0) {
                    return n == 0 ? -1 : n;
                }
                bytes[from + n] = (byte) c;
                n++;
            }
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // the next mail is still to be read
        }
    }
}
