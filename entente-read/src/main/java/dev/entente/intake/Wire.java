package dev.entente.intake;

import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders and messages as bytes. Each length is checked against a bound before room is made for it, so that a reader gone wild
 * cannot fill the memory of who listens.
 */
public final class Wire {
    private static final int SHORT_BYTES = 1 << 16;
    private static final int BYTES_A_CHARACTER = 3;
    private static final BlockKind[] KINDS = BlockKind.values();
    private static final Reason[] REASONS = Reason.values();
    private static final Message.Answer[] ANSWERS = Message.Answer.values();

    private final DataInputStream in;
    private final DataOutputStream out;

    public Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, SHORT_BYTES));
        this.out = new DataOutputStream(new BufferedOutputStream(out, SHORT_BYTES));
    }

    public void order(Order order) throws IOException {
        brief(order.file().toASCIIString());
        brief(order.name());
        Budget budget = order.budget();
        out.writeLong(budget.expandedBytes());
        out.writeLong(budget.entries());
        out.writeInt(budget.depth());
        out.writeInt(budget.pages());
        out.writeInt(budget.characters());
        out.writeLong(budget.allCharacters());
        out.writeInt(budget.plainBytes());
        brief(order.recognition().map(Order.Recognition::program).orElse(""));
        brief(order.recognition().map(Order.Recognition::languages).orElse(""));
        out.flush();
    }

    /** The next order; the end of the stream ends it with an {@link java.io.EOFException}. */
    public Order expectOrder() throws IOException {
        URI file = URI.create(brief());
        String name = brief();
        Budget budget = new Budget(
                in.readLong(), in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readLong(), in.readInt());
        String program = brief();
        String languages = brief();
        return new Order(
                file,
                name,
                budget,
                program.isEmpty() ? Optional.empty() : Optional.of(new Order.Recognition(program, languages)));
    }

    public void answer(Message.Answer answer) throws IOException {
        out.writeByte(answer.ordinal());
        out.flush();
    }

    public Message.Answer expectAnswer() throws IOException {
        return ANSWERS[in.readUnsignedByte()];
    }

    public void send(Message message) throws IOException {
        if (message instanceof Message.Opened opened) {
            out.writeByte('o');
            brief(opened.path());
            brief(opened.digest());
        } else if (message instanceof Message.Text text) {
            out.writeByte('t');
            text(text);
        } else if (message instanceof Message.Plain plain) {
            out.writeByte('p');
            brief(plain.path());
            brief(plain.digest());
            bytes(plain.bytes());
        } else if (message instanceof Message.Refused refused) {
            out.writeByte('r');
            brief(refused.path());
            out.writeByte(refused.reason().ordinal());
            brief(refused.detail());
        } else if (message instanceof Message.Noted noted) {
            out.writeByte('n');
            brief(noted.path());
            brief(noted.text());
        } else {
            out.writeByte(message instanceof Message.Closed ? 'c' : message instanceof Message.Alive ? 'a' : 'd');
        }
        out.flush();
    }

    /**
     * The next message.
     *
     * @throws IOException if the stream ends, or holds what is no message or longer than the budget allows
     */
    public Message expectMessage(Budget budget) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'o' -> new Message.Opened(brief(), brief());
            case 't' -> text(budget);
            case 'p' -> new Message.Plain(brief(), brief(), bytes(budget.plainBytes()));
            case 'r' -> new Message.Refused(brief(), REASONS[in.readUnsignedByte() % REASONS.length], brief());
            case 'n' -> new Message.Noted(brief(), brief());
            case 'c' -> new Message.Closed();
            case 'a' -> new Message.Alive();
            case 'd' -> new Message.Done();
            default -> throw new IOException("no message: " + kind);
        };
    }

    private void text(Message.Text text) throws IOException {
        brief(text.path());
        brief(text.digest());
        brief(text.charset());
        maybe(text.declared());
        Metadata metadata = text.metadata();
        maybe(metadata.title());
        maybe(metadata.publisher());
        maybe(metadata.author());
        maybe(metadata.date());
        maybe(metadata.language());
        maybe(metadata.url());
        bytes(text.text().getBytes(StandardCharsets.UTF_8));
        out.writeInt(text.blocks().size());
        for (Block block : text.blocks()) {
            out.writeByte(block.kind().ordinal());
            out.writeInt(block.level());
            out.writeInt(block.passage().start());
            out.writeInt(block.passage().end());
        }
    }

    private Message.Text text(Budget budget) throws IOException {
        String path = brief();
        String digest = brief();
        String charset = brief();
        Optional<String> declared = maybe();
        Metadata metadata = new Metadata(maybe(), maybe(), maybe(), maybe(), maybe(), maybe());
        long most = Math.min(Integer.MAX_VALUE, (long) budget.characters() * BYTES_A_CHARACTER);
        String text = new String(bytes((int) most), StandardCharsets.UTF_8);
        return new Message.Text(path, digest, charset, declared, metadata, text, blocks(text.length()));
    }

    private List<Block> blocks(int length) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > length) {
            throw new IOException("more blocks than characters: " + count);
        }
        List<Block> blocks = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < count; i++) {
            BlockKind kind = KINDS[in.readUnsignedByte() % KINDS.length];
            int level = in.readInt();
            int start = in.readInt();
            int end = in.readInt();
            if (level < 0 || start < last || end < start || end > length) {
                throw new IOException("block out of order: " + start + "-" + end);
            }
            blocks.add(new Block(kind, level, new Passage(start, end)));
            last = end;
        }
        return blocks;
    }

    private void maybe(Optional<String> words) throws IOException {
        brief(words.orElse(""));
    }

    private Optional<String> maybe() throws IOException {
        return Optional.of(brief()).filter(words -> !words.isBlank());
    }

    /** Strings that are longer are cut: none of them is text to be quoted. */
    private void brief(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > SHORT_BYTES) {
            brief(words.substring(0, SHORT_BYTES / BYTES_A_CHARACTER));
        } else {
            bytes(bytes);
        }
    }

    private String brief() throws IOException {
        return new String(bytes(SHORT_BYTES), StandardCharsets.UTF_8);
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private byte[] bytes(int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException(length + " bytes announced, " + most + " are the most");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new java.io.EOFException("the stream ended");
        }
        return bytes;
    }
}
