package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Report;
import dev.entente.claim.Attribution;
import dev.entente.export.JsonLines;
import dev.entente.store.AttributionQuery;
import dev.entente.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who says what. */
@Command(
        name = "attributions",
        description = "Lists who says what, also where no event is coded.",
        footer = {"", "Example: entente attributions demo.entente --source henry-mcmahon"})
final class AttributionsCommand extends PageCommand {
    @Option(names = "--source", paramLabel = "ACTOR", description = "Said by this actor; id or name.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--document", paramLabel = "ID", description = "Of this document.")
    private List<String> documents = new ArrayList<>();

    AttributionsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        AttributionQuery query = AttributionQuery.all()
                .sources(ClaimFilter.ids(sources, casebook))
                .document(documents.stream()
                        .map(d -> ClaimFilter.document(d, casebook))
                        .toArray(String[]::new));
        List<Report> reports = reports(casebook.collection().attributions(query), casebook);
        if (!isJson()) {
            List<Part> parts = new ArrayList<>();
            reports.forEach(r -> parts.add(new Part.Reported(r)));
            return show(new Page(parts, !parts.isEmpty()), "attributions");
        }
        try (JsonOut json = JsonOut.to(terminal())) {
            reports.forEach(report -> json.object(to -> {
                JsonLines.fields(to, report.attribution());
                to.writeStringField("speaker", report.speaker());
                to.writeStringField("words", report.words());
            }));
        }
        return found(reports.size(), "attributions");
    }

    private static List<Report> reports(List<Attribution> attributions, Casebook casebook) {
        Map<String, Document> texts = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Document document = texts.computeIfAbsent(attribution.document(), id -> casebook.collection()
                    .findDocument(id)
                    .orElseThrow(() -> new UnusableInputException(
                            "no document " + id + "; check the collection with: entente verify")));
            reports.add(Report.of(attribution, document, casebook));
        }
        return reports;
    }
}
