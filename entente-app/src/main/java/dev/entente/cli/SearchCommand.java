package dev.entente.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.entente.ask.Casebook;
import dev.entente.ask.Excerpt;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Report;
import dev.entente.claim.Attribution;
import dev.entente.export.JsonLines;
import dev.entente.search.Hit;
import dev.entente.search.Hits;
import dev.entente.search.Inquiry;
import dev.entente.search.Kind;
import dev.entente.search.SearchIndex;
import dev.entente.store.AttributionQuery;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words. */
@Command(
        name = "search",
        description = {
            "Finds words in claims, in reported words and in the passages of documents.",
            "All words must be there: grant loan. Side by side: '\"oil grant\"'. Without: -loan. Beginning: sanction*. One of two: grant OR loan.",
            "Fields: actor:, recipient:, who:, source:, type:, context:, factuality:, date:1915/1917, document:; several values with commas."
        },
        footer = {
            "",
            "Examples:",
            "  entente search demo.entente recognise independence",
            "  entente search demo.entente '\"national home\" -Zionist date:1917/1920' --only claims"
        })
final class SearchCommand extends PageCommand {
    /** What can be found, as it is typed. */
    enum Only {
        claims(Kind.CLAIM),
        attributions(Kind.ATTRIBUTION),
        passages(Kind.PASSAGE);

        private final Kind kind;

        Only(Kind kind) {
            this.kind = kind;
        }
    }

    private static final String MINUS = "\u2212";
    private static final List<Kind> ORDER = List.of(Kind.CLAIM, Kind.ATTRIBUTION, Kind.PASSAGE);

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            description = "One of: ${COMPLETION-CANDIDATES}; several with commas.",
            order = 70)
    private List<Only> only = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "So many of each kind on a page (default: 10).",
            order = 80)
    private int limit = 10;

    @Option(names = "--page", paramLabel = "N", description = "The N-th page (default: 1).", order = 81)
    private int page = 1;

    private final Map<String, Document> documents = new HashMap<>();

    SearchCommand(Terminal terminal) {
        super(terminal);
    }

    /** The arguments of the program; in a search a word with a minus is no option, and gets another sign until it is read. */
    static String[] spared(String... args) {
        String[] spared = args.clone();
        for (int i = 1; i < args.length && args[0].equals("search"); i++) {
            boolean word = args[i].startsWith("-") && !args[i].startsWith("--") && args[i].length() > 2;
            spared[i] = word ? MINUS + args[i].substring(1) : args[i];
        }
        return spared;
    }

    @Override
    int answer(Casebook casebook) {
        Inquiry inquiry = Searching.inquiry(typed(), casebook);
        Map<Kind, Hits> found = new LinkedHashMap<>();
        try (SearchIndex index = Searching.open(casebook.collection(), terminal())) {
            for (Kind kind : ORDER) {
                if (only.isEmpty() || only.stream().anyMatch(o -> o.kind == kind)) {
                    found.put(kind, index.search(inquiry, kind, (page - 1) * limit, limit));
                }
            }
        }
        if (isJson()) {
            return json(found, casebook);
        }
        return show(page(inquiry, found, casebook), "words like these");
    }

    /** An argument with blanks that the shell took out of its quotation marks gets them back, if it is one of several. */
    private String typed() {
        if (limit < 1 || page < 1) {
            throw new UnusableInputException((limit < 1 ? "--limit" : "--page") + ": at least 1");
        }
        if (words.isEmpty()) {
            throw new UnusableInputException("what is to be found? entente search " + folder() + " WORDS...");
        }
        List<String> typed = words.stream()
                .map(word -> word.startsWith(MINUS) ? "-" + word.substring(1) : word)
                .toList();
        return typed.size() == 1
                ? typed.get(0)
                : String.join(" ", typed.stream().map(SearchCommand::quoted).toList());
    }

    private static String quoted(String word) {
        String plain = word.strip();
        int colon = plain.indexOf(':');
        int blank = plain.indexOf(' ');
        boolean several = blank > 0 && plain.indexOf('"') < 0 && plain.indexOf(':', Math.max(blank, 0)) < 0;
        if (!several || plain.contains(" -")) {
            return word;
        }
        int start = plain.startsWith("-") ? 1 : 0;
        int lead = colon > 0 && colon < blank ? colon + 1 : start;
        return plain.substring(0, lead) + '"' + plain.substring(lead) + '"';
    }

    private Page page(Inquiry inquiry, Map<Kind, Hits> found, Casebook casebook) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, "Search: " + inquiry));
        boolean any = false;
        for (Map.Entry<Kind, Hits> kind : found.entrySet()) {
            List<Hit> hits = kind.getValue().hits();
            if (!hits.isEmpty()) {
                parts.add(new Part.Heading(2, heading(kind.getKey(), kind.getValue())));
                hits.forEach(hit -> parts.add(part(hit, casebook)));
                any = true;
            }
        }
        boolean more = found.values().stream().anyMatch(hits -> hits.all() > (long) page * limit);
        if (more && any) {
            parts.add(new Part.Remark("more: --page " + (page + 1)));
        }
        return new Page(any ? parts : List.of(), any);
    }

    private String heading(Kind kind, Hits hits) {
        long first = (long) (page - 1) * limit + 1;
        boolean whole = first == 1 && hits.hits().size() == hits.all();
        long last = first + hits.hits().size() - 1;
        String which = whole ? "" : first + (last > first ? " to " + last : "") + " of ";
        return kind.word() + "s: " + which + hits.all();
    }

    private Part part(Hit hit, Casebook casebook) {
        Document document = document(hit.document(), casebook);
        return switch (hit.kind()) {
            case PASSAGE -> new Part.Found(Excerpt.around(document, hit.spans().get(0), hit.marks(), casebook));
            case CLAIM ->
                new Part.FoundClaim(
                        casebook.statement(
                                casebook.collection().findClaim(hit.id()).orElseThrow(SearchCommand::gone)),
                        Excerpt.whole(document, hit.spans(), hit.marks(), casebook));
            case ATTRIBUTION ->
                new Part.FoundReport(
                        Report.of(attribution(hit, casebook), document, casebook),
                        Excerpt.whole(document, hit.spans(), hit.marks(), casebook));
        };
    }

    private Document document(String id, Casebook casebook) {
        return documents.computeIfAbsent(
                id, key -> casebook.collection().findDocument(key).orElseThrow(SearchCommand::gone));
    }

    private static Attribution attribution(Hit hit, Casebook casebook) {
        return casebook.collection().attributions(AttributionQuery.all().document(hit.document())).stream()
                .filter(a -> a.id().equals(hit.id()))
                .findFirst()
                .orElseThrow(SearchCommand::gone);
    }

    private static UnusableInputException gone() {
        return new UnusableInputException("the collection changed while it was searched; search again");
    }

    private int json(Map<Kind, Hits> found, Casebook casebook) {
        List<Hit> hits = found.values().stream().flatMap(h -> h.hits().stream()).toList();
        try (JsonOut json = JsonOut.to(terminal())) {
            hits.forEach(hit -> json.object(to -> {
                to.writeStringField("found", hit.kind().word());
                fields(to, hit, casebook);
                marks(to, hit.marks());
            }));
        }
        return found(hits.size(), "words like these");
    }

    private void fields(JsonGenerator to, Hit hit, Casebook casebook) throws IOException {
        Part part = part(hit, casebook);
        if (part instanceof Part.FoundClaim claim) {
            JsonOut.statement(to, claim.statement());
        } else if (part instanceof Part.FoundReport report) {
            JsonLines.fields(to, report.report().attribution());
            to.writeStringField("speaker", report.report().speaker());
            to.writeStringField("words", report.report().words());
        } else {
            Passage passage = hit.spans().get(0);
            to.writeStringField("document", hit.document());
            to.writeNumberField("start", passage.start());
            to.writeNumberField("end", passage.end());
            to.writeStringField("text", document(hit.document(), casebook).cut(passage));
        }
    }

    private static void marks(JsonGenerator to, List<Passage> marks) throws IOException {
        to.writeArrayFieldStart("hits");
        for (Passage mark : marks) {
            to.writeArray(new int[] {mark.start(), mark.end()}, 0, 2);
        }
        to.writeEndArray();
    }
}
