package dev.entente.serve.answer;

import dev.entente.ask.Casebook;
import dev.entente.ask.Circle;
import dev.entente.ask.Dossier;
import dev.entente.ask.DossierPage;
import dev.entente.ask.Membership;
import dev.entente.ask.Related;
import dev.entente.ask.Statement;
import dev.entente.ask.ToldEvent;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Participant;
import dev.entente.reconcile.Dispute;
import dev.entente.serve.answer.ActorShapes.AllianceAnswer;
import dev.entente.serve.answer.ActorShapes.AllianceCell;
import dev.entente.serve.answer.ActorShapes.AllianceVoice;
import dev.entente.serve.answer.ActorShapes.CountedIn;
import dev.entente.serve.answer.ActorShapes.EventAnswer;
import dev.entente.serve.answer.ActorShapes.Pair;
import dev.entente.serve.answer.ActorShapes.PairClaim;
import dev.entente.serve.answer.ActorShapes.PairCounts;
import dev.entente.serve.answer.ActorShapes.RecordRow;
import dev.entente.serve.answer.ActorShapes.SharedTie;
import dev.entente.serve.answer.ActorShapes.Side;
import dev.entente.serve.answer.ActorShapes.VoiceCount;
import dev.entente.serve.answer.ViewShapes.DisputeAnswer;
import dev.entente.serve.answer.ViewShapes.LedgerRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Dossiers of pairs, and who counts whom as a member. */
public final class Pairs {
    private static final String NONE = ":none";

    private final Casebook casebook;
    private final Claims claims;
    private final Labels labels;
    private final Views views;

    public Pairs(Casebook casebook) {
        this.casebook = casebook;
        this.claims = new Claims(casebook);
        this.labels = new Labels(casebook);
        this.views = new Views(casebook);
    }

    /** The dossier; its separate origins were counted already. */
    public Pair of(Dossier dossier, int origins) {
        List<Claim> all = claims(dossier.claims());
        List<String> timeline = ids(dossier.timeline().stream().filter(r -> date(r).isPresent()));
        return new Pair(
                side(dossier.first(), dossier),
                side(dossier.second(), dossier),
                DossierPage.title(dossier),
                counts(dossier, all, origins),
                between(dossier, all),
                ids(dossier.grounds().stream()),
                shared(dossier),
                record(dossier),
                ToldEvent.of(dossier, casebook).stream().map(Pairs::event).toList(),
                disputes(dossier.disputes()),
                ledger(dossier),
                timeline,
                ids(dossier.timeline().stream().filter(r -> date(r).isEmpty())),
                sources(all));
    }

    private static List<Claim> claims(List<Related> related) {
        return related.stream().map(r -> r.statement().claim()).toList();
    }

    private static List<String> ids(Stream<Related> related) {
        return related.map(Related::id).toList();
    }

    private static java.util.Optional<EventDate> date(Related related) {
        return related.statement().claim().proposition().date();
    }

    private Side side(Circle circle, Dossier dossier) {
        return new Side(
                labels.actor(circle.root().id()),
                dossier.countedIn(circle, casebook).entrySet().stream()
                        .map(e -> new CountedIn(labels.actor(e.getKey()), e.getValue()))
                        .toList());
    }

    private static PairCounts counts(Dossier dossier, List<Claim> all, int origins) {
        List<EventDate> dates =
                all.stream().flatMap(c -> c.proposition().date().stream()).toList();
        return new PairCounts(
                all.size(),
                (int) all.stream().map(Claim::document).distinct().count(),
                origins,
                dossier.disputes().size(),
                dates.stream()
                        .map(EventDate::from)
                        .min(Comparator.naturalOrder())
                        .map(Pairs::year)
                        .orElse(""),
                dates.stream()
                        .map(EventDate::to)
                        .max(Comparator.naturalOrder())
                        .map(Pairs::year)
                        .orElse(""));
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private List<PairClaim> between(Dossier dossier, List<Claim> all) {
        Map<String, ClaimShapes.Claim> byId = new HashMap<>();
        claims.of(all).forEach(c -> byId.put(c.id(), c));
        List<PairClaim> between = new ArrayList<>();
        for (Related related : dossier.claims()) {
            ClaimShapes.Claim claim = byId.get(related.id());
            if (claim != null) {
                between.add(new PairClaim(claim, direction(related), related.paths()));
            }
        }
        return between;
    }

    private static String direction(Related related) {
        return related.direction().name().toLowerCase(Locale.ROOT);
    }

    private List<SharedTie> shared(Dossier dossier) {
        List<SharedTie> shared = new ArrayList<>();
        dossier.shared().forEach((tie, statements) -> {
            int blank = tie.indexOf(' ');
            shared.add(new SharedTie(
                    tie.substring(0, blank),
                    labels.actor(tie.substring(blank + 1)),
                    claims.of(statements.stream().map(Statement::claim).toList())));
        });
        return shared;
    }

    private static List<RecordRow> record(Dossier dossier) {
        List<RecordRow> rows = new ArrayList<>();
        dossier.record().forEach((domain, related) -> {
            SortedMap<String, List<Related>> byType = new TreeMap<>();
            related.forEach(r ->
                    byType.computeIfAbsent(r.type(), t -> new ArrayList<>()).add(r));
            byType.forEach((type, list) -> rows.add(new RecordRow(
                    domain.equals(Dossier.NO_DOMAIN) ? NONE : domain,
                    type,
                    count(list, Related.Direction.FORTH),
                    count(list, Related.Direction.BACK),
                    count(list, Related.Direction.BETWEEN),
                    ids(list.stream()))));
        });
        return rows;
    }

    private static int count(List<Related> related, Related.Direction direction) {
        return (int) related.stream().filter(r -> r.direction() == direction).count();
    }

    private static EventAnswer event(ToldEvent event) {
        return new EventAnswer(
                event.type(),
                event.date().map(Labels::day),
                ids(event.says().stream()),
                ids(event.denies().stream()),
                ids(event.doubts().stream()),
                event.origins());
    }

    private List<DisputeAnswer> disputes(List<Dispute> disputes) {
        List<DisputeAnswer> answers = new ArrayList<>();
        for (Dispute dispute : disputes) {
            answers.add(views.dispute(dispute, answers.size() + 1));
        }
        return answers;
    }

    private List<LedgerRow> ledger(Dossier dossier) {
        List<Claim> paid = dossier.ledgers().stream()
                .flatMap(l -> l.byRecipient().values().stream())
                .flatMap(List::stream)
                .map(Statement::claim)
                .distinct()
                .toList();
        return views.ledger(Views.Entry.of(paid));
    }

    private List<VoiceCount> sources(List<Claim> all) {
        Map<String, List<Claim>> byVoice = new LinkedHashMap<>();
        all.forEach(
                c -> byVoice.computeIfAbsent(voice(c), v -> new ArrayList<>()).add(c));
        List<VoiceCount> voices = new ArrayList<>();
        byVoice.values()
                .forEach(said -> voices.add(new VoiceCount(
                        casebook.statement(said.get(0)).plainVoice(),
                        views.sources(said.get(0)),
                        said.stream().map(Claim::id).toList(),
                        said.stream().map(Claim::document).distinct().toList())));
        voices.sort(Comparator.comparing((VoiceCount v) -> v.claims().size())
                .reversed()
                .thenComparing(VoiceCount::voice));
        return voices;
    }

    private static String voice(Claim claim) {
        return claim.sources().isEmpty()
                ? " " + claim.document()
                : String.join(
                        "\t", claim.sources().stream().map(s -> s.who().id()).toList());
    }

    /** The matrix of members and voices. */
    public AllianceAnswer of(Membership membership) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<AllianceVoice> voices = new ArrayList<>();
        List<AllianceCell> cells = new ArrayList<>();
        Map<String, Claim> all = new LinkedHashMap<>();
        membership
                .members()
                .forEach((member, statements) -> statements.forEach(s -> {
                    Claim claim = s.claim();
                    all.put(claim.id(), claim);
                    int column = columns.computeIfAbsent(claim.document() + "\t" + s.plainVoice(), v -> {
                        voices.add(new AllianceVoice(s.voice(), labels.document(claim.document())));
                        return voices.size() - 1;
                    });
                    cells.add(new AllianceCell(
                            member,
                            column,
                            claim.factuality().word(),
                            claim.type().name(),
                            claim.id()));
                }));
        return new AllianceAnswer(
                labels.actor(membership.alliance().id()),
                membership.members().entrySet().stream()
                        .map(e -> member(e.getKey(), e.getValue()))
                        .toList(),
                voices,
                cells,
                claims.of(List.copyOf(all.values())));
    }

    /** Somebody without a name is named as the claim names him. */
    private ClaimShapes.ActorLabel member(String id, List<Statement> statements) {
        Statement first = statements.get(0);
        return first.claim().proposition().actors().stream()
                .filter(p -> p.id().equals(id))
                .filter(Participant::isUnnamed)
                .findFirst()
                .map(p -> labels.actor(p, first))
                .orElseGet(() -> labels.actor(id));
    }
}
