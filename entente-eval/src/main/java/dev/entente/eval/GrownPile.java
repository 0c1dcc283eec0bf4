package dev.entente.eval;

import dev.entente.claim.Actor;
import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.ClaimId;
import dev.entente.claim.Link;
import dev.entente.claim.Mention;
import dev.entente.claim.Participant;
import dev.entente.claim.Proposition;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.store.AttributionQuery;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a large collection of a small one: its documents again and again under other names, of other papers and other years, with all
 * that was read out of them and the links between their claims. Between one round and the next there are no links.
 */
final class GrownPile {
    private static final int PAPERS = 60;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 70;

    private final Collection base;
    private final Collection grown;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private int stored;

    private GrownPile(Collection base, Collection grown) {
        this.base = base;
        this.grown = grown;
    }

    /** Grows until there are so many claims; returns how many there are. */
    static int grow(Collection base, Collection grown, int claims) {
        GrownPile pile = new GrownPile(base, grown);
        List<String> documents = base.catalogue().stream().map(e -> e.id()).toList();
        int held = 0;
        for (int round = 0; held < claims; round++) {
            pile.ids.clear();
            for (String document : documents) {
                held += pile.store(base.findDocument(document).orElseThrow(), round);
            }
            pile.link();
        }
        grown.replaceLinks(pile.links);
        return held;
    }

    private int store(Document document, int round) {
        String id = document.id() + "~" + round;
        List<Claim> claims = base.claims(ClaimQuery.all().document(document.id())).stream()
                .map(c -> claim(c, id))
                .toList();
        List<Attribution> attributions = base
                .attributions(AttributionQuery.all().document(document.id()))
                .stream()
                .map(a -> new Attribution(
                        a.id() + "~" + id,
                        id,
                        a.source().map(s -> participant(s, id)),
                        a.cue(),
                        a.content(),
                        a.parent().map(p -> p + "~" + id),
                        a.stance()))
                .toList();
        List<Mention> mentions = base.mentionsIn(document.id()).stream()
                .map(m -> new Mention(actor(m.actor(), id), id, m.passage(), m.text()))
                .toList();
        Set<String> named = new TreeSet<>();
        mentions.forEach(m -> named.add(m.actor()));
        claims.forEach(c -> {
            named.addAll(c.proposition().actorIds());
            named.addAll(c.proposition().recipientIds());
            c.sources().forEach(s -> named.add(s.who().id()));
        });
        List<Actor> actors = base.actors(named);
        grown.store(new Reading(placed(document, id), claims, attributions, mentions, actors, true));
        stored++;
        return claims.size();
    }

    private Document placed(Document document, String id) {
        Metadata known = document.metadata();
        String year = String.format(Locale.ROOT, "%04d", FIRST_YEAR + stored * 7 % YEARS);
        Metadata metadata = new Metadata(
                known.title(),
                Optional.of("Paper " + stored * 31 % PAPERS),
                known.author(),
                Optional.of(year),
                known.language(),
                known.url());
        return new Document(id, document.text(), metadata, Origin.none(), document.blocks());
    }

    private Claim claim(Claim claim, String document) {
        Proposition p = claim.proposition();
        Claim moved = ClaimId.identified(new Claim(
                claim.id(),
                document,
                claim.passage(),
                claim.evidence(),
                new Proposition(
                        p.type(),
                        p.actors().stream().map(a -> participant(a, document)).toList(),
                        p.recipients().stream()
                                .map(r -> participant(r, document))
                                .toList(),
                        p.role(),
                        p.contexts(),
                        p.date(),
                        p.place(),
                        p.quantities()),
                claim.sources().stream()
                        .map(s -> new Source(participant(s.who(), document), s.cue(), s.stance()))
                        .toList(),
                claim.factuality(),
                claim.inferred(),
                claim.attribution().map(a -> a + "~" + document)));
        ids.put(claim.id(), moved.id());
        return moved;
    }

    private static Participant participant(Participant who, String document) {
        return new Participant(actor(who.id(), document), who.mention(), who.passage());
    }

    private static String actor(String id, String document) {
        return id.startsWith("unnamed:") ? "unnamed:" + document + id.substring(id.lastIndexOf(':')) : id;
    }

    private void link() {
        for (Link link : base.links()) {
            if (ids.containsKey(link.from()) && ids.containsKey(link.to())) {
                links.add(new Link(
                        link.type(), ids.getOrDefault(link.from(), ""), ids.getOrDefault(link.to(), ""), link.why()));
            }
        }
    }
}
