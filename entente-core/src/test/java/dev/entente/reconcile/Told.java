package dev.entente.reconcile;

import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Quantity;
import dev.entente.claim.Source;
import dev.entente.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes claims by hand: {@code Told.in("a", 10, "Israel attacked Lebanon").that("ASSAULT", "israel", "lebanon").by("iran", "said")}. */
record Told(
        String document,
        int start,
        String evidence,
        Proposition proposition,
        List<Source> sources,
        Factuality factuality) {

    static Told in(String document, int start, String evidence) {
        return new Told(
                document,
                start,
                evidence,
                proposition("CONSULT", List.of(), List.of()),
                List.of(),
                Factuality.ASSERTED);
    }

    private static Proposition proposition(String type, List<Participant> actors, List<Participant> recipients) {
        List<Participant> somebody = actors.isEmpty() && recipients.isEmpty() ? List.of(at("somebody", 0, 0)) : actors;
        return new Proposition(
                Ontology.standard().expectType(type),
                somebody,
                recipients,
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    private static Participant at(String id, int start, int end) {
        return new Participant(id, end > start ? "x".repeat(end - start) : "", new Passage(start, end));
    }

    /** Participants as "iran+syria", "" for none; each stands where the evidence has its id, else nowhere. */
    Told that(String type, String actors, String recipients) {
        return with(proposition(type, parts(actors), parts(recipients)));
    }

    private List<Participant> parts(String ids) {
        return Arrays.stream(ids.split("\\+"))
                .filter(i -> !i.isEmpty())
                .map(this::part)
                .toList();
    }

    private Participant part(String id) {
        int at = evidence.toLowerCase(java.util.Locale.ROOT).indexOf(id);
        return at < 0 ? at(id, 0, 0) : at(id, start + at, start + at + id.length());
    }

    private Told with(Proposition p) {
        return new Told(document, start, evidence, p, sources, factuality);
    }

    /** The proposition of another claim, its mentions where that one has them: what a denial that points back repeats. */
    Told pointingAt(Claim claim) {
        return with(claim.proposition());
    }

    Told on(String date) {
        Proposition p = proposition;
        return with(new Proposition(
                p.type(),
                p.actors(),
                p.recipients(),
                p.role(),
                p.contexts(),
                Optional.of(new EventDate(date)),
                p.place(),
                p.quantities()));
    }

    Told amount(int value, String unit) {
        Proposition p = proposition;
        Quantity quantity = new Quantity(BigDecimal.valueOf(value), unit, "", false);
        return with(new Proposition(
                p.type(), p.actors(), p.recipients(), p.role(), p.contexts(), p.date(), p.place(), List.of(quantity)));
    }

    Told role(String role) {
        Proposition p = proposition;
        return with(new Proposition(
                p.type(), p.actors(), p.recipients(), role, p.contexts(), p.date(), p.place(), p.quantities()));
    }

    Told contexts(String... contexts) {
        Proposition p = proposition;
        return with(new Proposition(
                p.type(),
                p.actors(),
                p.recipients(),
                p.role(),
                List.of(contexts),
                p.date(),
                p.place(),
                p.quantities()));
    }

    /** The next of the chain: the speaker first. */
    Told by(String source, String cue) {
        List<Source> chain = new ArrayList<>(sources);
        chain.add(new Source(at(source, 0, 0), cue, chain.isEmpty() ? factuality : Factuality.UNCOMMITTED));
        return new Told(document, start, evidence, proposition, chain, factuality);
    }

    Told as(Factuality held) {
        return new Told(document, start, evidence, proposition, sources, held);
    }

    Claim claim() {
        String id = document + "-" + start + "-" + proposition.type().name();
        Passage passage = new Passage(start, start + evidence.length());
        return new Claim(
                id, document, passage, evidence, proposition, sources, factuality, List.of(), Optional.empty());
    }
}
