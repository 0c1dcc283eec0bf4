package dev.entente.english;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a file of the model as plain little-endian arrays, each after its length, so that reading is mere copying. */
final class ModelOutput implements Closeable {
    /** First bytes of each file: another number means another form, which an older or newer program must not read. */
    static final byte[] FORM = "entente-english 3\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream stream;

    /** @param origin what the file is made from, by which the build sees whether to make it anew */
    ModelOutput(OutputStream stream, String origin) throws IOException {
        this.stream = stream;
        stream.write(FORM);
        bytes(origin.getBytes(StandardCharsets.UTF_8));
    }

    void number(int number) throws IOException {
        byte[] bytes = new byte[Integer.BYTES];
        littleEndian(bytes).putInt(number);
        stream.write(bytes);
    }

    void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        stream.write(bytes);
    }

    void ints(int[] values) throws IOException {
        byte[] bytes = new byte[values.length * Integer.BYTES];
        littleEndian(bytes).asIntBuffer().put(values);
        number(values.length);
        stream.write(bytes);
    }

    void texts(List<String> texts) throws IOException {
        number(texts.size());
        for (String text : texts) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
