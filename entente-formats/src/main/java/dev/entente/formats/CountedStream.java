package dev.entente.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is expanded, also where it is skipped. */
final class CountedStream extends FilterInputStream {
    private final Job job;

    CountedStream(InputStream stream, Job job) {
        super(stream);
        this.job = job;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        job.expand(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        job.expand(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        long n = super.skip(count);
        job.expand(n);
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
