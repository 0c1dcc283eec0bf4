package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a dossier on a page. */
public final class DossierPage {
    private final Dossier dossier;
    private final Casebook casebook;
    private final Numbering page = new Numbering();
    private final String first;
    private final String second;

    private DossierPage(Dossier dossier, Casebook casebook) {
        this.dossier = dossier;
        this.casebook = casebook;
        this.first = casebook.shownName(dossier.first().root());
        this.second = casebook.shownName(dossier.second().root());
    }

    /** The page of a dossier. */
    public static Page of(Dossier dossier, Casebook casebook) {
        DossierPage page = new DossierPage(dossier, casebook);
        page.head();
        if (!dossier.claims().isEmpty()) {
            page.grounds();
            page.record();
            page.disputed();
            page.ledgers();
            page.timeline();
            page.origins();
            page.sources();
            page.countedIn();
        }
        return new Page(page.page.parts(), !dossier.claims().isEmpty());
    }

    /** What a dossier is called: "Claims about A and B". */
    public static String title(Dossier dossier) {
        return "Claims about " + Wording.name(dossier.first().root()) + " and "
                + Wording.name(dossier.second().root());
    }

    /** The three directions, as headings name them. */
    public static List<String> directions(Dossier dossier) {
        String one = Wording.name(dossier.first().root());
        String other = Wording.name(dossier.second().root());
        return List.of(one + " → " + other, other + " → " + one, one + " ↔ " + other);
    }

    /** The first claims only, for a first look. */
    public static Page excerpt(Dossier dossier, Casebook casebook, int claims) {
        DossierPage page = new DossierPage(dossier, casebook);
        page.head();
        dossier.claims().stream().limit(claims).forEach(r -> page.page.show(r.statement(), r.paths()));
        return new Page(page.page.parts(), !dossier.claims().isEmpty());
    }

    private void head() {
        page.heading(1, first + " and " + second);
        long documents = dossier.claims().stream()
                .map(r -> r.statement().claim().document())
                .distinct()
                .count();
        page.remark(
                "Claims between them: " + dossier.claims().size() + "; documents: " + documents + "; disputes: "
                        + dossier.disputes().size()
                        + ". Each is what a document or a speaker in it says, and is shown with its quote; none is said here to be true.");
    }

    private void grounds() {
        List<Related> grounds = dossier.grounds();
        if (grounds.isEmpty() && dossier.shared().isEmpty()) {
            return;
        }
        page.heading(2, "Grounds: ties and stated positions");
        directions(grounds, 3);
        if (!dossier.shared().isEmpty()) {
            page.heading(3, "Ties of both to the same third");
            dossier.shared().values().forEach(statements -> statements.forEach(page::show));
        }
    }

    private void record() {
        SortedMap<String, List<Related>> record = dossier.record();
        if (record.isEmpty()) {
            return;
        }
        page.heading(2, "Record by domain");
        record.forEach((domain, claims) -> {
            page.heading(3, domain);
            directions(claims, 4);
        });
    }

    private void directions(List<Related> claims, int level) {
        direction(claims, Related.Direction.FORTH, level, first + " → " + second);
        direction(claims, Related.Direction.BACK, level, second + " → " + first);
        direction(claims, Related.Direction.BETWEEN, level, first + " ↔ " + second);
    }

    private void direction(List<Related> claims, Related.Direction direction, int level, String heading) {
        List<Related> here =
                claims.stream().filter(c -> c.direction() == direction).toList();
        if (!here.isEmpty()) {
            page.heading(level, heading);
            here.forEach(related -> page.show(related.statement(), related.paths()));
        }
    }

    private void disputed() {
        if (dossier.disputes().isEmpty()) {
            return;
        }
        page.heading(2, "Disputed");
        DisputesPage.add(dossier.disputes(), casebook, page);
    }

    private void ledgers() {
        if (dossier.ledgers().stream().allMatch(ledger -> ledger.byRecipient().isEmpty())) {
            return;
        }
        page.heading(2, "Ledger of quantities");
        page.remark("Amounts in the documents of this dossier, under the recipients that the text names.");
        for (Dossier.Ledger ledger : dossier.ledgers()) {
            ledger.byRecipient().forEach((recipients, statements) -> {
                page.heading(3, casebook.shownName(ledger.side().root()) + " → " + recipients);
                statements.forEach(s -> page.brief(amounts(s.claim()), s));
            });
        }
    }

    private static String amounts(Claim claim) {
        return claim.proposition().quantities().stream().map(Wording::amount).collect(Collectors.joining("; "));
    }

    private void timeline() {
        if (dossier.timeline().isEmpty()) {
            return;
        }
        page.heading(2, "Timeline");
        for (Related related : dossier.timeline()) {
            page.brief(Dossier.date(related).map(EventDate::iso).orElse("undated"), related.statement());
        }
    }

    /** Claims that are linked as one event, and how many separate origins they have. */
    private void origins() {
        List<List<Related>> events = events();
        List<List<String>> rows = new ArrayList<>();
        for (List<Related> event : events) {
            String numbers = event.stream()
                    .map(r -> "[" + page.number(r.statement()) + "]")
                    .collect(Collectors.joining(" "));
            List<Claim> claims = event.stream().map(r -> r.statement().claim()).toList();
            rows.add(List.of(
                    numbers,
                    event.get(0).type(),
                    Integer.toString(claims.size()),
                    Integer.toString(casebook.separateOrigins(claims))));
        }
        if (!rows.isEmpty()) {
            page.heading(2, "Separate origins");
            page.remark(
                    "How many distinct speakers, through distinct publishers, say the same; copies and agency reports are folded,"
                            + " speakers without a name counted once. A count of origins, no confirmation.");
            page.grid(List.of("claims", "type", "number", "separate origins"), rows);
        }
    }

    /** Claims asserted of one event, by the links of the collection; only those of two claims or more. */
    private List<List<Related>> events() {
        Map<String, String> heads = new TreeMap<>();
        dossier.claims().forEach(r -> heads.put(r.id(), r.id()));
        for (Link link : casebook.collection().links(heads.keySet())) {
            boolean same = link.type() != LinkType.DENIES && link.type() != LinkType.DOUBTS;
            Optional<String> from = Optional.ofNullable(heads.get(link.from()));
            Optional<String> to = Optional.ofNullable(heads.get(link.to()));
            if (same && from.isPresent() && to.isPresent()) {
                heads.replaceAll((id, head) -> head.equals(to.get()) ? from.get() : head);
            }
        }
        Map<String, List<Related>> events = new LinkedHashMap<>();
        for (Related related : dossier.claims()) {
            if (related.statement().claim().factuality() == dev.entente.claim.Factuality.ASSERTED) {
                events.computeIfAbsent(heads.getOrDefault(related.id(), related.id()), h -> new ArrayList<>())
                        .add(related);
            }
        }
        return events.values().stream().filter(event -> event.size() > 1).toList();
    }

    private void sources() {
        page.heading(2, "Sources");
        Map<String, List<Related>> byVoice = new TreeMap<>();
        for (Related related : dossier.claims()) {
            String voice = related.statement().plainVoice();
            byVoice.computeIfAbsent(voice, v -> new ArrayList<>()).add(related);
        }
        List<List<String>> rows = new ArrayList<>();
        byVoice.forEach((voice, claims) -> rows.add(List.of(
                voice,
                Integer.toString(claims.size()),
                claims.stream()
                        .map(r -> r.statement().claim().document())
                        .distinct()
                        .collect(Collectors.joining(", ")))));
        page.grid(List.of("who says it", "claims", "documents"), rows);
        page.grid(List.of("document", "title", "publisher", "date"), documents());
    }

    private List<List<String>> documents() {
        return dossier.claims().stream()
                .map(r -> r.statement().claim().document())
                .distinct()
                .map(id -> {
                    var metadata =
                            casebook.findEntry(id).map(e -> e.metadata()).orElse(dev.entente.text.Metadata.none());
                    return List.of(
                            id,
                            metadata.title().orElse(""),
                            metadata.publisher().orElse(""),
                            metadata.date().orElse(""));
                })
                .toList();
    }

    private void countedIn() {
        for (Circle circle : List.of(dossier.first(), dossier.second())) {
            SortedMap<String, String> counted = dossier.countedIn(circle, casebook);
            if (!counted.isEmpty()) {
                page.heading(2, "Counted in under " + casebook.shownName(circle.root()));
                counted.values().forEach(page::remark);
                circle.grounds(counted.keySet()).forEach(page::show);
            }
        }
    }
}
