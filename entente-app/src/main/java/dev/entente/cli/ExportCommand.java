package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.export.Contents;
import dev.entente.export.Csv;
import dev.entente.export.JsonLines;
import dev.entente.export.Plover;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a collection for other programs. */
@Command(
        name = "export",
        description = "Writes what was read for other programs.",
        footer = {
            "",
            "jsonl   the exchange format: documents, actors, attributions, claims, links",
            "csv     tables of claims and actors for spreadsheets",
            "plover  events in the PLOVER ontology, one a line",
            "",
            "Example: entente export demo.entente --format jsonl --out demo-export"
        })
final class ExportCommand extends QueryCommand {
    /** Formats that can be written. */
    enum Format {
        jsonl,
        csv,
        plover
    }

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.jsonl;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "Folder to write into; for plover also a file that ends in .jsonl.")
    private Path out = Path.of("");

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        Contents contents = new StoredContents(casebook.collection());
        List<Path> files =
                switch (format) {
                    case jsonl -> JsonLines.write(contents, out);
                    case csv -> Csv.write(contents, out);
                    case plover -> Plover.write(contents, out);
                };
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                files.forEach(file -> json.object(to -> to.writeStringField("file", file.toString())));
            }
        } else {
            files.forEach(file -> terminal().line(file.toString()));
        }
        return Exit.FOUND;
    }
}
