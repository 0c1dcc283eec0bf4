package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.reconcile.Origins;
import dev.entente.reconcile.Publication;
import dev.entente.reconcile.Reconciler;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made by editing are found, and nothing else is taken for one. */
class CopiesTest {
    private static final int COPIES = 40;
    /** Documents share a passage if so many words stand in both, one after the other. */
    private static final int RUN = 8;

    private static final long SEED = 1922;
    private static final List<String> MADE_UP = List.of(
            "harbour",
            "weaver",
            "lantern",
            "orchard",
            "slowly",
            "painted",
            "copper",
            "river",
            "winter",
            "gathered",
            "beneath",
            "narrow",
            "garden",
            "quiet",
            "silver",
            "letters",
            "carried",
            "village",
            "morning",
            "baker");

    private final Map<String, Publication> texts = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> sourceOf = new HashMap<>();

    @Test
    void editedCopiesOfTheYardsticksAreFoundAndNothingElse() {
        for (Yardstick yardstick : List.of(
                Yardstick.ATTRIBUTION, Yardstick.GOLD, Yardstick.WORLD, Yardstick.PLOVER, Yardstick.TRANSLATION)) {
            Path export = yardstick.outcome().export();
            add(export.resolveSibling("collection"), yardstick.label());
        }
        assertThat(falsePairs()).as("pairs among the texts as they are").isEmpty();
        edit(COPIES);

        assertThat(sourceOf).hasSize(COPIES);
        assertThat(found()).isEqualTo(new TreeSet<>(sourceOf.keySet()));
        assertThat(falsePairs()).isEmpty();
    }

    @Test
    void editedCopiesOfTheBundledCollectionAreFoundAndNothingElse(@TempDir Path folder) {
        try (Pile pile = Pile.in(folder.resolve("own"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());
        }
        add(folder.resolve("own"), "own");
        edit(COPIES);

        assertThat(sourceOf).hasSize(COPIES);
        assertThat(found()).isEqualTo(new TreeSet<>(sourceOf.keySet()));
        assertThat(falsePairs()).isEmpty();
    }

    @Test
    void twoPapersWithOneAgencyReportAreOneOrigin(@TempDir Path folder) {
        try (Pile pile = Pile.in(folder.resolve("own"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());
        }
        add(folder.resolve("own"), "own");
        List<Link> copies = Reconciler.links(claims, texts.values()).stream()
                .filter(l -> l.type() == LinkType.COPIES)
                .toList();
        Map<String, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::id, c -> c));
        SortedSet<String> pairs = new TreeSet<>();
        for (Link link : copies) {
            List<Claim> both = Stream.of(link.to(), link.from())
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .toList();
            pairs.add(both.get(0).document() + " " + both.get(1).document());
            assertThat(Origins.of(texts.values(), copies).count(both)).isEqualTo(1);
        }
        assertThat(pairs).contains("own:06-reuter-beirut-northern-courier own:07-reuter-beirut-cairo-messenger");
    }

    private void add(Path folder, String prefix) {
        try (Collection collection = Collection.open(folder)) {
            collection
                    .documents()
                    .map(Publication::of)
                    .forEach(p -> publish(prefix + ":" + p.document(), p.publisher(), p.text()));
            collection.claims(ClaimQuery.all()).forEach(c -> claims.add(prefixed(c, prefix + ":")));
        }
    }

    private void publish(String id, Optional<String> publisher, String text) {
        texts.put(id, new Publication(id, publisher, text));
    }

    private static Claim prefixed(Claim claim, String prefix) {
        return new Claim(
                prefix + claim.id(),
                prefix + claim.document(),
                claim.passage(),
                claim.evidence(),
                claim.proposition(),
                claim.sources(),
                claim.factuality(),
                claim.inferred(),
                claim.attribution());
    }

    /** Copies of so many texts, of each again where there are fewer; texts with hardly a claim have nothing that could be found. */
    private void edit(int copies) {
        Map<String, Long> counts =
                claims.stream().collect(Collectors.groupingBy(Claim::document, Collectors.counting()));
        List<String> sources = new TreeSet<>(counts.keySet())
                .stream()
                        .filter(id -> counts.getOrDefault(id, 0L) >= 6
                                && paragraphs(id).size() >= 4)
                        .toList();
        for (int i = 0; i < copies; i++) {
            String source = sources.get(i % sources.size());
            String id = "copy-" + i + "-of-" + source;
            String text = copy(source, new Random(SEED + i));
            publish(id, Optional.of("Copyist " + i), text);
            sourceOf.put(id, source);
            claims.addAll(SharedCoder.standard()
                    .read(Document.of(id, text, Metadata.none()))
                    .claims());
        }
    }

    /** A copy that keeps something claimed: links join claims, so of a copy without one there is nothing to fold. */
    private String copy(String source, Random random) {
        while (true) {
            String text = edited(paragraphs(source), random);
            List<String> kept =
                    SharedCoder.standard().read(Document.of("copy", text, Metadata.none())).claims().stream()
                            .map(Claim::evidence)
                            .toList();
            if (claims.stream().anyMatch(c -> c.document().equals(source) && kept.contains(c.evidence()))) {
                return text;
            }
        }
    }

    private String expectText(String id) {
        return Optional.ofNullable(texts.get(id)).orElseThrow().text();
    }

    private List<String> paragraphs(String id) {
        String text = expectText(id);
        return List.of(text.strip().split(text.contains("\n\n") ? "\n\\s*\n" : "\n"));
    }

    /** Half of the paragraphs in their order, and among them new ones, three tenths of all words. */
    private static String edited(List<String> paragraphs, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, paragraphs.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<String> text = new ArrayList<>(order.subList(0, (paragraphs.size() + 1) / 2).stream()
                .sorted()
                .map(paragraphs::get)
                .toList());
        int words = text.stream().mapToInt(p -> p.split("\\s+").length).sum() * 3 / 7;
        while (words > 0) {
            String paragraph = madeUp(random, Math.min(words, 40));
            text.add(random.nextInt(text.size() + 1), paragraph);
            words -= 40;
        }
        return String.join("\n\n", text);
    }

    private static String madeUp(Random random, int words) {
        String all = IntStream.range(0, words)
                .mapToObj(i -> MADE_UP.get(random.nextInt(MADE_UP.size())))
                .collect(Collectors.joining(" "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    /** The copies that are linked with their source, by themselves or by what both are linked with. */
    private Set<String> found() {
        Map<String, Set<String>> linked = new HashMap<>();
        texts.keySet().forEach(id -> linked.put(id, new TreeSet<>(Set.of(id))));
        for (Pair pair : pairs()) {
            Set<String> both = new TreeSet<>(linked.getOrDefault(pair.from(), Set.of()));
            both.addAll(linked.getOrDefault(pair.to(), Set.of()));
            both.forEach(id -> linked.put(id, both));
        }
        return sourceOf.keySet().stream()
                .filter(copy -> linked.getOrDefault(copy, Set.of()).contains(sourceOf.getOrDefault(copy, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Pair(String from, String to) {}

    private Set<Pair> pairs() {
        Map<String, String> documents = claims.stream().collect(Collectors.toMap(Claim::id, Claim::document));
        return Reconciler.links(claims, texts.values()).stream()
                .filter(l -> l.type() == LinkType.COPIES)
                .map(l -> new Pair(documents.getOrDefault(l.from(), ""), documents.getOrDefault(l.to(), "")))
                .collect(Collectors.toSet());
    }

    private List<Pair> falsePairs() {
        return pairs().stream().filter(p -> !share(p)).toList();
    }

    private boolean share(Pair pair) {
        Set<String> runs = runs(expectText(pair.from()));
        runs.retainAll(runs(expectText(pair.to())));
        return !runs.isEmpty();
    }

    private static Set<String> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
