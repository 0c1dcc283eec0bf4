package dev.entente.eval;

import dev.entente.actor.Registry;
import dev.entente.bench.Plan;
import dev.entente.bench.ReadingDesk;
import dev.entente.bench.Workbench;
import dev.entente.search.SearchIndex;
import dev.entente.store.Collection;
import dev.entente.store.Facet;
import dev.entente.store.Selection;
import dev.entente.store.Survey;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Measures how fast the workbench answers on 100,000 claims: a pile made of the shuffled sentences of the attribution yardstick, grown,
 * served on the loopback address and asked by a client of this JVM. How to run it stands in {@code entente-eval/README.md}.
 */
public final class WorkbenchSpeed {
    private static final int DOCUMENTS = 1000;
    private static final int CLAIMS = 100_000;
    private static final int ROUNDS = 8;
    private static final int SHOWN = 40;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String token;

    private WorkbenchSpeed(URI address) {
        root = "http://127.0.0.1:" + address.getPort();
        token = address.getQuery().substring("token=".length());
    }

    /**
     * Arguments: the folder of the shared yardsticks, else {@code -Dentente.shared}; and, if there is one already, the collection to
     * grow.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("entente-workbench");
        Path base = args.length > 1 ? Path.of(args[1]) : read(shared(args), work);
        Path grown = grown(base, work);
        Workbench server = ServiceLoader.load(Workbench.class).findFirst().orElseThrow();
        Plan plan = new Plan(grown, 0, Optional.empty(), "", Registry::standard, new NoDesk());
        try (Workbench.Serving serving = server.serve(plan)) {
            new WorkbenchSpeed(serving.address()).ask(grown);
        }
        print("left in", work + " (made of the yardstick's texts: delete it)");
    }

    /** One that has so many claims is used as it is: what an earlier run left. */
    private static Path grown(Path base, Path work) {
        Path grown = work.resolve("grown.entente");
        try (Collection small = Collection.open(base)) {
            if (small.counts().claims() >= CLAIMS) {
                return base;
            }
            try (Collection large = Collection.create(grown)) {
                int claims = GrownPile.grow(small, large, CLAIMS);
                SearchIndex.follow(large, (done, all) -> {}); // as reading does
                print("pile", large.counts().documents() + " documents, " + claims + " claims");
            }
        }
        return grown;
    }

    private static Path shared(String... args) {
        return args.length > 0
                ? Path.of(args[0]).toAbsolutePath()
                : Settings.shared()
                        .orElseThrow(() -> new IllegalArgumentException("name the folder of the shared yardsticks"));
    }

    private static Path read(Path shared, Path work) {
        Path documents = work.resolve("documents");
        ShuffledTexts.of(shared.resolve("yardsticks/attribution/documents")).write(DOCUMENTS, documents);
        Path collection = work.resolve("collection");
        try (Pile pile = Pile.in(collection, SharedCoder.standard())) {
            pile.read(List.of(documents), Course.usual());
        }
        return collection;
    }

    /** Nothing is read while it is measured. */
    private static final class NoDesk implements ReadingDesk {
        @Override
        public Outcome read(Order order, Watcher watcher) {
            throw new IllegalStateException("nothing to read");
        }

        @Override
        public List<String> recognisable() {
            return List.of();
        }
    }

    /** What is asked again and again, with other values each time. */
    private record Values(List<String> actors, List<String> documents, List<String> publishers) {
        static Values of(Path folder) {
            try (Collection collection = Collection.open(folder)) {
                Survey.Chosen all = Survey.of(collection).choose(Selection.all());
                return new Values(
                        top(all.counts(Facet.WHO)),
                        collection.catalogue().stream()
                                .map(e -> e.id())
                                .limit(SHOWN * 20L)
                                .toList(),
                        top(all.counts(Facet.PUBLISHER)));
            }
        }

        private static List<String> top(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .filter(e ->
                            !e.getKey().startsWith("unnamed") && !e.getKey().startsWith(":"))
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .limit(SHOWN)
                    .toList();
        }
    }

    private void ask(Path folder) throws IOException, InterruptedException {
        print(
                "first claims, the overview being worked out",
                String.format(Locale.ROOT, "%.0f ms", once("/api/claims")));
        print("first overview", String.format(Locale.ROOT, "%.0f ms", once("/api/overview")));
        print("first network", String.format(Locale.ROOT, "%.0f ms", once("/api/network")));
        Values values = Values.of(folder);
        List<String> words =
                List.of("government", "war OR peace", "\"prime minister\"", "oil -price", "president*", "said");
        List<String> claims = new ArrayList<>();
        List<String> facets = new ArrayList<>();
        List<String> searches = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            String actor = in(values.actors().get(i % values.actors().size()));
            String paper = in(values.publishers().get(i % values.publishers().size()));
            String some = List.of(
                            "who=" + actor, "publisher=" + paper, "kind=event&who=" + actor, "factuality=denied", "")
                    .get(i % 5);
            claims.add("/api/claims?sort=date&" + some);
            facets.add("/api/facets?" + some);
            searches.add("/api/claims?words=" + in(words.get(i % words.size())) + "&" + some);
            searches.add("/api/facets?words=" + in(words.get(i % words.size())) + "&" + some);
        }
        measure("claims, 50 a page", claims);
        measure("facets, all", facets);
        measure("search, claims and facets", searches);
        measure(
                "document switch",
                values.documents().stream()
                        .map(d -> "/api/document?id=" + in(d))
                        .limit(SHOWN * 4L)
                        .toList());
        measure(
                "network around an actor",
                values.actors().stream()
                        .map(a -> "/api/network?around=" + in(a))
                        .toList());
        measure(
                "network of the strongest, filtered",
                values.publishers().stream()
                        .map(p -> "/api/network?publisher=" + in(p))
                        .toList());
        measure("network of the strongest, all", List.of("/api/network", "/api/network?nodes=149"));
        measure("overview", List.of("/api/overview"));
    }

    private static String in(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What is measured, in milliseconds, in order. */
    private record Times(double[] sorted) {
        static Times of(List<Double> times) {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new Times(sorted);
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "p50 %.0f ms, p95 %.0f ms, slowest %.0f ms",
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1]);
        }
    }

    /** Wall time, and how long the threads of client and server were at work: other programs slow the one, hardly the other. */
    private void measure(String what, List<String> paths) throws IOException, InterruptedException {
        List<Double> walls = new ArrayList<>();
        List<Double> works = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : paths) {
                double before = worked();
                double took = once(path);
                if (round > 0 || paths.size() > SHOWN) {
                    walls.add(took);
                    works.add(worked() - before);
                }
            }
        }
        print(what, Times.of(walls).told() + "; at work " + Times.of(works).told() + " (" + walls.size() + " asked)");
    }

    /** Processor time of all threads that there are, in milliseconds. */
    private static double worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                        .map(threads::getThreadCpuTime)
                        .filter(t -> t > 0)
                        .sum()
                / 1e6;
    }

    private double once(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, String value) {
        System.out.println(what + ": " + value);
    }
}
