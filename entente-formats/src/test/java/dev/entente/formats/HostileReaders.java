package dev.entente.formats;

import dev.entente.intake.Message;
import dev.entente.intake.Order;
import dev.entente.intake.Wire;
import dev.entente.text.Metadata;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stands in the place of the readers and does, for each entry of a file of words, what a parser gone wild would do. */
public final class HostileReaders {
    private HostileReaders() {}

    public static void main(String[] args) throws Exception {
        Wire wire = new Wire(System.in, System.out);
        while (true) {
            Order order = wire.expectOrder();
            wire.send(new Message.Opened("", "digest"));
            wire.expectAnswer();
            for (String word : Files.readString(Path.of(order.file())).strip().split(",")) {
                if (word.startsWith("together")) {
                    meet(word, Path.of(order.file()));
                }
                wire.send(new Message.Opened("!/" + word, "digest of " + word));
                if (wire.expectAnswer() == Message.Answer.READ) {
                    act(word, wire);
                }
                wire.send(new Message.Closed());
            }
            wire.send(new Message.Closed());
            wire.send(new Message.Done());
        }
    }

    private static void act(String word, Wire wire) throws IOException, InterruptedException {
        switch (word.replaceAll("\\d", "")) {
            case "hang" -> Thread.sleep(600_000);
            case "exit" -> Runtime.getRuntime().halt(0);
            case "memory" -> {
                List<long[]> all = new ArrayList<>();
                while (all.size() < 1_000_000) {
                    all.add(new long[1 << 20]);
                }
            }
            case "garbage" -> {
                System.out.write(new byte[] {1, 2, 3});
                System.out.flush();
                Thread.sleep(600_000);
            }
            case "huge" -> {
                DataOutputStream out = new DataOutputStream(System.out);
                out.writeByte('p');
                out.writeInt(Integer.MAX_VALUE);
                out.flush();
                Thread.sleep(600_000);
            }
            case "alive" -> {
                while (true) {
                    wire.send(new Message.Alive());
                    Thread.sleep(50);
                }
            }
            case "slow" -> {
                Thread.sleep(300);
                tell(word, wire);
            }
            default -> tell(word, wire);
        }
    }

    /** Waits until four readers are here. */
    private static void meet(String word, Path file) throws IOException, InterruptedException {
        Files.createFile(file.resolveSibling("." + word));
        while (numberOf("." + word.replaceAll("\\d", ""), file) < 4) {
            Thread.sleep(20);
        }
    }

    private static long numberOf(String beginning, Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .count();
        }
    }

    private static void tell(String word, Wire wire) throws IOException {
        wire.send(new Message.Text(
                "!/" + word,
                "digest of " + word,
                "UTF-8",
                Optional.empty(),
                Metadata.none(),
                "Text of " + word,
                List.of()));
    }
}
