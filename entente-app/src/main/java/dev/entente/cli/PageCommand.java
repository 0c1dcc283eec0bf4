package dev.entente.cli;

import dev.entente.ask.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A query whose answer is a page for people: on the terminal, or as Markdown. */
abstract class PageCommand extends QueryCommand {
    @Option(names = "--markdown", description = "Markdown instead of terminal text.", order = 91)
    private boolean markdown;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the Markdown into this file.", order = 92)
    private Optional<Path> out = Optional.empty();

    PageCommand(Terminal terminal) {
        super(terminal);
    }

    /** Shows the page; returns the exit code. */
    final int show(Page page, String what) {
        if (out.isPresent()) {
            write(out.get(), MarkdownPage.of(page));
            terminal().line(out.get().toString());
        } else if (markdown) {
            terminal().out().print(MarkdownPage.of(page));
        } else {
            TerminalPage.show(page, terminal());
        }
        return found(page.found() ? 1 : 0, what);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableInputException(file + ": cannot write it: " + reason(e) + "; name another file");
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "its folder is not there";
            case "AccessDeniedException" -> "permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
