package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.store.CatalogueEntry;
import dev.entente.store.Rejected;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists documents, or what was rejected. */
@Command(
        name = "files",
        description = "Lists the documents of a collection, or with --rejected what could not be read, by reason.",
        footer = {"", "Example: entente files demo.entente --rejected"})
final class FilesCommand extends QueryCommand {
    @Option(names = "--rejected", description = "Files and records that were rejected, with reasons.")
    private boolean rejected;

    FilesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        return rejected
                ? rejections(casebook.collection().rejections())
                : documents(
                        casebook.collection().catalogue(), casebook.collection().rejections());
    }

    private int rejections(List<Rejected> rejections) {
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                rejections.forEach(r -> json.object(to -> {
                    to.writeStringField("path", r.path());
                    to.writeStringField("reason", r.reason());
                    to.writeStringField("detail", r.detail());
                }));
            }
        } else {
            reasons(rejections).forEach((reason, number) -> {
                terminal().line(reason + ": " + number);
                rejections.stream().filter(r -> r.reason().equals(reason)).forEach(r -> terminal()
                        .line("  " + r.path() + (r.detail().isEmpty() ? "" : " (" + r.detail() + ")")));
            });
        }
        return found(rejections.size(), "rejected files");
    }

    private static SortedMap<String, Integer> reasons(List<Rejected> rejections) {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        rejections.forEach(r -> reasons.merge(r.reason(), 1, Integer::sum));
        return reasons;
    }

    /** "3 rejected: no text 2, not JSON 1". */
    static String byReason(SortedMap<String, Integer> reasons) {
        int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return all + " rejected: "
                + String.join(
                        ", ",
                        reasons.entrySet().stream()
                                .map(reason -> reason.getKey() + " " + reason.getValue())
                                .toList());
    }

    /** "notes/a.txt: not UTF-8 text (byte 512)". */
    static String line(Rejected rejected) {
        return rejected.path() + ": " + rejected.reason()
                + (rejected.detail().isEmpty() ? "" : " (" + rejected.detail() + ")");
    }

    private int documents(List<CatalogueEntry> entries, List<Rejected> rejections) {
        if (isJson()) {
            try (JsonOut json = JsonOut.to(terminal())) {
                entries.forEach(entry -> json.object(to -> {
                    to.writeStringField("id", entry.id());
                    to.writeStringField("title", entry.metadata().title().orElse(""));
                    to.writeStringField(
                            "publisher", entry.metadata().publisher().orElse(""));
                    to.writeStringField("date", entry.metadata().date().orElse(""));
                    to.writeStringField("language", entry.metadata().language().orElse(""));
                    to.writeStringField("path", entry.origin().path());
                    to.writeStringField("digest", entry.origin().digest());
                    to.writeBooleanField("coded", entry.coded());
                    to.writeNumberField("claims", entry.claims());
                }));
            }
        } else {
            entries.forEach(entry -> terminal().line(line(entry)));
            if (!rejections.isEmpty()) {
                terminal()
                        .line(byReason(reasons(rejections)) + "; see: entente files " + ReadCommand.shell(folder())
                                + " --rejected");
            }
        }
        return found(entries.size() + rejections.size(), "documents");
    }

    private static String line(CatalogueEntry entry) {
        String what = entry.coded()
                ? Words.count(entry.claims(), "claim")
                : "kept, not coded (language: " + entry.metadata().language().orElse("unknown") + ")";
        String from = String.join(
                ", ",
                java.util.stream.Stream.of(
                                entry.metadata().title().map(t -> "“" + t + "”"),
                                entry.metadata().publisher(),
                                entry.metadata().date())
                        .flatMap(java.util.Optional::stream)
                        .toList());
        return entry.id() + "  " + what + (from.isEmpty() ? "" : "  " + from);
    }
}
