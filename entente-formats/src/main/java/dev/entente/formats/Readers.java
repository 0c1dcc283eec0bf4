package dev.entente.formats;

import dev.entente.intake.Message;
import dev.entente.intake.Order;
import dev.entente.intake.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The readers' own JVM: takes orders on its standard input, answers on its standard output, until the input ends. */
public final class Readers {
    private Readers() {}

    public static void main(String[] args) throws IOException {
        InputStream in = System.in;
        OutputStream out = System.out;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Seclusion.enter();
        try {
            serve(new Wire(in, out), OwnFolder.temporary());
        } finally {
            OwnFolder.remove();
        }
    }

    private static void serve(Wire wire, Path folder) throws IOException {
        while (true) {
            Order order;
            try {
                order = wire.expectOrder();
            } catch (EOFException e) {
                return;
            }
            try (Job job = new Job(order, wire, folder)) {
                job.run();
            }
            wire.send(new Message.Done());
        }
    }
}
