package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Dossier;
import dev.entente.ask.DossierPage;
import dev.entente.ask.Page;
import dev.entente.ask.Part;
import dev.entente.ask.Related;
import dev.entente.ask.Surroundings;
import dev.entente.claim.Factuality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dossier as one HTML file, with the network around its two actors and its claims on an axis of time. */
final class DossierHtml {
    private static final String NETWORK = "Claims around them";
    private static final String TIMELINE = "Timeline";

    private final Dossier dossier;
    private final Casebook casebook;
    private final Map<String, Integer> numbers = new HashMap<>();

    private DossierHtml(Dossier dossier, Casebook casebook) {
        this.dossier = dossier;
        this.casebook = casebook;
    }

    /** The file. */
    static String of(Dossier dossier, Casebook casebook) {
        return new DossierHtml(dossier, casebook).page();
    }

    private String page() {
        Page page = DossierPage.of(dossier, casebook);
        for (Part part : page.parts()) {
            if (part instanceof Part.Quoted quoted) {
                numbers.put(quoted.statement().claim().id(), quoted.number());
            } else if (part instanceof Part.Brief brief) {
                numbers.putIfAbsent(brief.statement().claim().id(), brief.number());
            }
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, DossierPage.title(dossier)));
        parts.addAll(page.parts().subList(1, page.parts().size()));
        Surroundings surroundings = Surroundings.of(dossier, casebook);
        if (!surroundings.ties().isEmpty()) {
            parts.add(new Part.Heading(2, NETWORK));
            parts.add(table(surroundings));
        }
        return HtmlPage.of(
                new Page(parts, page.found()), casebook, Map.of(NETWORK, network(surroundings), TIMELINE, timeline()));
    }

    /** The picture for those who cannot see it, and with all its numbers. */
    private static Part table(Surroundings surroundings) {
        return new Part.Grid(
                List.of("between", "and", "claims", "separate origins", "disputed", "held"),
                surroundings.ties().stream()
                        .map(tie -> List.of(
                                tie.names().get(0),
                                tie.names().get(1),
                                Integer.toString(tie.claims()),
                                Integer.toString(tie.origins()),
                                tie.disputed() ? "disputed" : "",
                                tie.open() ? "only possible, intended or demanded" : ""))
                        .toList());
    }

    private String network(Surroundings surroundings) {
        String left = surroundings.left() > 0 ? " Not drawn: " + surroundings.left() + " more actors." : "";
        return "<figure>\n"
                + NetworkDrawing.of(
                        surroundings,
                        dossier.first().root().id(),
                        dossier.second().root().id(),
                        NETWORK + "; the table below holds the same")
                + "<figcaption>Lines stand for claims: thick with many separate origins, dashed where something is"
                + " disputed or denied, hollow where all is only possible, intended or demanded. The table below holds the"
                + " same." + left + "</figcaption>\n</figure>\n";
    }

    private String timeline() {
        List<TimelineDrawing.Bar> bars = new ArrayList<>();
        for (Related related : dossier.timeline()) {
            var claim = related.statement().claim();
            claim.proposition()
                    .date()
                    .ifPresent(date -> bars.add(new TimelineDrawing.Bar(
                            numbers.getOrDefault(claim.id(), 0),
                            date,
                            related.direction().name().toLowerCase(Locale.ROOT) + held(claim.factuality()),
                            date.iso() + ", " + claim.factuality().word())));
        }
        if (bars.isEmpty()) {
            return "";
        }
        List<String> directions = DossierPage.directions(dossier);
        return "<figure>\n" + TimelineDrawing.of(bars, "Claims by date; the list below holds the same")
                + "<figcaption><span class=\"key forth\"></span>" + Html.text(directions.get(0))
                + " <span class=\"key back\"></span>" + Html.text(directions.get(1))
                + " <span class=\"key between\"></span>" + Html.text(directions.get(2))
                + ". A bar covers all days that a date may mean; dashed: denied; hollow: only possible, intended or"
                + " demanded. Numbers are those of the claims.</figcaption>\n</figure>\n";
    }

    private static String held(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> "";
            case DENIED -> " denied";
            default -> " open";
        };
    }
}
