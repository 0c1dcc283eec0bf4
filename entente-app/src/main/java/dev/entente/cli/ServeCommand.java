package dev.entente.cli;

import dev.entente.bench.Plan;
import dev.entente.bench.Workbench;
import dev.entente.store.Collection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a collection in the browser. */
@Command(
        name = "serve",
        description = {
            "Shows a collection in the browser: look, read, follow, check, correct, add documents.",
            "Only this machine is answered, and only who has the address that is printed. Nothing is loaded from elsewhere. Stop it with Ctrl-C."
        },
        footer = {
            "",
            "Examples:",
            "  entente serve demo.entente",
            "  entente serve letters.entente --new --port 0 --no-browser"
        })
final class ServeCommand extends BaseCommand {
    private static final int USUAL_PORT = 7917;

    @Parameters(index = "0", paramLabel = "COLLECTION", description = "Folder of the collection.")
    private Path folder = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to answer at (default: " + USUAL_PORT + "); 0 takes a free one.")
    private int port = USUAL_PORT;

    @Option(names = "--no-browser", description = "Print the address, and open no browser.")
    private boolean noBrowser;

    @Option(names = "--new", description = "Make the collection if it is not there.")
    private boolean fresh;

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new UnusableInputException("--port: a number from 0 to 65535, not " + port);
        }
        if (fresh && !Collection.exists(folder)) {
            Collection.create(folder).close();
        }
        Optional<Path> page = page();
        Plan plan = new Plan(
                folder, port, page, Entente.Version.text(), () -> OwnActors.registry(folder), new ServedDesk(folder));
        try (Workbench.Serving serving = workbench().serve(plan)) {
            Thread ending = new Thread(serving::close, "ending");
            Runtime.getRuntime().addShutdownHook(ending);
            tell(serving.address(), page.isPresent());
            serving.await();
        }
        return Exit.FOUND;
    }

    private void tell(URI address, boolean page) {
        terminal().line(folder + " is shown at " + address);
        terminal().line("whoever has this address can read and correct it; stop it with Ctrl-C");
        terminal().flush();
        if (!page) {
            terminal()
                    .note(
                            "entente: the page was not built with this program, which needs Node and npm; the address answers"
                                    + " scripts, see " + address.resolve("/api/openapi.yaml"));
        } else if (!noBrowser) {
            open(address);
        }
    }

    /** The server, which lies in a folder of its own. */
    private static Workbench workbench() {
        return ServiceLoader.load(Workbench.class)
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(
                        "the server is not there; it lies in the folder serve of the program, build that anew"));
    }

    private static Optional<Path> page() {
        String home = System.getProperty("entente.home", "");
        return Optional.of(Path.of(home, "web"))
                .filter(p -> !home.isEmpty())
                .filter(p -> Files.isRegularFile(p.resolve("index.html")));
    }

    private void open(URI address) {
        try {
            new ProcessBuilder(opener(address.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            terminal().note("entente: no browser could be opened; open the address in one");
        }
    }

    private static List<String> opener(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("mac")
                ? List.of("open", address)
                : system.contains("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
    }
}
