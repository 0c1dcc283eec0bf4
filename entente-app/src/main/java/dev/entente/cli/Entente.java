package dev.entente.cli;

import dev.entente.ask.UnknownActorException;
import dev.entente.ask.UnknownDocumentException;
import dev.entente.ask.UnusableReviewException;
import dev.entente.bench.UnservableCollectionException;
import dev.entente.evaluation.UnreadableGoldException;
import dev.entente.export.UnwritableExportException;
import dev.entente.search.UnreadableInquiryException;
import dev.entente.search.UnsearchableCollectionException;
import dev.entente.store.StoreException;
import dev.entente.text.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program: {@code entente COMMAND}.
 *
 * <p>Exit codes: 0 found or done, 1 nothing found, 2 error.
 */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Entente.Version.class,
        description =
                "Reads documents and answers who did what to or for whom, when, according to whom, and who disputes it.",
        footer = {
            "",
            "First: entente demo",
            "Then:  entente read FOLDER --into letters.entente",
            "Exit codes: 0 found or done, 1 nothing found, 2 error."
        })
public final class Entente {
    private Entente() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs one command; returns its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Entente());
        commands(terminal, args).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.max(terminal.width(), 60));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, typed) -> unusable(terminal, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, command, e));
        try {
            return args.length == 0 ? help(line) : line.execute(SearchCommand.spared(args));
        } finally {
            terminal.flush();
        }
    }

    /** Only the command that was asked for is made where its name is known: describing all of them takes a tenth of a second. */
    private static List<Object> commands(Terminal terminal, String... args) {
        Map<String, Function<Terminal, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("read", ReadCommand::new);
        commands.put("files", FilesCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("claims", ClaimsCommand::new);
        commands.put("actors", ActorsCommand::new);
        commands.put("actor", ActorCommand::new);
        commands.put("dossier", DossierCommand::new);
        commands.put("disputes", DisputesCommand::new);
        commands.put("attributions", AttributionsCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("review", ReviewCommand::line);
        commands.put("verify", VerifyCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("rehearse", RehearseCommand::new);
        if (args.length > 0 && commands.containsKey(args[0])) {
            commands.keySet().retainAll(List.of(args[0]));
        }
        return commands.values().stream().map(make -> make.apply(terminal)).toList();
    }

    private static int help(CommandLine line) {
        line.usage(line.getOut());
        return Exit.FOUND;
    }

    private static int unusable(Terminal terminal, CommandLine.ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String message =
                e instanceof CommandLine.UnmatchedArgumentException unmatched ? unmatched(unmatched) : first(e);
        terminal.note("entente: " + lower(message) + (message.endsWith("?") ? " see: " : "; see: ")
                + spec.qualifiedName() + " --help");
        return Exit.ERROR;
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException e) {
        String typed = e.getUnmatched().get(0);
        boolean command = e.getCommandLine().getParent() == null && !typed.startsWith("-");
        List<String> near = e.getSuggestions();
        String hint = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
        return (command ? "no command '" : typed.startsWith("-") ? "no option '" : "too much: '") + typed + "'" + hint;
    }

    private static int failed(Terminal terminal, CommandLine command, Exception e) {
        boolean debug = command.getParseResult().originalArgs().contains("--debug");
        terminal.out().flush();
        terminal.note("entente: " + (isExpected(e) ? shown(e) : unexpected(e, debug)));
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return Exit.ERROR;
    }

    private static boolean isExpected(Exception e) {
        return e instanceof UnusableInputException
                || e instanceof UnknownActorException
                || e instanceof UnknownDocumentException
                || e instanceof UnusableReviewException
                || e instanceof UnreadableGoldException
                || e instanceof UnwritableExportException
                || e instanceof StoreException
                || e instanceof UnreadableInquiryException
                || e instanceof UnsearchableCollectionException
                || e instanceof UnservableCollectionException
                || e instanceof Table.UnreadableTableException;
    }

    private static String unexpected(Exception e, boolean debug) {
        String message = first(e).isEmpty() ? "" : ": " + first(e);
        return "unexpected " + e.getClass().getSimpleName() + message
                + (debug ? "" : "; this is a fault of the program, add --debug to see where");
    }

    /** The message; only that of a search has a second line, with a caret under a place of the first. */
    private static String shown(Exception e) {
        return e instanceof UnreadableInquiryException
                ? String.valueOf(e.getMessage()).replace("\n", "\n" + " ".repeat("entente: ".length()))
                : first(e);
    }

    /** The first line of the message, "" if there is none. */
    private static String first(Throwable e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }

    private static String lower(String message) {
        boolean word = message.length() > 1 && Character.isLowerCase(message.charAt(1));
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    /** The version that the build wrote down. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + text()};
        }

        static String text() {
            try (InputStream stream = Entente.class.getResourceAsStream("version.txt")) {
                return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                throw new UncheckedIOException("version.txt", e);
            }
        }
    }
}
