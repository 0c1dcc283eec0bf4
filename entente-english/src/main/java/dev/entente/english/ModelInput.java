package dev.entente.english;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ModelOutput} wrote, array by array, through one small buffer: no array is held twice. */
final class ModelInput implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final String name;
    private final String origin;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    ModelInput(InputStream stream, String name) {
        this.stream = stream;
        this.name = name;
        if (!Arrays.equals(bytes(ModelOutput.FORM.length), ModelOutput.FORM)) {
            throw new UnreadableModelException(name, "written in another form");
        }
        this.origin = new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Opens a file of the model, which lies beside this class in a folder or in the jar. */
    static ModelInput resource(String name) {
        InputStream stream = ModelInput.class.getResourceAsStream("model/" + name);
        if (stream == null) {
            throw new UnreadableModelException(name, "missing");
        }
        return new ModelInput(stream, name);
    }

    /** What the file was made from. */
    String origin() {
        return origin;
    }

    int number() {
        return next(Integer.BYTES).getInt();
    }

    byte[] bytes() {
        return bytes(number());
    }

    int[] ints() {
        int[] values = new int[number()];
        for (int at = 0; at < values.length; at += CHUNK / Integer.BYTES) {
            int length = Math.min(CHUNK / Integer.BYTES, values.length - at);
            next(length * Integer.BYTES).asIntBuffer().get(values, at, length);
        }
        return values;
    }

    String[] texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(bytes(), StandardCharsets.UTF_8);
        }
        return texts;
    }

    Object object() {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes()))) {
            return objects.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        read(bytes, length);
        return bytes;
    }

    private ByteBuffer next(int length) {
        read(chunk.array(), length);
        return chunk.clear().limit(length);
    }

    private void read(byte[] target, int length) {
        try {
            if (stream.readNBytes(target, 0, length) < length) {
                throw new EOFException("it ends too early");
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UnreadableModelException unreadable(Exception cause) {
        UnreadableModelException unreadable = new UnreadableModelException(name, String.valueOf(cause.getMessage()));
        unreadable.initCause(cause);
        return unreadable;
    }
}
